"""Since 3.13, a program can be told how many cores there are."""

import os
import subprocess
import sys

ASK = "import os; print(os.cpu_count(), os.process_cpu_count())"


def main() -> list[int]:
    answer = subprocess.run(  # a second Python, which is told
        [sys.executable, "-c", ASK],
        env=os.environ | {"PYTHON_CPU_COUNT": "3"},
        check=True,
        capture_output=True,
        text=True,
    )
    return [int(number) for number in answer.stdout.split()]


if __name__ == "__main__":
    machine, ours = main()
    print(f"cpu_count() says {machine}, process_cpu_count() {ours}")

# /// script
# requires-python = ">=3.13"
# ///
