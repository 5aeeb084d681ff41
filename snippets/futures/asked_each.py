"""Ask every future for its result, and no failure is lost."""

import sys
from concurrent.futures import ThreadPoolExecutor, as_completed


def save(name: str) -> int:
    if name == "mail":
        raise OSError("disk full")
    return len(name)


def main() -> list[str]:
    failed = []
    with ThreadPoolExecutor() as pool:
        name_of = {
            pool.submit(save, name): name
            for name in ("news", "mail", "map")
        }
        for future in as_completed(name_of):
            name = name_of[future]
            try:
                print(name, "saved:", future.result(), flush=True)
            except OSError as error:
                failed.append(f"{name} failed: {error}")
    return failed


if __name__ == "__main__":
    if failed := main():
        sys.exit("\n".join(failed))

# /// script
# [tool.evidence]
# fails = 1
# order = "any"
# [tool.evidence.survivors]
# "swapped" = "futures of processes are asked alike"
# ///
