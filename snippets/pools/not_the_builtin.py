"""The TimeoutError of multiprocessing is not the built-in one."""

import time
from multiprocessing import Pool


def main() -> str:
    with Pool(1) as pool:
        result = pool.apply_async(time.sleep, (60,))
        try:
            result.get(timeout=0.2)
        except TimeoutError:  # the built-in: another class
            return "too slow"
    return "in time"


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# ///
