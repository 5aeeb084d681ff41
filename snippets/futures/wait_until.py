"""wait() parts the futures into done and not done, when you say."""

from concurrent.futures import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    Future,
    ThreadPoolExecutor,
    wait,
)
from threading import Event


def task(may_end: Event, *, fails: bool) -> None:
    may_end.wait()
    if fails:
        raise OSError("disk full")


def main() -> dict[str, list[str]]:
    gates = {"good": Event(), "bad": Event(), "late": Event()}
    done_when = {}
    with ThreadPoolExecutor(max_workers=3) as pool:
        name_of: dict[Future[None], str] = {
            pool.submit(task, gate, fails=name == "bad"): name
            for name, gate in gates.items()
        }
        for gate, until in zip(
            gates.values(),
            (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED),
            strict=True,
        ):
            gate.set()
            done, _ = wait(name_of, return_when=until)
            done_when[until] = sorted(name_of[f] for f in done)
    return done_when


if __name__ == "__main__":
    for until, done in main().items():
        print(f"{until:<16}", *done)

# /// script
# [tool.evidence.survivors]
# "one worker" = "one worker ends them in this order, too"
# ///
