"""`close()` does not wake a thread that waits in `recv`."""

import faulthandler
import socket
import time
from select import select
from threading import Thread


def read(connection: socket.socket) -> None:
    connection.recv(100, socket.MSG_WAITALL)  # waits for all 100
    print("reader: no more data")  # never reached


def main() -> None:
    here, there = socket.socketpair()
    reader = Thread(target=read, args=(here,), name="reader")
    reader.start()
    there.sendall(b"hello")
    while select([here], [], [], 0)[0]:  # until the reader has taken it
        time.sleep(0.001)
    here.close()
    print("closed:", here.fileno() == -1, flush=True)
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)
    reader.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = 1
# ///
