"""What a worker makes for itself is its own, however it is started."""

import random
import uuid
from multiprocessing import Process


def work(number: int) -> None:
    run_id = uuid.uuid4().int % 10**9
    dice = random.Random()
    print(f"child {number}: id {run_id}, draws {dice.random():.6f}")


def main() -> None:
    for number in range(3):
        child = Process(target=work, args=(number,))
        child.start()
        child.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# varies = "the ids and the numbers drawn"
# ///
