"""`time.time` can be set back while you measure, `perf_counter` not."""

import time


def main() -> dict[str, tuple[bool, bool]]:
    """Return whether each clock can be set, and never goes back."""
    facts = {}
    for name in ("time", "perf_counter", "process_time"):
        clock = time.get_clock_info(name)
        facts[name] = clock.adjustable, clock.monotonic
    return facts


if __name__ == "__main__":
    for name, (adjustable, monotonic) in main().items():
        print(f"{name}: can be set {adjustable},", end=" ")
        print(f"never goes back {monotonic}")
