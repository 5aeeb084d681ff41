"""A program ends after its threads, unless they are daemons."""

from threading import Event, Thread

main_is_done = Event()


def work() -> None:
    main_is_done.wait()  # certain, not likely: main is done first
    print("work is done", flush=True)


def main() -> Thread:
    thread = Thread(target=work)
    thread.start()
    print("main is done", flush=True)
    main_is_done.set()
    return thread


if __name__ == "__main__":
    main()  # and nobody joins
