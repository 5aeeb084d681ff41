"""run() is an ordinary call; only start() makes a new thread."""

from threading import Thread, current_thread


def main() -> list[str]:
    names: list[str] = []

    def note() -> None:
        names.append(current_thread().name)

    Thread(target=note, name="helper").run()

    thread = Thread(target=note, name="helper")
    thread.start()
    thread.join()
    return names


if __name__ == "__main__":
    run, start = main()
    print("run()   ran in", run)
    print("start() ran in", start)

# /// script
# [tool.evidence.survivors]
# "one by one: thread.start" = "the next line joins it anyway"
# ///
