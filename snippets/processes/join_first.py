"""After join the process has ended, and "Done!" is true."""

import time
from multiprocessing import Process


def work() -> None:
    time.sleep(0.1)  # stands for work
    print("the work ends")


def main() -> tuple[bool, int | None]:
    process = Process(target=work)
    process.start()
    process.join()
    state = process.is_alive(), process.exitcode
    print("Done! Alive: {}, exit code: {}".format(*state), flush=True)
    return state


if __name__ == "__main__":
    main()
