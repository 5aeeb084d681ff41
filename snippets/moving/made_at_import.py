"""What is made at import is the same in all of a server's children."""

import random
import uuid
from multiprocessing import Process

run_id = uuid.uuid4().int % 10**9  # made again at each import
dice = random.Random()


def work(number: int) -> None:
    print(f"child {number}: id {run_id}, draws {dice.random():.6f}")


def main() -> None:
    for number in range(3):
        child = Process(target=work, args=(number,))
        child.start()
        child.join()


if __name__ == "__main__":
    print(f"parent:  id {run_id}")
    main()

# /// script
# [tool.evidence]
# varies = "the ids and the numbers drawn"
# ///
