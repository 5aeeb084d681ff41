"""Queue.put that is called inside itself waits for its own lock."""

import faulthandler
import gc
from queue import Queue


class Notes(Queue[str]):
    # Not documented, and overridden here only to force the timing.
    def _put(self, item: str) -> None:
        gc.collect()  # may come at any moment; here it surely does
        super()._put(item)


notes = Notes()


class Job:
    def __init__(self) -> None:
        self.me = self  # a cycle: only the collector can free it

    def __del__(self) -> None:
        # After half a second: show where we are, end the program.
        faulthandler.dump_traceback_later(0.5, exit=True)
        notes.put("a job is gone")


def main() -> None:
    Job()
    notes.put("hello")
    print("never comes")


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = 1
# ///
