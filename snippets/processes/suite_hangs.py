"""A test passes alone and hangs behind one that left a thread."""

import faulthandler
import io
import unittest
from multiprocessing import Process
from threading import Event, Lock, Thread

cache_lock = Lock()  # in a module that both tests use


def refresh(begun: Event) -> None:
    with cache_lock:
        begun.set()
        Event().wait()  # for as long as the program runs


def look_up() -> None:
    faulthandler.dump_traceback_later(1, exit=True)  # if it hangs
    with cache_lock:
        pass


class Tests(unittest.TestCase):
    def test_1_refresh(self) -> None:
        begun = Event()
        Thread(target=refresh, args=(begun,), daemon=True).start()
        assert begun.wait(5)  # passes, and leaves its thread

    def test_2_look_up_in_a_child(self) -> None:
        child = Process(target=look_up)
        child.start()
        child.join()
        assert child.exitcode == 0


def passes(*names: str) -> bool:
    suite = unittest.TestSuite(map(Tests, names))
    return (
        unittest.TextTestRunner(io.StringIO())
        .run(suite)
        .wasSuccessful()
    )


def main() -> tuple[bool, bool]:
    alone = passes("test_2_look_up_in_a_child")
    both = passes("test_1_refresh", "test_2_look_up_in_a_child")
    return alone, both


if __name__ == "__main__":
    alone, both = main()
    print(f"passes alone: {alone}, in the suite: {both}")
    assert both

# /// script
# [tool.evidence.fails]
# "fork" = "AssertionError"
# ///
