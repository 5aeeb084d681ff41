"""An executor cannot be sent to the workers of a process pool."""

from concurrent.futures import Executor, ProcessPoolExecutor


def visit(pool: Executor) -> int:
    return pool.submit(abs, -7).result()


def main() -> str:
    with ProcessPoolExecutor(max_workers=2) as pool:
        error = pool.submit(visit, pool).exception()
    return type(error).__name__


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence.survivors]
# "one worker" = "it cannot be sent to one either"
# ///
