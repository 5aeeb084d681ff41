"""submit().result() in a loop has one thread at work at a time."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, BrokenBarrierError


def meet(barrier: Barrier, patience: float) -> bool:
    try:
        barrier.wait(patience)
    except BrokenBarrierError:  # nobody else came
        return False
    return True


def main() -> dict[str, list[bool]]:
    with ThreadPoolExecutor(max_workers=2) as pool:
        lone = Barrier(2)
        in_loop = [pool.submit(meet, lone, 0.1).result() for _ in "ab"]

        both = Barrier(2)
        futures = [pool.submit(meet, both, 10) for _ in "ab"]
        after = [future.result() for future in futures]
    return {"in the loop": in_loop, "after the loop": after}


if __name__ == "__main__":
    for where, met in main().items():
        print(f"result() {where}: met another = {met}")
