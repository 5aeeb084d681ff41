"""One worker never gets past a point where two tasks meet."""

from threading import Barrier

TASKS = ("A", "B")


def task(name: str, everyone: Barrier) -> str:
    print(f"task {name} waits for the other", flush=True)
    everyone.wait(timeout=0.3)  # without a timeout: forever
    return name


def main() -> list[str]:
    everyone = Barrier(len(TASKS))
    return [task(name, everyone) for name in TASKS]


if __name__ == "__main__":
    print("done:", ", ".join(main()))

# /// script
# [tool.evidence]
# fails = "BrokenBarrierError"
# ///
