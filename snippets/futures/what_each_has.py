"""What a Pool can do and an executor cannot, and the other way."""

from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing.pool import AsyncResult, Pool

WANTED = {
    "map over several iterables": ("starmap", "map"),
    "results as they come": ("imap_unordered", ""),
    "a handle for one task": ("apply_async", "submit"),
    "end all workers now": ("terminate", "terminate_workers"),
}
HANDLE = {
    "wait for it": ("get", "result"),
    "its error, not raised": ("", "exception"),
    "take it back": ("", "cancel"),
    "is it running": ("", "running"),
}


def main() -> list[tuple[str, str, str]]:
    kinds = (
        (Pool, ProcessPoolExecutor, WANTED),
        (AsyncResult, Future, HANDLE),
    )
    return [
        (
            what,
            ours if hasattr(pool, ours) else "-",
            theirs if hasattr(executor, theirs) else "-",
        )
        for pool, executor, wanted in kinds
        for what, (ours, theirs) in wanted.items()
    ]


if __name__ == "__main__":
    print(f"{'':<28}{'Pool':<16}ProcessPoolExecutor")
    for what, ours, theirs in main():
        print(f"{what:<28}{ours:<16}{theirs}")
