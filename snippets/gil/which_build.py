"""Python itself tells whether it can, and does, run without the GIL."""

import sys
import sysconfig
from sys import _is_gil_enabled as gil_is_on  # since 3.13

# Options that make one build faster than another.
OPTIONS = ("--enable-optimizations", "--with-lto", "--enable-shared")


def main() -> dict[str, str]:
    asked = sysconfig.get_config_var("CONFIG_ARGS") or ""
    built = sysconfig.get_config_var("Py_GIL_DISABLED") == 1
    return {
        "version": sys.version.split(" (")[0],
        "built to run without the GIL": "yes" if built else "no",
        "the GIL now": "on" if gil_is_on() else "off",
        "configured with": " ".join(
            option for option in OPTIONS if option in asked
        ),
        "compiler": sys.version.rpartition("[")[2].rstrip("]"),
        "compiled with": sysconfig.get_config_var("OPT") or "",
    }


if __name__ == "__main__":
    for question, answer in main().items():
        print(f"{question}: {answer or 'none of what we ask for'}")

# /// script
# requires-python = ">=3.13"
# ///
