"""A loop over a dict finds a key too many when one was replaced."""

from threading import Thread

prices = {"spam": 3, "eggs": 2}


def replace() -> None:
    del prices["spam"]
    prices["ham"] = 4  # the size is as before


def main() -> list[str]:
    seen: list[str] = []
    replacer = Thread(target=replace)
    for name in prices:
        if not seen:
            replacer.start()
            replacer.join()  # forces the unlucky timing
        seen.append(name)
    return seen


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# ///
