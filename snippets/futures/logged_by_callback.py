"""A callback that logs tells of failures nobody asks for."""

import logging
from concurrent.futures import Future, ThreadPoolExecutor

logger = logging.getLogger("tasks")


def save(name: str) -> None:
    if name == "mail":
        raise OSError(f"no room for {name}")


def log_failure(future: Future[None]) -> None:
    if future.cancelled():
        return  # exception() would raise here
    if error := future.exception():
        # exc_info writes the traceback, and its cause.
        logger.error("a task failed", exc_info=error)


def main() -> None:
    with ThreadPoolExecutor() as pool:
        for name in ("news", "mail", "map"):
            pool.submit(save, name).add_done_callback(log_failure)


if __name__ == "__main__":
    logging.basicConfig(format="%(levelname)s %(name)s %(message)s")
    main()

# /// script
# [tool.evidence]
# fails = "OSError"
# ///
