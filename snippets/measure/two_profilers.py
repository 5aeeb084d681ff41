"""Since 3.12 two threads cannot both run `cProfile` at once."""

from concurrent.futures import ThreadPoolExecutor
from cProfile import Profile
from threading import Barrier

both = Barrier(2)


def profiled() -> int:
    profile = Profile()
    both.wait(timeout=5)
    try:
        profile.enable()
    finally:
        both.wait(timeout=5)  # held until the other has tried
    profile.disable()
    return 1


def main() -> int:
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [pool.submit(profiled) for _ in range(2)]
        return sum(future.result() for future in futures)


if __name__ == "__main__":
    print("threads profiled at once:", main())

# /// script
# [tool.evidence.fails]
# ">=3.12" = "ValueError"
# ///
