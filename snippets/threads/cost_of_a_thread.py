"""A waiting thread reserves megabytes and uses kilobytes."""

from pathlib import Path
from threading import Barrier, Thread

THREADS = 100


def status(field: str) -> int:
    """Return a field of /proc/self/status, in KiB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(
        next(line for line in lines if line.startswith(field)).split()[
            1
        ]
    )


def main() -> dict[str, float]:
    barrier = Barrier(THREADS + 1)
    threads = [Thread(target=barrier.wait) for _ in range(THREADS)]
    before = status("VmSize:"), status("VmRSS:")
    for thread in threads:
        thread.start()
    after = status("VmSize:"), status("VmRSS:")
    barrier.wait()
    for thread in threads:
        thread.join()
    reserved, used = (
        (new - old) / THREADS
        for new, old in zip(after, before, strict=True)
    )
    return {"reserved": reserved, "used": used}


if __name__ == "__main__":
    for what, kib in main().items():
        print(f"{what}: {kib:.0f} KiB a thread")

# /// script
# [tool.evidence]
# varies = "sizes"
# [tool.evidence.survivors]
# "left out: thread.join()" = "Python waits for them at exit"
# ///
