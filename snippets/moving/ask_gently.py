"""Asking with `allow_none` leaves the start method open."""

from multiprocessing import get_start_method, set_start_method


def main() -> tuple[str | None, str]:
    before = get_start_method(allow_none=True)
    set_start_method("spawn")
    return before, get_start_method()


if __name__ == "__main__":
    print(*main())
