"""Another interpreter takes a call, and gives back how it ended."""

from concurrent import interpreters


def divide(a: int, b: int) -> float:
    return a / b


def main() -> list[str]:
    said = []
    other = interpreters.create()
    try:
        said.append(f"a result: {other.call(divide, 6, 3)}")
        try:
            other.call(divide, 6, 0)
        except interpreters.ExecutionFailed as error:
            said.append(f"a failure: {error.excinfo.msg}")
        queue = interpreters.create_queue()
        thread = other.call_in_thread(queue.put, "from the other side")
        said.append(f"a message: {queue.get()}")
        thread.join()
    finally:
        other.close()
    return said


if __name__ == "__main__":
    for line in main():
        print(line)

# /// script
# requires-python = ">=3.14"
# ///
