"""What takes the parent's prints does not get the children's."""

import contextlib
import io
from multiprocessing import Process, SimpleQueue


def work(answers: "SimpleQueue[str]") -> None:
    print("printed by the child", flush=True)
    answers.put("sent by the child")


def main() -> list[str]:
    answers: SimpleQueue[str] = SimpleQueue()
    cell = io.StringIO()  # as in a notebook or a test
    with contextlib.redirect_stdout(cell):
        print("printed by the parent")
        child = Process(target=work, args=(answers,))
        child.start()
        print(answers.get())
        child.join()
    return cell.getvalue().splitlines()


if __name__ == "__main__":
    taken = main()
    print("the parent has:", *taken, sep="\n- ")
