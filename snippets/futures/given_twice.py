"""as_completed() gives a future once, however often it was passed."""

from concurrent.futures import ThreadPoolExecutor, as_completed


def main() -> list[int]:
    with ThreadPoolExecutor() as pool:
        future = pool.submit(abs, -7)
        return [f.result() for f in as_completed([future, future])]


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence.survivors]
# "swapped" = "a future of a process counts once, too"
# ///
