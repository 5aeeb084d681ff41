"""What each method of a pool returns."""

from multiprocessing import Pool

DRINKS = ["tea", "milk"]


def main() -> dict[str, object]:
    with Pool(2) as pool:
        returned = {
            "apply": pool.apply(len, ("tea",)),
            "apply_async": pool.apply_async(len, ("tea",)),
            "map": pool.map(len, DRINKS),
            "map_async": pool.map_async(len, DRINKS),
            "starmap": pool.starmap(pow, [(2, 3), (3, 2)]),
            "starmap_async": pool.starmap_async(pow, [(2, 3), (3, 2)]),
            "imap": pool.imap(len, DRINKS),
            "imap, chunks of 2": pool.imap(len, DRINKS, chunksize=2),
            "imap_unordered": pool.imap_unordered(len, DRINKS),
        }
        pool.close()
        pool.join()
    return returned


if __name__ == "__main__":
    for name, answer in main().items():
        print(f"{name:17}  {type(answer).__name__}")
