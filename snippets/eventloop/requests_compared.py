"""Threads and asyncio send many requests fast, if many wait at once."""

import asyncio
import socket
import time
from asyncio import StreamReader, StreamWriter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

REQUESTS, HOST = 200, "127.0.0.1"


async def answer(reader: StreamReader, writer: StreamWriter) -> None:
    await reader.readline()
    await asyncio.sleep(0.01)  # the server is in no hurry
    writer.write(b"ok\n")
    writer.close()


def by_threads(port: int, limit: int) -> list[bytes]:
    def request(_: int) -> bytes:
        with socket.create_connection((HOST, port)) as link:
            link.sendall(b"hello\n")
            return link.recv(10)

    with ThreadPoolExecutor(limit) as pool:
        return list(pool.map(request, range(REQUESTS)))


async def by_asyncio(port: int, limit: int) -> list[bytes]:
    async def request() -> bytes:
        async with slots:
            reader, writer = await asyncio.open_connection(HOST, port)
            writer.write(b"hello\n")
            with closing(writer):
                return await reader.readline()

    slots = asyncio.Semaphore(limit)
    return await asyncio.gather(*(request() for _ in range(REQUESTS)))


async def main() -> None:
    server = await asyncio.start_server(answer, HOST, 0, backlog=500)
    port = server.sockets[0].getsockname()[1]
    for limit in (20, 50, 200):
        begin = time.perf_counter()
        await asyncio.to_thread(by_threads, port, limit)
        middle = time.perf_counter()
        await by_asyncio(port, limit)
        seconds = middle - begin, time.perf_counter() - middle
        print(f"{limit:5}", *(f"{took:8.3f}" for took in seconds))


if __name__ == "__main__":
    print("limit  threads  asyncio")
    asyncio.run(main())

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# series = "limit threads asyncio"
# ///
