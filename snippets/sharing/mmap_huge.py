"""A file larger than memory can be mapped; pages come when touched."""

import mmap
import resource
import tempfile

GIGABYTES = 100


def peak_megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> tuple[int, int, int]:
    with tempfile.TemporaryFile() as file:
        file.truncate(GIGABYTES * 10**9)  # sparse: nothing is written
        before = peak_megabytes()
        with mmap.mmap(file.fileno(), 0) as data:
            data[-1] = 7
            return len(data), data[-1], peak_megabytes() - before


if __name__ == "__main__":
    size, last, more = main()
    print(f"{size // 10**9} GB mapped, last byte: {last}")
    print("less than 10 MB of memory more:", more < 10)
