"""A lambda looks up the loop's variable when it runs, not when made."""

from threading import Thread


def main() -> dict[str, list[int]]:
    late: list[int] = []
    early: list[int] = []
    threads = []
    for n in range(3):
        threads += [
            Thread(target=lambda: late.append(n)),  # noqa: B023
            Thread(target=early.append, args=(n,)),
        ]
    for thread in threads:  # started when the loop is over
        thread.start()
        thread.join()
    return {"lambda": late, "args": early}


if __name__ == "__main__":
    for way, numbers in main().items():
        print(f"{way}: {numbers}")

# /// script
# [tool.evidence.survivors]
# "one by one: thread.start" = "the next line joins it anyway"
# ///
