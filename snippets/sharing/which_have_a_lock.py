"""Value and Array have a lock; RawValue and lock=False have none."""

from multiprocessing import Array, RawArray, RawValue, Value


def main() -> dict[str, bool]:
    made: dict[str, object] = {
        'Value("i")': Value("i"),
        'Value("i", lock=False)': Value("i", lock=False),
        'RawValue("i")': RawValue("i"),
        'Array("i", 3)': Array("i", 3),
        'RawArray("i", 3)': RawArray("i", 3),
    }
    return {name: hasattr(it, "get_lock") for name, it in made.items()}


if __name__ == "__main__":
    for name, has_one in main().items():
        print(f"{name:23} {'a lock' if has_one else 'no lock'}")
