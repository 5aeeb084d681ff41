"""Since 3.12 `cProfile` also sees calls made by other threads."""

import pstats
from cProfile import Profile
from threading import Thread


def hot() -> int:
    return sum(number * number for number in range(1000))


def main() -> bool:
    profile = Profile()
    profile.enable()
    thread = Thread(target=hot)
    thread.start()
    thread.join()
    profile.disable()
    functions = pstats.Stats(profile).get_stats_profile().func_profiles
    return "hot" in functions


if __name__ == "__main__":
    print("hot was seen:", main())
