"""Threads and asyncio send many requests fast, if many wait at once."""

import asyncio
import socket
from asyncio import Semaphore, StreamReader, StreamWriter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from time import perf_counter as now

REQUESTS, HOST = 200, "127.0.0.1"


async def answer(reader: StreamReader, writer: StreamWriter) -> None:
    await reader.readline()
    await asyncio.sleep(0.05)  # a slow server
    writer.write(b"ok\n")
    writer.close()


def by_threads(port: int, limit: int) -> list[bytes]:
    def request(_: int) -> bytes:
        with socket.create_connection((HOST, port)) as link:
            link.sendall(b"hello\n")
            return link.recv(10)

    with ThreadPoolExecutor(max_workers=limit) as pool:
        return list(pool.map(request, range(REQUESTS)))


async def by_asyncio(port: int, slots: Semaphore) -> list[bytes]:
    async def request() -> bytes:
        async with slots:
            reader, writer = await asyncio.open_connection(HOST, port)
            writer.write(b"hello\n")
            with closing(writer):
                return await reader.readline()

    return await asyncio.gather(*(request() for _ in range(REQUESTS)))


async def main() -> None:
    server = await asyncio.start_server(answer, HOST, 0, backlog=500)
    port = server.sockets[0].getsockname()[1]
    for limit in (20, 50, 200):
        begin = now()
        await asyncio.to_thread(by_threads, port, limit)
        print(f"{limit} at once, threads: {now() - begin:.3f} s")
        begin = now()
        await by_asyncio(port, Semaphore(limit))
        print(f"{limit} at once, asyncio: {now() - begin:.3f} s")


if __name__ == "__main__":
    asyncio.run(main())

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# ///
