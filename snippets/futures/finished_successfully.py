"""An executor keeps a task's exception to itself until it is asked."""

from concurrent.futures import ThreadPoolExecutor


def save(name: str) -> None:
    if name == "mail":
        raise OSError("disk full")


def main() -> str:
    with ThreadPoolExecutor() as pool:
        for name in ("news", "mail", "map"):
            pool.submit(save, name)  # nobody keeps the future
    return "finished successfully"


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence.survivors]
# "swapped" = "processes are as silent"
# ///
