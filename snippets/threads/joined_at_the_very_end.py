"""A daemon joined at the very end: what happens depends on Python."""

import faulthandler
from threading import Event, Thread


class Connection:
    def __init__(self) -> None:
        # Nobody sets this event: the daemon waits forever.
        self.reader = Thread(target=Event().wait, daemon=True)
        self.reader.start()

    def __del__(self) -> None:
        print("joining", flush=True)
        try:
            self.reader.join()
        except Exception as error:
            print("refused:", type(error).__name__, flush=True)
        else:
            print("joined a thread that never ended", flush=True)


def main() -> Connection:
    return Connection()


if __name__ == "__main__":
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)
    kept = main()  # a global: deleted after the daemons were cut off

# /// script
# [tool.evidence.fails]
# "GIL >=3.13,<3.14" = 1
# ///
