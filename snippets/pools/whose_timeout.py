"""Of four names, one TimeoutError is not the built-in."""

import asyncio
import concurrent.futures
import multiprocessing
import socket

NAMES = {
    "multiprocessing.TimeoutError": multiprocessing.TimeoutError,
    "concurrent.futures.TimeoutError": concurrent.futures.TimeoutError,
    "asyncio.TimeoutError": asyncio.TimeoutError,
    "socket.timeout": socket.timeout,
}


def main() -> dict[str, bool]:
    return {
        name: issubclass(kind, TimeoutError)
        for name, kind in NAMES.items()
    }


if __name__ == "__main__":
    for name, built_in in main().items():
        print(f"{name:31}  {built_in}")
