"""A context with a name settles nothing; one without a name does."""

from multiprocessing import get_context, get_start_method


def main() -> list[str | None]:
    told: list[str | None] = [get_start_method(allow_none=True)]
    get_context("spawn").Queue()
    told.append(get_start_method(allow_none=True))
    get_context().Queue()
    told.append(get_start_method(allow_none=True))
    return told


if __name__ == "__main__":
    for name in main():
        print(name)
