"""A forked worker has what was there before the pool was made."""

import pickle
from multiprocessing import Pool

table: list[int] = []


def look_up(place: int) -> int:
    return table[place]


def main() -> tuple[list[int], int, int]:
    table.extend(n * n for n in range(100_000))
    places = [3, 99_999]
    with Pool(2) as pool:  # after the table
        found = pool.map(look_up, places)
    return found, len(pickle.dumps(places)), len(pickle.dumps(table))


if __name__ == "__main__":
    found, sent, not_sent = main()
    print(*found)
    print(f"{sent} bytes sent, not {not_sent:,}")

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "IndexError"
# ///
