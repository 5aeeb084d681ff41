"""An executor whose initializer raises is broken, and says so."""

from concurrent.futures import ProcessPoolExecutor


def open_database() -> None:
    raise ConnectionError("no database")


def main() -> int:
    with ProcessPoolExecutor(
        max_workers=1, initializer=open_database
    ) as workers:
        return workers.submit(abs, -42).result()


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "BrokenProcessPool"
# ///
