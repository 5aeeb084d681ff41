"""`shutdown(wait=False)` returns at once; the program's end waits."""

import faulthandler
from concurrent.futures import ThreadPoolExecutor
from threading import Event


def main() -> None:
    pool = ThreadPoolExecutor(max_workers=1)
    pool.submit(Event().wait)  # nobody sets it
    pool.shutdown(wait=False, cancel_futures=True)
    print("main is done", flush=True)


if __name__ == "__main__":
    main()
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)

# /// script
# [tool.evidence]
# fails = 1
# ///
