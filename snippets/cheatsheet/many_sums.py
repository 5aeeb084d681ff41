"""Processes for tasks that compute, results in the order of inputs."""

from concurrent.futures import ProcessPoolExecutor


# --8<-- [start:sheet]
def work(number: int) -> int:  # at the top level of a file
    return number * number


def main() -> list[int]:
    with ProcessPoolExecutor(max_workers=2) as pool:
        return list(pool.map(work, range(100), chunksize=25))


if __name__ == "__main__":  # workers import this file
    print(sum(main()))
# --8<-- [end:sheet]

# /// script
# [tool.evidence.survivors]
# "no limit" = "chunks decide the cost, not the results or their order"
# ///
