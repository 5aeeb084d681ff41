"""What the recorder changes inside a recorded program, and all it changes.

Python imports this file by its name at start-up, in children too.

1. Lines. With PYTHONUNBUFFERED, ``print("a")`` writes "a" and the newline in
   two calls, and two processes that print at once give "ab" and an empty line.
   On a terminal a line goes out whole. So it does here.
2. Marks, in the run that is observed. A worker may live for a millisecond, too
   short to be seen from outside; an empty file with its PID for a name stays.
3. The start method, where a run asks for one that is not the platform's
   default. Only the default changes: a program that chooses keeps its choice.
"""

import os
import sys
from contextlib import suppress

for stream in (sys.stdout, sys.stderr):
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(line_buffering=True, write_through=False)

if marks := os.environ.get("EVIDENCE_MARKS"):

    def mark() -> None:
        """Leave our PID behind."""
        with suppress(OSError):
            os.close(os.open(f"{marks}/{os.getpid()}", os.O_CREAT))

    mark()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=mark)

if method := os.environ.get("EVIDENCE_START_METHOD"):
    from multiprocessing import context
    from typing import Any

    private: Any = context  # there is no public way to set only the default
    wanted = private._concrete_contexts[method]
    private._default_context._default_context = wanted
