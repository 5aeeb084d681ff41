"""A subclass of `local` is initialised anew in every thread."""

from threading import Thread, local


class Request(local):
    def __init__(self, user: str) -> None:
        self.user = user


request = Request("nobody")


def handle(seen: list[str]) -> None:
    seen.append(request.user)
    request.user = "grace"


def main() -> list[str]:
    seen: list[str] = []
    for _ in range(2):
        thread = Thread(target=handle, args=(seen,))
        thread.start()
        thread.join()
    return seen


if __name__ == "__main__":
    print("found at the start of each thread:", *main())

# /// script
# [tool.evidence.survivors]
# "one by one: thread.start" = "the next line joins it anyway"
# ///
