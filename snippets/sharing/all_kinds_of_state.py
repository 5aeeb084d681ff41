"""Arguments, attributes and files: only what lies outside is shared."""

import tempfile
from multiprocessing import Process
from pathlib import Path


class Settings:
    mode = "old"

    def __init__(self) -> None:
        self.level = "old"


def change(names: list[str], settings: Settings, path: Path) -> None:
    names[0] = "new"
    Settings.mode = "new"
    settings.level = "new"
    path.write_text("new", encoding="ascii")


def main() -> dict[str, str]:
    names, settings = ["old"], Settings()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "note"
        path.write_text("old", encoding="ascii")
        child = Process(target=change, args=(names, settings, path))
        child.start()
        child.join()
        return {
            "an argument": names[0],
            "a class attribute": Settings.mode,
            "an attribute": settings.level,
            "a file": path.read_text(encoding="ascii"),
        }


if __name__ == "__main__":
    for what, is_now in main().items():
        print(f"{what:18} {is_now}")
