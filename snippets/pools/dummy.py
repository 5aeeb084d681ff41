"""multiprocessing.dummy: the names of multiprocessing, in threads."""

import multiprocessing.dummy
import threading


def main() -> list[str]:
    with multiprocessing.dummy.Pool(1) as pool:
        lines = [f"Pool(1) is a {type(pool).__name__}"]
    process = multiprocessing.dummy.Process(target=abs, args=(-1,))
    is_thread = isinstance(process, threading.Thread)
    return [*lines, f"a Process is a thread: {is_thread}"]


if __name__ == "__main__":
    for line in main():
        print(line)
