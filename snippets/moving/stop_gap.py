"""Choosing fork again makes a target inside a function work."""

from multiprocessing import Process, set_start_method


def main() -> int | None:
    def greet() -> None:
        print("hello from the child")

    child = Process(target=greet)
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    set_start_method("fork")  # to find the cause, not to keep
    print("exit status of the child:", main())
