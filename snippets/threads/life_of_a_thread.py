"""A Thread is alive from start() to the end of its function, once."""

from threading import Event, Thread, current_thread, main_thread


def wait_for(leave: Event, seen: list[str]) -> None:
    seen.append(current_thread().name)
    leave.wait()


def state(thread: Thread) -> str:
    known = "has an ident" if thread.ident else "has no ident"
    return f"alive: {thread.is_alive()}, {known}"


def main() -> dict[str, str]:
    leave = Event()
    seen = [main_thread().name]
    thread = Thread(target=wait_for, args=(leave, seen), name="guest")
    states = {"made": state(thread)}
    thread.start()
    states["started"] = state(thread)
    leave.set()
    thread.join()
    states["joined"] = state(thread)
    return states | {"who ran": ", ".join(seen)}


if __name__ == "__main__":
    for moment, what in main().items():
        print(f"{moment}: {what}")
