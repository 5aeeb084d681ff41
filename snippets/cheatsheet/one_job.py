"""A process of its own for one long job, with a limit."""

import time
from multiprocessing import Process


# --8<-- [start:sheet]
def run(job: Process, seconds: float) -> int | None:
    job.start()
    job.join(timeout=seconds)  # ends the waiting, not the job
    if job.is_alive():
        job.terminate()  # SIGTERM; kill() if it does not listen
        job.join()
    return job.exitcode  # 0: returned, 1: raised, -15: SIGTERM


# --8<-- [end:sheet]


def main() -> tuple[int | None, int | None]:
    short = Process(target=time.sleep, args=(0,))
    long = Process(target=time.sleep, args=(60,))
    return run(short, 30), run(long, 0.2)


if __name__ == "__main__":
    print(main())
