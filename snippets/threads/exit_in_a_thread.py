"""sys.exit() in a thread ends that thread, silently; no more."""

import sys
from threading import Thread


def give_up() -> None:
    print("no point in going on", flush=True)
    sys.exit(3)


def main() -> bool:
    thread = Thread(target=give_up)
    thread.start()
    thread.join()
    return thread.is_alive()


if __name__ == "__main__":
    main()
    print("the program goes on, and ends with exit code 0")

# /// script
# [tool.evidence.survivors]
# "one by one" = "it is joined in the next line anyway"
# ///
