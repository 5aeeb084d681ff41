"""target=work() calls work here and now, not in the new thread."""

from threading import Thread, current_thread

ran_in: list[str] = []


def work() -> None:
    ran_in.append(current_thread().name)


def main() -> list[str]:
    ran_in.clear()
    # The brackets call it here; what it returns, None, is passed.
    thread = Thread(target=work())  # type: ignore[func-returns-value]
    thread.start()
    thread.join()

    thread = Thread(target=work, name="helper")  # no brackets
    thread.start()
    thread.join()
    return ran_in


if __name__ == "__main__":
    called, passed = main()
    print("target=work() ran in", called)
    print("target=work   ran in", passed)

# /// script
# [tool.evidence.survivors]
# "one by one" = "it is joined in the next line anyway"
# "left out: thread.join()" = "the first thread has nothing to do"
# ///
