"""An exception in a callback is logged, and changes nothing else."""

from concurrent.futures import Future, ThreadPoolExecutor


def save(future: Future[int]) -> None:
    print("saved", 100 / future.result(), flush=True)


def main() -> list[int]:
    with ThreadPoolExecutor(max_workers=1) as pool:
        futures = [pool.submit(abs, n) for n in (-5, 0, 4)]
        for future in futures:
            future.add_done_callback(save)
    return [future.result() for future in futures]


if __name__ == "__main__":
    print("all well:", main())

# /// script
# [tool.evidence]
# fails = "ZeroDivisionError"
# order = "any"
# [tool.evidence.survivors]
# "swapped" = "with processes, it is only logged, too"
# ///
