"""Each context starts its own way, all of them in one program."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import (
    current_process,
    get_all_start_methods,
    get_context,
)


def kind() -> str:
    return type(current_process()).__name__


def main() -> dict[str, tuple[str, str]]:
    found = {}
    for method in sorted(get_all_start_methods()):
        context = get_context(method)
        with context.Pool(1) as pool:
            in_a_pool = pool.apply(kind)
        with ProcessPoolExecutor(
            max_workers=1, mp_context=context
        ) as executor:
            found[method] = in_a_pool, executor.submit(kind).result()
    return found


if __name__ == "__main__":
    for method, kinds in main().items():
        print(f"{method:11}", *kinds)
