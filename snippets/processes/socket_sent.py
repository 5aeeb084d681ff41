"""A socket can be sent to a process, whatever `pickle` says."""

import pickle
import socket
from multiprocessing import Process


def answer(connection: socket.socket) -> None:
    with connection:
        connection.sendall(b"hello from the child")


def refused(thing: object) -> str:
    try:
        pickle.dumps(thing)
    except TypeError as error:
        return str(error)
    return ""


def main() -> tuple[str, str]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        why = refused(theirs)
        child = Process(target=answer, args=(theirs,))
        child.start()
        child.join()
        return why, ours.recv(100).decode()


if __name__ == "__main__":
    why, text = main()
    print("pickle:         ", why)
    print("multiprocessing:", text)
