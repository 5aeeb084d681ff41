"""`timeit` repeats a call until it is long enough to be timed."""

from timeit import Timer


def work() -> int:
    return sum(range(1000))


def main() -> tuple[int, float, float]:
    """Return the calls in a run, and microseconds a call."""
    timer = Timer(work)
    calls, _ = timer.autorange()  # as many as take 0.2 seconds
    calls //= 5  # five shorter runs say more than one
    runs = timer.repeat(repeat=5, number=calls)
    each = [1e6 * seconds / calls for seconds in runs]
    return calls, min(each), max(each)


if __name__ == "__main__":
    calls, best, worst = main()
    print(f"calls in a run: {calls}")
    print(f"best run: {best:.2f} us a call")
    print(f"worst run: {worst:.2f} us a call")

# /// script
# [tool.evidence]
# varies = "times and the number of calls"
# ///
