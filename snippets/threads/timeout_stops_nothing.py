"""`result(timeout=)` ends the waiting, not the task."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event


def task(go_on: Event) -> str:
    go_on.wait()  # stands for a call that takes too long
    print("task: finished anyway", flush=True)
    return "too late"


def main() -> list[object]:
    go_on = Event()
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(task, go_on)
        try:
            future.result(timeout=0.1)
        except TimeoutError:
            print("main: waited long enough", flush=True)
            seen: list[object] = [future.running(), future.cancel()]
        finally:
            go_on.set()
    return [*seen, future.result()]


if __name__ == "__main__":
    running, cancelled, result = main()
    print("running after the timeout:", running)
    print("cancelled:", cancelled)
    print("result:", result)
