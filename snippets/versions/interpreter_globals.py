"""Each interpreter has globals of its own, and they stay."""

from concurrent import interpreters

count = 0


def main() -> None:
    global count
    code = "count += 1; print('there:', count)"
    other = interpreters.create()
    try:
        other.prepare_main(count=10)
        other.exec(code)
        count += 1
        other.exec(code)
        print("here:", count)
    finally:
        other.close()


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
