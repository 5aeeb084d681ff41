"""map cuts about four chunks for each worker; imap chunks of one."""

from multiprocessing import Pool


class Square:
    sent = 0  # once for each chunk: the function travels with it

    def __call__(self, number: int) -> int:
        return number * number

    def __getstate__(self) -> None:
        Square.sent += 1


def main() -> list[tuple[int, int, int]]:
    rows = []
    square = Square()
    with Pool(2) as pool:
        for count in (8, 9, 16, 17, 100):
            Square.sent = 0
            pool.map(square, range(count))
            by_map, Square.sent = Square.sent, 0
            list(pool.imap(square, range(count)))
            rows.append((count, by_map, Square.sent))
    return rows


if __name__ == "__main__":
    print("tasks  chunks of map  of imap")
    for count, by_map, by_imap in main():
        print(f"{count:5}  {by_map:13}  {by_imap:7}")
