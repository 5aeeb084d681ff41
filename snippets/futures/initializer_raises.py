"""An initializer that raises breaks its executor, of either kind."""

from concurrent.futures import (
    BrokenExecutor,
    Executor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)


def connect() -> None:
    raise ConnectionError("no database here")


def ask(pool: Executor) -> str:
    with pool:
        try:
            return str(pool.submit(abs, -7).result())
        except BrokenExecutor as error:
            return type(error).__name__


def main() -> list[str]:
    return [
        ask(ThreadPoolExecutor(max_workers=1, initializer=connect)),
        ask(ProcessPoolExecutor(max_workers=1, initializer=connect)),
    ]


if __name__ == "__main__":
    print(*main(), sep="\n")

# /// script
# [tool.evidence]
# fails = "ConnectionError"
# ///
