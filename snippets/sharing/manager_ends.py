"""How the manager ended decides which error its clients see."""

from multiprocessing import active_children
from multiprocessing.managers import BaseManager
from threading import Event, Thread
from typing import Any


class Place:
    def __init__(self) -> None:
        self._begun, self._never = Event(), Event()

    def begun(self) -> None:
        self._begun.wait()

    def work(self) -> None:
        self._begun.set()
        self._never.wait()


class Server(BaseManager):
    pass


Server.register("Place", Place)


def call(method: Any, errors: list[str]) -> None:
    try:
        method()
    except (OSError, EOFError) as error:
        errors.append(type(error).__name__)


def main() -> dict[str, str]:
    errors: list[str] = []
    with Server() as server:
        place: Any = server.Place()  # type: ignore[attr-defined]
    call(place.work, errors)
    with Server() as server:
        place = server.Place()  # type: ignore[attr-defined]
        waits = Thread(target=call, args=(place.work, errors))
        waits.start()
        place.begun()
        (process,) = active_children()  # the manager's
        process.kill()
        process.join()
        waits.join()
        call(place.begun, errors)  # this thread is connected
        late = Thread(target=call, args=(place.begun, errors))
        late.start()
        late.join()
    when = "ended", "killed in a call", "killed, connected", "killed"
    return dict(zip(when, errors, strict=True))


if __name__ == "__main__":
    for when, error in main().items():
        print(f"{when:18} {error}")
