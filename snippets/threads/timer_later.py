"""A Timer calls a function later, in a thread of its own."""

from threading import Timer, current_thread


def remind(called_in: list[str]) -> None:
    called_in.append(current_thread().name)
    print("the tea is ready", flush=True)


def main() -> list[str]:
    called_in: list[str] = []
    timer = Timer(0.2, remind, args=(called_in,))
    timer.name = "timer"
    timer.start()
    print("main goes on", flush=True)
    timer.join()
    return called_in


if __name__ == "__main__":
    print("called in:", *main())
