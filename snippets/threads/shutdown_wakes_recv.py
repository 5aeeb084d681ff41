"""`shutdown()` wakes a thread that waits in `recv`."""

import socket
import time
from threading import Thread


def read(connection: socket.socket, got: list[bytes]) -> None:
    while data := connection.recv(100):
        got.append(data)
    print("reader: no more data", flush=True)


def main() -> list[bytes]:
    here, there = socket.socketpair()
    got: list[bytes] = []
    with here, there:
        reader = Thread(target=read, args=(here, got), name="reader")
        try:
            reader.start()
            there.sendall(b"hello")
            time.sleep(0.1)  # stands for the work of the main thread
        finally:
            here.shutdown(socket.SHUT_RD)
            reader.join()
    return got


if __name__ == "__main__":
    print("got:", main())
