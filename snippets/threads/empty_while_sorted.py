"""While a list is being sorted, other threads see it empty."""

from threading import Event, Thread

items = [3, 1, 2]
sorting, looked = Event(), Event()


def look(seen: list[int]) -> None:
    sorting.wait()
    seen.append(len(items))
    looked.set()


def key(item: int) -> int:
    sorting.set()
    looked.wait()  # forces the unlucky timing
    return item


def main() -> list[int]:
    seen: list[int] = []
    looker = Thread(target=look, args=(seen,))
    looker.start()
    items.sort(key=key)
    looker.join()
    return [*seen, len(items)]


if __name__ == "__main__":
    during, after = main()
    print("items seen during the sort:", during)
    print("items seen after it:", after)

# /// script
# [tool.evidence.survivors]
# "left out: looker.join()" = "it has looked before the sort goes on"
# ///
