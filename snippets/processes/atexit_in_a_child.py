"""Whether a child runs its atexit functions depends on the version."""

import atexit
import multiprocessing
from typing import Any


def work() -> None:
    atexit.register(print, "  its atexit function ran", flush=True)


def main() -> None:
    for method in sorted(multiprocessing.get_all_start_methods()):
        context: Any = multiprocessing.get_context(method)
        print(f"{method} ends well", flush=True)
        child = context.Process(target=work)
        child.start()
        child.join()


if __name__ == "__main__":
    main()
