"""One thread calls a method again and again: 3.13t is slower at it."""

STEPS = 2_000_000


class Walker:
    def __init__(self) -> None:
        self.place = 0

    def step(self) -> None:
        self.place += 1


def main() -> int:
    walker = Walker()
    for _ in range(STEPS):
        walker.step()
    return walker.place


if __name__ == "__main__":
    print("steps:", main())

# /// script
# [tool.evidence]
# timed = true
# ///
