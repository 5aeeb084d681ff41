"""A pool's task that fails is silent unless its result is asked for."""

from multiprocessing import Pool


def invert(number: int) -> float:
    return 1 / number


def main() -> tuple[bool, str]:
    with Pool(1) as pool:
        answer = pool.apply_async(invert, (0,))
        pool.close()
        pool.join()
        print("the pool has ended, and nothing was raised")
    try:
        answer.get()
    except ZeroDivisionError as error:
        return answer.successful(), type(error).__name__
    return answer.successful(), ""


if __name__ == "__main__":
    successful, error = main()
    print("successful:", successful)
    print("get() raises", error)
