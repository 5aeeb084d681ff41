"""A thread that is no daemon keeps a finished program from ending."""

import faulthandler
from threading import Event, Thread


def listen(news: Event) -> None:
    news.wait()  # nobody sets it


def main() -> None:
    Thread(target=listen, args=(Event(),), name="listener").start()
    print("main is done", flush=True)


if __name__ == "__main__":
    main()
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)

# /// script
# [tool.evidence]
# fails = 1
# ///
