"""A test that ends its threads lets the next one fork."""

import faulthandler
import io
import unittest
from multiprocessing import Process
from threading import Event, Lock, Thread

cache_lock = Lock()


def refresh(begun: Event, stop: Event) -> None:
    with cache_lock:
        begun.set()
        stop.wait()


def look_up() -> None:
    faulthandler.dump_traceback_later(1, exit=True)
    with cache_lock:
        pass
    faulthandler.cancel_dump_traceback_later()


class Tests(unittest.TestCase):
    def test_1_refresh(self) -> None:
        begun, stop = Event(), Event()
        thread = Thread(target=refresh, args=(begun, stop))
        thread.start()
        self.addCleanup(thread.join)  # last in, first out
        self.addCleanup(stop.set)
        assert begun.wait(5)

    def test_2_look_up_in_a_child(self) -> None:
        child = Process(target=look_up)
        child.start()
        child.join()
        assert child.exitcode == 0


def main() -> bool:
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(Tests)
    return (
        unittest.TextTestRunner(io.StringIO())
        .run(suite)
        .wasSuccessful()
    )


if __name__ == "__main__":
    both = main()
    print("the suite passes:", both)
    assert both
