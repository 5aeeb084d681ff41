"""An answer that cannot be pickled arrives as a MaybeEncodingError."""

from multiprocessing import Pool


def drinks() -> object:
    return {"tea": 3, "milk": 2}.keys()  # list(...) could be sent


def main() -> object:
    with Pool(1) as pool:
        return pool.apply(drinks)


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "MaybeEncodingError"
# ///
