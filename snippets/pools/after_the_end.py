"""What a pool says when it is asked too late, or too early."""

from collections.abc import Callable
from multiprocessing import Pool


def said(ask: Callable[[], object]) -> str:
    try:
        return repr(ask())
    except ValueError as error:
        return f"ValueError: {error}"


def main() -> list[str]:
    lines = []
    with Pool(1) as pool:
        lines.append(said(pool.join))
        pool.close()
        lines.append(said(lambda: pool.map(abs, [-1])))
        lines.append(said(pool.join))
    lines.append(said(lambda: pool.map(abs, [-1])))
    return lines


if __name__ == "__main__":
    for line in main():
        print(line)
