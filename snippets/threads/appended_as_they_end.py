"""Results appended to one list stand in the order of the ends."""

from threading import Event, Thread

results: list[str] = []


def work(name: str, may_end: Event, ended: Event) -> None:
    may_end.wait()
    results.append(name)
    ended.set()


def main() -> list[str]:
    results.clear()
    now, second_ended, first_ended = Event(), Event(), Event()
    now.set()
    first = Thread(target=work, args=("1st", second_ended, first_ended))
    second = Thread(target=work, args=("2nd", now, second_ended))
    first.start()
    second.start()
    first.join()
    second.join()
    return results


if __name__ == "__main__":
    print("started: ['1st', '2nd'], results:", main())

# /// script
# [tool.evidence.survivors]
# "one by one: second" = "it ends first in any case"
# "left out: second.join()" = "the first ends only after it"
# ///
