"""One test suite, run under each start method, shows what breaks."""

import io
import unittest
from multiprocessing import (
    Pool,
    get_all_start_methods,
    set_start_method,
)


def double(number: int) -> int:
    return 2 * number


class Tests(unittest.TestCase):
    def test_double(self) -> None:
        with Pool(1) as pool:
            assert pool.map(double, [1, 2]) == [2, 4]

    def test_initializer(self) -> None:
        with Pool(1, initializer=lambda: None) as pool:
            assert pool.map(double, [1, 2]) == [2, 4]


def main() -> dict[str, list[str]]:
    broken = {}
    for method in sorted(get_all_start_methods()):
        set_start_method(method, force=True)
        suite = unittest.defaultTestLoader.loadTestsFromTestCase(Tests)
        result = unittest.TextTestRunner(io.StringIO()).run(suite)
        broken[method] = [
            test.id().split(".")[-1] for test, _ in result.errors
        ]
    return broken


if __name__ == "__main__":
    for method, tests in main().items():
        print(f"{method:10}  {', '.join(tests) or 'all pass'}")
