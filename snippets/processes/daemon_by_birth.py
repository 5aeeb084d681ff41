"""A process is a daemon if its maker says so, or is itself a daemon."""

from multiprocessing import Process, current_process


def show(name: str) -> None:
    print(f"{name}: daemon is {current_process().daemon}", flush=True)


def main() -> None:
    for name, daemon in (("A", True), ("B", False), ("C", None)):
        process = Process(target=show, args=(name,), daemon=daemon)
        process.start()
        process.join()
    late = Process(target=show, args=("D",))
    late.start()
    try:
        late.daemon = True
    except AssertionError as error:
        late.join()
        print(f"too late for D: {error}")


if __name__ == "__main__":
    main()
