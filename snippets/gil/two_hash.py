"""Two threads hash: hashlib lets go of the GIL, so both are at work."""

import hashlib
from concurrent.futures import ThreadPoolExecutor

DATA = bytes(16 * 2**20)  # 16 MiB, read by both
ROUNDS = 12


def digest(first: bytes) -> str:
    found = hashlib.sha256(first)
    for _ in range(ROUNDS):
        found.update(DATA)
    return found.hexdigest()


def main() -> list[str]:
    with ThreadPoolExecutor(max_workers=2) as pool:
        return list(pool.map(digest, [b"north", b"south"]))


if __name__ == "__main__":
    for text in main():
        print(text[:16], "...")

# /// script
# [tool.evidence]
# timed = true
# ///
