"""Which generators repeat themselves depends on the start method."""

import random
from multiprocessing import get_all_start_methods, get_context

own = random.Random()
seeded = random.Random(7)
system = random.SystemRandom()


def draw() -> dict[str, float]:
    return {
        "random.random()": random.random(),
        "a Random() of the file": own.random(),
        "a Random(7) of the file": seeded.random(),
        "SystemRandom, secrets": system.random(),
    }


def ask(method: str) -> dict[str, bool]:
    context = get_context(method)
    with context.Pool(1) as one, context.Pool(1) as other:
        first, second = one.apply(draw), other.apply(draw)
    return {name: first[name] == second[name] for name in first}


def main() -> dict[str, dict[str, bool]]:
    methods = sorted(get_all_start_methods())
    return {method: ask(method) for method in methods}


if __name__ == "__main__":
    table = main()
    print(" " * 24, *(f"{method:11}" for method in table))
    for row in draw():
        cells = ("same" if table[m][row] else "-" for m in table)
        print(f"{row:24}", *(f"{cell:11}" for cell in cells))
