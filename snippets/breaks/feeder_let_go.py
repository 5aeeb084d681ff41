"""`cancel_join_thread` throws away what nobody took, and lets go."""

from multiprocessing import Queue


def main() -> None:
    queue: Queue[bytes] = Queue()
    queue.put(bytes(1_000_000))
    queue.cancel_join_thread()  # nobody will miss it
    print("main is done")


if __name__ == "__main__":
    main()
