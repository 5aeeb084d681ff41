"""No thread can close a generator that another one is running."""

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from threading import Event


def lines(inside: Event, go_on: Event) -> Generator[str]:
    inside.set()
    go_on.wait()  # stands for reading a slow file
    yield "line 1"


def main() -> None:
    inside, go_on = Event(), Event()
    source = lines(inside, go_on)
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(next, source)
        inside.wait()  # forces the unlucky timing
        try:
            source.close()  # "stop, I need no more lines"
        finally:
            go_on.set()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "ValueError"
# ///
