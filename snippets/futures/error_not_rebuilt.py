"""An exception that cannot be rebuilt in the parent breaks the pool."""

from concurrent.futures import ProcessPoolExecutor


class TooMuchError(Exception):
    def __init__(self, amount: int, limit: int) -> None:
        # This text alone is pickled, and __init__ wants two arguments.
        super().__init__(f"{amount} is more than {limit}")


class FixedError(Exception):
    def __init__(self, amount: int, limit: int) -> None:
        super().__init__(amount, limit)  # both are pickled

    def __str__(self) -> str:
        return "{} is more than {}".format(*self.args)


def withdraw(error: type[Exception]) -> None:
    raise error(500, 100)


def outcome(error: type[Exception]) -> list[str]:
    with ProcessPoolExecutor(max_workers=1) as pool:
        raised = pool.submit(withdraw, error).exception()
    cause = str(raised.__cause__) if raised else ""
    why = [line for line in cause.splitlines() if "Error: " in line]
    return [
        f"{error.__name__} came as {type(raised).__name__}",
        f"because: {why[-1].partition(': ')[2]}",
    ]


def main() -> list[str]:
    return outcome(TooMuchError) + outcome(FixedError)


if __name__ == "__main__":
    print(*main(), sep="\n")
