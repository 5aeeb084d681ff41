"""result(timeout) counts from the call, also for a task in line."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

go_on = Event()


def main() -> list[str]:
    go_on.clear()
    said = []
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(go_on.wait)  # has the only worker
        quick = pool.submit(abs, -7)
        try:
            quick.result(timeout=0.05)
        except TimeoutError:
            said.append(f"timed out; begun: {quick.running()}")
        go_on.set()
        said.append(f"later: {quick.result()}")
    return said


if __name__ == "__main__":
    print(*main(), sep="\n")
