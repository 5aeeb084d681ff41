"""A Thread runs once; to run again, make another."""

from threading import Thread


def greet() -> None:
    print("hello", flush=True)


def main() -> None:
    thread = Thread(target=greet)
    thread.start()
    thread.join()
    thread.start()  # it had its run


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# [tool.evidence.survivors]
# "one by one: thread.start" = "joined anyway; or start() raises"
# ///
