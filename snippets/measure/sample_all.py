"""The sampler of 3.15 follows a program into its worker processes."""

import pstats
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
from multiprocessing import Pool

def hot(rounds):
    total = 0
    for number in range(rounds):
        total += number * number % 7
    return total

if __name__ == "__main__":
    with Pool(2) as pool:
        pool.map(hot, [2_500_000] * 4, chunksize=1)
"""
SAMPLER = ["profiling.sampling", "run", "--subprocesses", "--pstats"]


def main() -> tuple[int, bool]:
    """Return the number of profiles, and whether they name `hot`."""
    with tempfile.TemporaryDirectory() as place:
        program = Path(place, "program.py")
        program.write_text(PROGRAM)
        out = ["-o", f"{place}/out.prof", str(program)]
        subprocess.run(
            [sys.executable, "-m", *SAMPLER, *out],
            check=True,
            capture_output=True,
            timeout=45,
        )
        files = [str(file) for file in Path(place).glob("*.prof")]
        merged = pstats.Stats(files[0])
        merged.add(*files[1:])
        table = merged.get_stats_profile().func_profiles
        return len(files), "hot" in table


if __name__ == "__main__":
    files, hot_is_there = main()
    print("profiles merged:", files)
    print("hot is one of the functions:", hot_is_there)

# /// script
# requires-python = ">=3.15"
# [tool.evidence]
# timeout = 50
# varies = "the number of profiles"
# ///
