"""A callback that submits the next step lets no thread wait."""

from concurrent.futures import Future, ThreadPoolExecutor


def price(item: str) -> int:
    return len(item)


def total(net: int) -> int:
    return 2 * net


def buy(
    pool: ThreadPoolExecutor, item: str, whole: Future[int]
) -> None:
    def second(net: Future[int]) -> None:
        try:
            future = pool.submit(total, net.result())
        except Exception as error:
            whole.set_exception(error)
        else:
            future.add_done_callback(last)

    def last(done: Future[int]) -> None:
        if error := done.exception():
            whole.set_exception(error)
        else:
            whole.set_result(done.result())

    pool.submit(price, item).add_done_callback(second)


def main() -> list[int]:
    with ThreadPoolExecutor(max_workers=1) as pool:
        wholes: list[Future[int]] = [Future(), Future()]
        for item, whole in zip(("tea", "milk"), wholes, strict=True):
            buy(pool, item, whole)
        return [whole.result() for whole in wholes]


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence.survivors]
# "swapped" = "callbacks submit from the parent then"
# ///
