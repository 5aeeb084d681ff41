"""What a daemon starts is a daemon, unless it says otherwise."""

from threading import Thread


def main() -> dict[str, bool]:
    found: dict[str, bool] = {}

    def inner() -> None:
        found["inner, not said"] = Thread(target=print).daemon
        found["inner, daemon=False"] = Thread(
            target=print, daemon=False
        ).daemon

    outer = Thread(target=inner, daemon=True)
    found["outer"] = outer.daemon
    outer.start()
    outer.join()
    return found


if __name__ == "__main__":
    for which, daemon in main().items():
        print(f"{which}: daemon is {daemon}")

# /// script
# [tool.evidence.survivors]
# "one by one" = "it is joined in the next line anyway"
# ///
