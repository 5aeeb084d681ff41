"""An exception ends its thread; the program goes on, and succeeds."""

from threading import Thread

saved: list[str] = []


def save(name: str) -> None:
    if name == "mail":
        raise OSError("disk full")
    saved.append(name)


def main() -> list[str]:
    saved.clear()
    threads = [
        Thread(target=save, args=(name,), name=f"save {name}")
        for name in ("news", "mail", "map")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()  # says nothing
    return saved


if __name__ == "__main__":
    print("saved", len(main()), "of 3. All went well!")

# /// script
# [tool.evidence]
# fails = "OSError"
# ///
