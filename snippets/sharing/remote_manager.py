"""Whoever has the address and the key may use a manager."""

from multiprocessing import AuthenticationError, Process
from multiprocessing.managers import BaseManager
from typing import Any

Address = tuple[str, int]
notes: dict[str, str] = {}


def the_notes() -> dict[str, str]:
    return notes


class Board(BaseManager):
    pass


Board.register("notes", the_notes)


def visit(address: Address) -> None:
    """Stand for a program on another machine."""
    try:
        Board(address, authkey=b"guessed").connect()
    except AuthenticationError as error:
        print("refused:", error, flush=True)
    board: Any = Board(address, authkey=b"a shared secret")
    board.connect()
    board.notes().update(visitor="was here")


def main() -> str:
    board: Any = Board(("127.0.0.1", 0), authkey=b"a shared secret")
    with board:  # 0: any free port
        visitor = Process(target=visit, args=(board.address,))
        visitor.start()
        visitor.join()
        return str(board.notes().get("visitor"))


if __name__ == "__main__":
    print("the visitor", main())
