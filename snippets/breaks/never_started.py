"""A thread that was made and not started cannot be joined."""

from threading import Thread


def greet(name: str) -> None:
    print("hello from", name, flush=True)


def main() -> None:
    threads = [Thread(target=greet, args=(n,)) for n in ("a", "b")]
    threads[0].start()  # and the other one is forgotten
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# ///
