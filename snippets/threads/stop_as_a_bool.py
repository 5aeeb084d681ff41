"""A thread that was given a bool does not see a later value."""

from threading import Event, Thread


def work(stop: bool, go_on: Event, rounds: list[int]) -> None:
    go_on.wait()  # by now main has changed its mind
    for number in range(3):
        if stop:
            break
        rounds.append(number)


def main() -> list[int]:
    stop, go_on = False, Event()
    rounds: list[int] = []
    thread = Thread(target=work, args=(stop, go_on, rounds))
    thread.start()
    stop = True
    go_on.set()
    thread.join()
    return rounds


if __name__ == "__main__":
    print("rounds worked after the stop:", len(main()))
