"""A profile of a program does not see into its worker processes."""

import pstats
from cProfile import Profile
from multiprocessing import Pool


def hot(rounds: int) -> int:
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total


def main() -> tuple[int, bool]:
    """Return how many functions it saw, and whether `hot` is one."""
    profile = Profile()
    with Pool(2) as pool:
        profile.enable()
        pool.map(hot, [100_000] * 4)
        profile.disable()
    functions = pstats.Stats(profile).get_stats_profile().func_profiles
    return len(functions), "hot" in functions


if __name__ == "__main__":
    functions, hot_is_there = main()
    print("functions in the profile:", functions)
    print("hot is one of them:", hot_is_there)

# /// script
# [tool.evidence]
# varies = "the number of functions"
# ///
