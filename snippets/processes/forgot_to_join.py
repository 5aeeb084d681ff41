"""Without join, "Done!" is printed while the work still goes on."""

from multiprocessing import Event, Process, synchronize


def work(begun: synchronize.Event, said: synchronize.Event) -> None:
    begun.set()
    said.wait()  # so that "Done!" always comes too early
    print("the work ends")


def main() -> tuple[bool, int | None]:
    begun, said = Event(), Event()
    process = Process(target=work, args=(begun, said))
    process.start()
    begun.wait()
    state = process.is_alive(), process.exitcode
    # Too early: nobody has waited for the end of the work.
    print("Done! Alive: {}, exit code: {}".format(*state), flush=True)
    said.set()
    return state


if __name__ == "__main__":
    main()
