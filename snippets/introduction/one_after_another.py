"""One worker does three tasks one after another."""

import time

TASKS = ("A", "B", "C")


def task(name: str) -> str:
    print(f"task {name} begins")
    time.sleep(0.4)  # stands for work
    print(f"task {name} ends")
    return name


def main() -> list[str]:
    return [task(name) for name in TASKS]


if __name__ == "__main__":
    print("done:", ", ".join(main()))
