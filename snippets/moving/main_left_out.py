"""A preload list without `__main__` has each child import the file."""

from multiprocessing import get_context

print("this file runs as", __name__)


def work(number: int) -> None:
    print("child", number)


def main() -> None:
    context = get_context("forkserver")
    context.set_forkserver_preload(["sqlite3"])
    for number in range(2):
        child = context.Process(target=work, args=(number,))
        child.start()
        child.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# start-methods = ["forkserver"]
# ///
