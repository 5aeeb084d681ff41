"""After a timeout, the with block waits for the task all the same."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, Timer

go_on = Event()
said: list[str] = []


def task() -> None:
    go_on.wait()
    said.append("the task ended")


def main() -> list[str]:
    said.clear()
    go_on.clear()
    with ThreadPoolExecutor(max_workers=1) as pool:
        try:
            pool.submit(task).result(timeout=0.05)
        except TimeoutError:
            said.append("gave up waiting")
        Timer(0.2, go_on.set).start()  # stands for the rest of the work
    said.append("left the with block")
    return said


if __name__ == "__main__":
    print(*main(), sep="\n")
