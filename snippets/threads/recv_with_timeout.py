"""With a timeout, a thread that reads a socket can look at `stop`."""

import socket
import time
from threading import Event, Thread


def echo(connection: socket.socket, stop: Event) -> None:
    connection.settimeout(0.05)  # how late it may see `stop`
    while not stop.is_set():
        try:
            connection.sendall(connection.recv(100))
        except TimeoutError:
            continue
    print("cleaned up", flush=True)


def main() -> bool:
    here, there = socket.socketpair()
    stop = Event()
    with here, there:
        thread = Thread(target=echo, args=(here, stop), name="echo")
        try:
            thread.start()
            there.sendall(b"hello")
            print("came back:", there.recv(100), flush=True)
            time.sleep(0.2)  # stands for the work of the main thread
        finally:
            stop.set()  # also if the work fails
            thread.join()
    return thread.is_alive()


if __name__ == "__main__":
    print("alive:", main())
