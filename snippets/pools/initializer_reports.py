"""An initializer keeps its error; the first task raises it."""

from multiprocessing import Pool

failure: Exception | None = None


def connect(name: str) -> None:
    if not name:
        raise ConnectionError("no database")


def open_database(name: str) -> None:
    global failure
    try:
        connect(name)
    except Exception as error:
        failure = error  # raised here, it would only kill the worker


def double(number: int) -> int:
    if failure:
        raise failure
    return 2 * number


def main(name: str) -> list[int]:
    with Pool(
        processes=2, initializer=open_database, initargs=(name,)
    ) as pool:
        return pool.map(double, [1, 2, 3])


if __name__ == "__main__":
    print(main("shop"))
    try:
        main("")
    except ConnectionError as error:
        print("ConnectionError:", error)
