"""submit() wants the function; a call in the brackets runs at once."""

from concurrent.futures import Future, ThreadPoolExecutor
from threading import current_thread

ran_in: list[str] = []


def work(number: int) -> int:
    ran_in.append(current_thread().name)
    return number * number


def main() -> str:
    ran_in.clear()
    with ThreadPoolExecutor(1) as pool:
        future: Future[int] = pool.submit(work(3))  # type: ignore[arg-type]
    return str(future.exception())


if __name__ == "__main__":
    said = main()
    print("work ran in:", *ran_in)
    print("the future has:", said)
