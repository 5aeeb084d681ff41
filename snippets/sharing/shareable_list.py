"""A ShareableList is read and written by all, without a server."""

from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList
from typing import Any

# It holds int, float, bool, str, bytes and None.
State = ShareableList[Any]


def work(state: State) -> None:
    state[0] += 40
    state[1] = "done"
    state.shm.close()


def main() -> tuple[Any, ...]:
    state: State = ShareableList([2, "new", None])
    try:
        child = Process(target=work, args=(state,))
        child.start()
        child.join()
        return state[0], state[1], state[2]
    finally:
        state.shm.close()
        state.shm.unlink()


if __name__ == "__main__":
    print(main())
