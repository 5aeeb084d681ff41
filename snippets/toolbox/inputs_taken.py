"""imap takes all inputs before a result is used; batches do not."""

from collections.abc import Iterator
from itertools import islice
from multiprocessing import Event, Pool
from multiprocessing.pool import Pool as PoolType
from multiprocessing.synchronize import Event as EventType

taken = 0
all_taken: EventType  # set in every worker


def share(event: EventType) -> None:
    global all_taken
    all_taken = event


def inputs(event: EventType) -> Iterator[int]:
    global taken
    for number in range(1, 1001):
        taken = number
        yield number
    event.set()


def square(number: int) -> int:
    all_taken.wait(20)  # no result before the last input is taken
    return number * number


def with_imap(pool: PoolType, event: EventType) -> int:
    next(pool.imap(square, inputs(event)))
    return taken


def in_batches(pool: PoolType, event: EventType) -> int:
    pool.map(square, list(islice(inputs(event), 100)))
    return taken


def main() -> tuple[int, int]:
    event = Event()
    with Pool(2, initializer=share, initargs=(event,)) as pool:
        return with_imap(pool, event), in_batches(pool, event)


if __name__ == "__main__":
    imap, batch = main()
    print(f"inputs taken when imap gave its first result: {imap}")
    print(f"inputs taken when one batch was done: {batch}")
