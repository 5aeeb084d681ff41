"""A thread that looks before it waits cannot miss the news."""

from threading import Condition, Thread

changed = Condition()
loaded = False


def load() -> None:
    global loaded
    with changed:
        loaded = True  # stays, when the notification is long gone
        changed.notify()
        print("loader: notified", flush=True)


def use() -> None:
    with changed:
        print("user: waiting", flush=True)
        changed.wait_for(lambda: loaded)  # looks first
        print("user: goes on", flush=True)


def main() -> bool:
    loader = Thread(target=load, name="loader")
    loader.start()
    loader.join()
    user = Thread(target=use, name="user")
    user.start()
    user.join()
    return loaded


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence.survivors]
# "one by one: loader.start" = "the next line joins it anyway"
# "one by one: user.start" = "the next line joins it anyway"
# ///
