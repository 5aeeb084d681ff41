"""A process that is asked to stop ends in its own good order."""

from multiprocessing import Event, Process, synchronize


def work(begun: synchronize.Event, stop: synchronize.Event) -> None:
    while not stop.wait(0.01):
        begun.set()  # stands for a piece of work
    print("tidied up", flush=True)


def main() -> int | None:
    begun, stop = Event(), Event()
    process = Process(target=work, args=(begun, stop))
    process.start()
    begun.wait()
    stop.set()
    process.join()
    return process.exitcode


if __name__ == "__main__":
    print("exit code", main())
