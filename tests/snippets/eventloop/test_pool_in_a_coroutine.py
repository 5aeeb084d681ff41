"""Tests of eventloop/pool_in_a_coroutine."""

from tests.conftest import Run


def test_only_the_block_inside_is_late(run: Run, start_method: str) -> None:
    """The timeout comes in time, but where leaving the block waits in the loop."""
    record = run("eventloop/pool_in_a_coroutine", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "with block in the coroutine: timed out after the work",
        "pool made before the loop: timed out while it worked",
        "shutdown(wait=False): timed out while it worked",
    ]
