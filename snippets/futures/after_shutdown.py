"""An executor that was shut down takes no more tasks."""

from concurrent.futures import ThreadPoolExecutor


def main() -> int:
    with ThreadPoolExecutor() as pool:
        print("inside:", pool.submit(abs, -7).result(), flush=True)
    # Leaving the with block has shut the executor down.
    return pool.submit(abs, -8).result()


if __name__ == "__main__":
    print("outside:", main())

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# [tool.evidence.survivors]
# "swapped" = "processes refuse in the same way"
# ///
