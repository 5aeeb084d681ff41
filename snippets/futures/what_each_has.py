"""What a Pool has and an executor has not, and the other way."""

import concurrent.futures
from multiprocessing.pool import AsyncResult, Pool

WANTED = {
    "over several iterables": ("starmap", "map"),
    "results as they come": ("imap_unordered", "as_completed"),
    "a handle for one task": ("apply_async", "submit"),
    "its result": ("get", "result"),
    "its error, not raised": ("-", "exception"),
    "take it back": ("-", "cancel"),
    "wait for the first of some": ("-", "wait"),
    "end all workers now": ("terminate", "terminate_workers"),
}
POOL = (Pool, AsyncResult)
EXECUTOR = (
    concurrent.futures,
    concurrent.futures.ProcessPoolExecutor,
    concurrent.futures.Future,
)


def main() -> list[tuple[str, str, str]]:
    return [
        (
            what,
            ours if any(hasattr(o, ours) for o in POOL) else "-",
            theirs
            if any(hasattr(o, theirs) for o in EXECUTOR)
            else "-",
        )
        for what, (ours, theirs) in WANTED.items()
    ]


if __name__ == "__main__":
    print(f"{'':<28}{'Pool':<16}executor")
    for what, ours, theirs in main():
        print(f"{what:<28}{ours:<16}{theirs}")

# /// script
# [tool.evidence.survivors]
# "no guard" = "no process is started"
# ///
