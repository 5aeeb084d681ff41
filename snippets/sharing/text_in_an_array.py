"""An Array of "c" holds a text, up to the length it was made with."""

from multiprocessing import Array, Process
from typing import Any


def rename(name: Any) -> None:
    name.value = "Grüße".encode()


def main() -> str:
    name: Any = Array("c", 12)
    child = Process(target=rename, args=(name,))
    child.start()
    child.join()
    return str(name.value.decode())


if __name__ == "__main__":
    print(main())
