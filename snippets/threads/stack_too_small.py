"""A stack too small for Python is refused before a thread starts."""

import threading


def main() -> str:
    try:
        threading.stack_size(1024)
    except ValueError as error:
        return f"ValueError: {error}"
    return "accepted"


if __name__ == "__main__":
    print(main())
