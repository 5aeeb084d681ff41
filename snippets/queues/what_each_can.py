"""What the four ways between processes can do, asked of themselves."""

from multiprocessing import JoinableQueue, Pipe, Queue, SimpleQueue

METHODS = ["put", "get_nowait", "qsize", "task_done", "poll"]


def main() -> dict[str, list[bool]]:
    ends = Pipe()
    ways: list[object] = [
        Queue(),
        JoinableQueue(),
        SimpleQueue(),
        ends[0],
    ]
    return {
        type(way).__name__: [hasattr(way, name) for name in METHODS]
        for way in ways
    }


if __name__ == "__main__":
    print(" " * 13, *METHODS)
    for name, has in main().items():
        marks = [
            ("yes" if yes else "-").center(len(method))
            for method, yes in zip(METHODS, has, strict=True)
        ]
        print(f"{name:13}", *marks)
