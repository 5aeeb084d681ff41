"""map() gives results in the order of the inputs, not of the ends."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

ended: list[str] = []
fast_ended = Event()


def fetch(name: str) -> str:
    if name == "slow":
        fast_ended.wait()
    ended.append(name)
    if name == "fast":
        fast_ended.set()
    return name.upper()


def main() -> list[str]:
    ended.clear()
    fast_ended.clear()
    with ThreadPoolExecutor(max_workers=2) as pool:
        return list(pool.map(fetch, ["slow", "fast"]))


if __name__ == "__main__":
    results = main()
    print("ended:  ", *ended)
    print("results:", *results)
