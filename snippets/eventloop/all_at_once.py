"""All requests at once need more sockets than a program may have."""

import asyncio
import resource
import socket

REQUESTS = 300


async def request(port: int) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.Event().wait()  # the server is slow to answer
    writer.close()


async def main(port: int) -> None:
    await asyncio.gather(*(request(port) for _ in range(REQUESTS)))


if __name__ == "__main__":
    # Your shell's limit is higher, and so is your number of requests.
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (100, hard))
    with socket.create_server(("127.0.0.1", 0), backlog=512) as server:
        asyncio.run(main(server.getsockname()[1]))

# /// script
# [tool.evidence]
# fails = "OSError"
# ///
