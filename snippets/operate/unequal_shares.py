"""With unequal shares, one worker runs on when the other is done."""

import time
from multiprocessing import Process


def compute(seconds: float) -> None:
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
    print(f"a share of {seconds} s is done", flush=True)


def main() -> str:
    shares = [Process(target=compute, args=(s,)) for s in (0.3, 0.9)]
    for share in shares:
        share.start()
    for share in shares:
        share.join()
    return "All shares are done."


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# order = "any"
# ///
