"""Describe the interpreter that runs this file, as JSON on standard output.

Run by path in every interpreter, ours included: the standard library only.
"""

import importlib.metadata
import json
import multiprocessing
import platform
import re
import sys


def describe() -> dict[str, object]:
    """Return what the running interpreter is, and what is installed for it."""
    return {
        "executable": sys.executable,
        # A build between two releases ends with "+", which no specifier knows.
        "version": platform.python_version().rstrip("+"),
        "implementation": platform.python_implementation(),
        "build": " ".join(platform.python_build()),
        "gil": getattr(sys, "_is_gil_enabled", lambda: True)(),
        "start_methods": multiprocessing.get_all_start_methods(),
        "prefixes": sorted({sys.prefix, sys.base_prefix}),
        "packages": {
            re.sub(r"[-_.]+", "-", found.name).lower(): found.version
            for found in importlib.metadata.distributions()
        },
    }


if __name__ == "__main__":
    print(json.dumps(describe()))
