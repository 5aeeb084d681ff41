"""args=("milk") is a string, and each letter becomes an argument."""

from threading import Thread


def buy(what: str) -> None:
    print("bought", what)


def main() -> bool:
    # The comma makes the tuple: args=("milk",)
    thread = Thread(target=buy, args=("milk"), name="shopper")
    thread.start()
    thread.join()
    return thread.is_alive()


if __name__ == "__main__":
    print("still alive:", main())

# /// script
# [tool.evidence]
# fails = "TypeError"
# [tool.evidence.survivors]
# "one by one: thread.start" = "the next line joins it anyway"
# ///
