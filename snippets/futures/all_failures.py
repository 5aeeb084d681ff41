"""An exception group carries the failures of all tasks at once."""

from concurrent.futures import ThreadPoolExecutor, wait


def check(age: str) -> int:
    if int(age) > 150:
        raise OverflowError(f"too old: {age}")
    return int(age)


def check_all(ages: list[str]) -> list[int]:
    with ThreadPoolExecutor() as pool:
        futures = [pool.submit(check, age) for age in ages]
        wait(futures)
    errors = [
        e for f in futures if isinstance(e := f.exception(), Exception)
    ]
    if errors:
        raise ExceptionGroup("some ages are wrong", errors)
    return [future.result() for future in futures]


def main() -> list[str]:
    said = []
    try:
        check_all(["42", "x", "999", "y"])
    except* ValueError as group:
        said += [f"no number: {e}" for e in group.exceptions]
    except* OverflowError as group:
        said += [str(e) for e in group.exceptions]
    return said


if __name__ == "__main__":
    print(*main(), sep="\n")

# /// script
# [tool.evidence.survivors]
# "swapped" = "failures of processes form a group, too"
# ///
