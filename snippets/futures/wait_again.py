"""wait() returns at once while one of its futures is done."""

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from threading import Event


def main() -> list[tuple[int, int]]:
    go_on = Event()
    with ThreadPoolExecutor(max_workers=2) as pool:
        quick, slow = pool.submit(bool, 7), pool.submit(go_on.wait)
        counts = []
        for _ in range(3):
            done, not_done = wait(
                {quick, slow}, return_when=FIRST_COMPLETED
            )
            counts.append((len(done), len(not_done)))
        go_on.set()
        return counts


if __name__ == "__main__":
    for done, not_done in main():
        print("done:", done, "not done:", not_done)

# /// script
# [tool.evidence.survivors]
# "one worker" = "what is done counts again, all the same"
# ///
