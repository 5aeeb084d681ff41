"""error_callback is told of a failure without any get()."""

from multiprocessing import Pool

heard: list[str] = []


def invert(number: int) -> float:
    return 1 / number


def answered(answer: float) -> None:
    heard.append(f"answer: {answer}")


def failed(error: BaseException) -> None:
    heard.append(f"error: {error!r}")


def main() -> list[str]:
    with Pool(1) as pool:  # one worker, so that the order is certain
        for number in (2, 0, 4):
            pool.apply_async(
                invert,
                (number,),
                callback=answered,
                error_callback=failed,
            )
        pool.close()
        pool.join()
    return heard


if __name__ == "__main__":
    for line in main():
        print(line)
