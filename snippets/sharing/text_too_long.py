"""A text that is longer than its Array is refused."""

from multiprocessing import Array
from typing import Any


def main() -> None:
    name: Any = Array("c", 5)  # 5 bytes, not 5 letters
    name.value = "Grüße".encode()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "ValueError"
# ///
