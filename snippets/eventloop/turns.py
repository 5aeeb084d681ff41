"""A coroutine gives up its turn where it waits, and only there."""

import asyncio


async def speak(name: str, said: list[str], *, wait: bool) -> None:
    for number in (1, 2):
        said.append(f"{name}{number}")
        if wait:
            await asyncio.sleep(0)  # let others have a turn


async def both(*, wait: bool) -> list[str]:
    said: list[str] = []
    await asyncio.gather(
        speak("a", said, wait=wait), speak("b", said, wait=wait)
    )
    return said


def main() -> list[list[str]]:
    return [asyncio.run(both(wait=wait)) for wait in (False, True)]


if __name__ == "__main__":
    for said in main():
        print(*said)
