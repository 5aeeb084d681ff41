"""Mapped with ACCESS_COPY, changes stay in the process."""

import mmap
import tempfile
from pathlib import Path


def main() -> tuple[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shared"
        path.write_bytes(b"hello")
        with (
            path.open("rb") as file,
            mmap.mmap(
                file.fileno(), 0, access=mmap.ACCESS_COPY
            ) as data,
        ):
            data[:5] = b"HELLO"
            return data[:5].decode(), path.read_text(encoding="ascii")


if __name__ == "__main__":
    mapped, read = main()
    print(f"mapped: {mapped}, read: {read}")
