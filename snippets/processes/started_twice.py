"""A process object can be started only once."""

from multiprocessing import Process


def work() -> None:
    print("the work is done", flush=True)


def main() -> None:
    process = Process(target=work)
    process.start()
    process.join()
    print("once more")
    process.start()
    process.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
