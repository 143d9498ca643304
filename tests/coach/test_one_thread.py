"""How many threads the guards work in."""

import os
import subprocess
import sys

import psutil
import pytest

ASKED_OF_MEANING = """
import psutil, coach, policies
policies.judge(
    policies.Case(policies.Side.INPUT, "I had soup and felt fine."), policies.load()
)
print(sum(one.user_time + one.system_time > 0 for one in psutil.Process().threads()))
"""


@pytest.mark.skipif(psutil.cpu_count() == 1, reason="one core has one thread in any case")
def test_the_meaning_of_a_text_takes_no_further_threads():
    given = {name: value for name, value in os.environ.items() if "BLAS" not in name}
    ran = subprocess.run(
        [sys.executable, "-c", ASKED_OF_MEANING],
        env=given, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ran.stdout.strip() == "1"
