"""A pool's workers know nothing that was defined after they started."""

from multiprocessing import Pool

if __name__ == "__main__":
    pool = Pool(1)

    def square(number: int) -> int:
        return number * number

    with pool:
        answers = pool.map_async(square, [1, 2, 3])
        print(answers.get(timeout=1))  # without a timeout: forever

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# ///
