"""A wait that begins after `clear()` misses an earlier `set()`."""

from threading import Event, Thread


def listen(bell: Event, heard: list[bool]) -> None:
    heard.append(bell.wait(timeout=0.1))


def come_late(bell: Event) -> bool:
    heard: list[bool] = []
    late = Thread(target=listen, args=(bell, heard))
    late.start()
    late.join()
    return heard[0]


def main() -> tuple[bool, bool]:
    bell = Event()
    bell.set()
    left_set = come_late(bell)
    bell.clear()
    return left_set, come_late(bell)


if __name__ == "__main__":
    left_set, cleared = main()
    print("left set:", left_set)
    print("set and cleared:", cleared)

# /// script
# [tool.evidence.survivors]
# "one by one" = "it is joined in the next line anyway"
# ///
