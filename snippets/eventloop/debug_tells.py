"""In debug mode the loop refuses a call from another thread."""

import asyncio


async def main() -> str:
    loop = asyncio.get_running_loop()
    try:
        await asyncio.to_thread(loop.call_soon, print, "called")
    except RuntimeError as error:
        return str(error)
    return "no error"


if __name__ == "__main__":
    print(asyncio.run(main(), debug=True))
