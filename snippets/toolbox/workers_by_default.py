"""Pool() starts one worker for each core it may use."""

import os
from multiprocessing import Pool, active_children


def cores() -> int:
    # Python 3.13 and later count only the cores this process may use.
    count = getattr(os, "process_cpu_count", os.cpu_count)
    return count() or 1


def main() -> tuple[int, int]:
    with Pool():
        return cores(), len(active_children())


if __name__ == "__main__":
    here, workers = main()
    print(f"cores: {here}, workers: {workers}")
