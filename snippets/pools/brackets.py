"""apply wants a tuple of arguments, map an iterable of tasks."""

from multiprocessing import Pool


def main() -> list[object]:
    with Pool(1) as pool:
        return [
            pool.apply(len, ("tea",)),
            pool.map(len, ("tea",)),
            pool.map(len, "tea"),
            pool.apply(max, "tea"),
        ]


if __name__ == "__main__":
    for answer in main():
        print(answer)
