"""Each thread sees its own values in one `threading.local`."""

from threading import Barrier, Thread, local

request = local()


def handle(user: str, all_set: Barrier, seen: dict[str, str]) -> None:
    request.user = user
    all_set.wait()  # by now both threads have set it
    seen[user] = request.user


def main() -> dict[str, str]:
    all_set = Barrier(2)
    seen: dict[str, str] = {}
    threads = [
        Thread(target=handle, args=(user, all_set, seen), name=user)
        for user in ("ada", "grace")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return seen


if __name__ == "__main__":
    for user, found in sorted(main().items()):
        print(f"{user} set it and found: {found}")
