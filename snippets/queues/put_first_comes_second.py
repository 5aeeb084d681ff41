"""Put first, by another process, does not mean first out."""

from multiprocessing import Process, Queue, SimpleQueue
from threading import Event

may_be_pickled = Event()


class Slow(str):
    __slots__ = ()

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        may_be_pickled.wait()  # forces the unlucky timing
        return str, (str(self),)


def put_second(queue: "Queue[str]", go: "SimpleQueue[bool]") -> None:
    go.get()
    queue.put("put second")


def main() -> list[str]:
    queue: Queue[str] = Queue()
    go: SimpleQueue[bool] = SimpleQueue()
    child = Process(target=put_second, args=(queue, go))
    child.start()
    queue.put(Slow("put first"))
    go.put(True)  # our put has returned; now the child's turn
    got = [queue.get()]
    may_be_pickled.set()
    got.append(queue.get())
    child.join()
    return got


if __name__ == "__main__":
    print(*main(), sep="\n")
