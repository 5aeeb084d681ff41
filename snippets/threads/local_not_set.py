"""What one thread puts into a `threading.local`, no other can see."""

from concurrent.futures import ThreadPoolExecutor
from threading import local

request = local()


def handle() -> str:
    user: str = request.user
    return user


def main() -> str:
    request.user = "ada"  # in the main thread, and only there
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(handle).result()


if __name__ == "__main__":
    print("works for:", main())

# /// script
# [tool.evidence]
# fails = "AttributeError"
# ///
