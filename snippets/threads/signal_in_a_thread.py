"""Only the main thread may say what a signal does."""

import signal
from concurrent.futures import ThreadPoolExecutor


def prepare() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def main() -> None:
    prepare()
    print("the main thread may", flush=True)
    with ThreadPoolExecutor() as pool:
        pool.submit(prepare).result()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "ValueError"
# ///
