"""A semaphore keeps the number of open connections small."""

import asyncio
import resource
from asyncio import StreamReader, StreamWriter

REQUESTS = 300


async def answer(reader: StreamReader, writer: StreamWriter) -> None:
    await reader.readline()
    writer.write(b"ok\n")
    writer.close()


async def request(port: int, limit: asyncio.Semaphore) -> bytes:
    async with limit:  # 20 connections, and 20 ends of them here
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", port
        )
        writer.write(b"hello\n")
        reply = await reader.readline()
        writer.close()
        await writer.wait_closed()
    return reply


async def main() -> int:
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    limit = asyncio.Semaphore(20)
    async with server:
        replies = await asyncio.gather(
            *(request(port, limit) for _ in range(REQUESTS))
        )
    return replies.count(b"ok\n")


if __name__ == "__main__":
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (100, hard))
    print("answers:", asyncio.run(main()))
