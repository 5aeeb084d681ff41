"""`cancel()` stops a Timer that waits, not one that has begun."""

from threading import Event, Timer

rang: list[str] = []


def ring(name: str, begun: Event, go_on: Event) -> None:
    begun.set()
    go_on.wait()  # stands for long work
    rang.append(name)


def main() -> list[str]:
    begun, go_on = Event(), Event()
    early = Timer(30, ring, args=("early", begun, go_on))
    late = Timer(0, ring, args=("late", begun, go_on))
    early.start()
    late.start()
    begun.wait()
    early.cancel()
    late.cancel()
    go_on.set()
    early.join()
    late.join()
    return rang


if __name__ == "__main__":
    print("rang:", main())
