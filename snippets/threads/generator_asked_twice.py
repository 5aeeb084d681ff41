"""Two threads loop over one generator; the second one fails."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event


def lines(inside: Event, go_on: Event) -> Iterator[str]:
    for number in (1, 2):
        inside.set()
        go_on.wait()  # stands for reading a slow file
        yield f"line {number}"


def main() -> None:
    inside, go_on = Event(), Event()
    source = lines(inside, go_on)
    with ThreadPoolExecutor(max_workers=2) as pool:
        first = pool.submit(list, source)
        inside.wait()  # forces the unlucky timing
        second = pool.submit(list, source)
        second.exception()
        go_on.set()
        print("the first thread got:", first.result(), flush=True)
        second.result()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "ValueError"
# ///
