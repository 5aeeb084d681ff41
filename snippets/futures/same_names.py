"""There is one TimeoutError, but there are two CancelledErrors."""

import asyncio
import concurrent.futures

cancelled: type[BaseException] = concurrent.futures.CancelledError


def main() -> dict[str, bool]:
    ours = concurrent.futures.TimeoutError
    return {
        "TimeoutError is the built-in one": ours is TimeoutError,
        "asyncio's too": asyncio.TimeoutError is TimeoutError,
        "CancelledError is asyncio's": cancelled
        is asyncio.CancelledError,
        "except Exception catches it": issubclass(cancelled, Exception),
        "and asyncio's": issubclass(asyncio.CancelledError, Exception),
    }


if __name__ == "__main__":
    for what, is_so in main().items():
        print(f"{what}: {is_so}")
