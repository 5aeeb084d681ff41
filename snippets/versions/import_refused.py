"""Not every extension module can be imported in an interpreter."""

from concurrent import interpreters


def main() -> list[str]:
    said = []
    other = interpreters.create()
    try:
        for name in ("json", "faulthandler"):
            try:
                other.exec(f"import {name}")
                said.append(f"{name}: imported")
            except interpreters.ExecutionFailed as error:
                said.append(f"{name}: {error.excinfo.msg}")
    finally:
        other.close()
    return said


if __name__ == "__main__":
    for line in main():
        print(line)

# /// script
# requires-python = ">=3.14"
# ///
