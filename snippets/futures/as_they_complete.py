"""as_completed() gives futures as they end; a dict says whose."""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event


def fetch(name: str, may_end: Event) -> str:
    may_end.wait()
    return f"{len(name)} letters"


def main() -> list[str]:
    names = ["ada", "grace", "barbara"]
    gates = {name: Event() for name in names}
    said = []
    with ThreadPoolExecutor(max_workers=3) as pool:
        name_of = {
            pool.submit(fetch, name, gate): name
            for name, gate in gates.items()
        }
        # Forces the order in which they end: the last one first.
        turns = [gates[name] for name in names]
        turns.pop().set()
        for future in as_completed(name_of):
            said.append(f"{name_of[future]}: {future.result()}")
            if turns:
                turns.pop().set()
    return said


if __name__ == "__main__":
    print(*main(), sep="\n")
