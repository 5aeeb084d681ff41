"""resize makes a map longer, and the file with it."""

import mmap
import os
import tempfile


def main() -> tuple[int, int, bytes]:
    with tempfile.TemporaryFile() as file:
        file.write(b"hello")
        file.flush()
        with mmap.mmap(file.fileno(), 0) as data:
            data.resize(10)
            data[5:] = b", you"
            size = os.fstat(file.fileno()).st_size
            return size, len(data), data[:]


if __name__ == "__main__":
    in_file, mapped, data = main()
    print(f"in the file: {in_file}, mapped: {mapped}, {data.decode()}")
