"""What a child sees of its parent depends on how it is started."""

import logging
import os
import sys
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.context import BaseContext
from pathlib import Path
from tempfile import gettempdir

setting = "old"


def change_all() -> None:
    global setting
    setting = "new"
    logging.getLogger().setLevel(logging.INFO)
    sys.setrecursionlimit(1234)
    os.environ["SETTING"] = "new"
    os.umask(0o077)
    os.chdir(gettempdir())
    sys.path.append("new")
    sys.argv.append("new")


def seen() -> dict[str, bool]:
    return {
        "a global": setting == "new",
        "logging": logging.getLogger().level == logging.INFO,
        "recursion limit": sys.getrecursionlimit() == 1234,
        "os.environ": os.environ.get("SETTING") == "new",
        "umask": os.umask(0o077) == 0o077,
        "current folder": Path.cwd().samefile(gettempdir()),
        "sys.path": "new" in sys.path,
        "sys.argv": "new" in sys.argv,
    }


def ask(context: BaseContext) -> dict[str, bool]:
    with context.Pool(1) as pool:
        return pool.apply(seen)


def main() -> dict[str, dict[str, bool]]:
    methods = sorted(get_all_start_methods())
    contexts = [get_context(method) for method in methods]
    for context in contexts:
        ask(context)  # the fork server starts before the change
    change_all()
    return dict(zip(methods, map(ask, contexts), strict=True))


if __name__ == "__main__":
    table = main()
    print(" " * 16, *(f"{method:11}" for method in table))
    for row in seen():
        cells = ("yes" if table[m][row] else "no" for m in table)
        print(f"{row:16}", *(f"{cell:11}" for cell in cells))
