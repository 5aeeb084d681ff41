"""Where there is no stdout, `print` does nothing, and says nothing."""

from contextlib import redirect_stdout
from multiprocessing import Process, SimpleQueue


def work(answers: "SimpleQueue[str]") -> None:
    with redirect_stdout(None):  # as under pythonw: there is none
        print("hello from the child")
    answers.put("the child worked")


def main() -> str:
    answers: SimpleQueue[str] = SimpleQueue()
    child = Process(target=work, args=(answers,))
    child.start()
    answer = answers.get()
    child.join()
    return answer


if __name__ == "__main__":
    print(main())
