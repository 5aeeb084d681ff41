"""`n += 1` reads and writes in two instructions, not in one."""

import dis

n = 0


def add_one() -> None:
    global n
    n += 1


def main() -> list[str]:
    return [
        step.opname
        for step in dis.get_instructions(add_one)
        if step.argval == "n"
    ]


if __name__ == "__main__":
    print("n is touched by:", ", then ".join(main()))
