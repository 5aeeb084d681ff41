"""Whoever has a file mapped keeps it when another takes its place."""

import mmap
import tempfile
from pathlib import Path


def main() -> tuple[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        path, new = Path(folder) / "data", Path(folder) / "data.new"
        path.write_bytes(b"the old one")
        with (
            path.open("r+b") as file,
            mmap.mmap(file.fileno(), 0) as data,
        ):
            new.write_bytes(b"new")  # shorter
            new.replace(path)
            return data[:].decode(), path.read_text(encoding="ascii")


if __name__ == "__main__":
    by_map, by_path = main()
    print(f"mapped: {by_map}, at the path: {by_path}")
