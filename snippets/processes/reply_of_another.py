"""Two processes on one connection take each other's replies."""

import socket
from multiprocessing import Process


def serve(connection: socket.socket) -> None:
    while name := connection.recv(1):  # each request is a letter
        connection.sendall(b"reply to " + name)


def child_work(connection: socket.socket) -> None:
    connection.sendall(b"C")
    reply = connection.recv(10)
    print("C asked, and got:", reply.decode())


def main() -> str:
    client, server = socket.socketpair()
    Process(target=serve, args=(server,), daemon=True).start()
    client.sendall(b"P")  # asked here, and not yet read
    child = Process(target=child_work, args=(client,))
    child.start()
    child.join()
    return client.recv(10).decode()


if __name__ == "__main__":
    reply = main()
    print("P asked, and got:", reply)
    assert reply == "reply to P"

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
