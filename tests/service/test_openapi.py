"""Schemathesis asks the service all that its document allows, and much that it does not.

COACH_SCHEMATHESIS_EXAMPLES makes the run larger: so many cases for each operation.
"""

import asyncio
import os
import sys
from contextlib import aclosing

import pytest

from tests.service.serving import PASSWORD, register, run, serving, sign_in

EXAMPLES = int(os.environ.get("COACH_SCHEMATHESIS_EXAMPLES", "3"))
CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,unsupported_method,"
    "response_headers_conformance,response_schema_conformance,allow_header_conformance,"
    "negative_data_rejection,ignored_auth,missing_required_header"
)
ENOUGH_SECONDS = 100 + 30 * EXAMPLES


@pytest.fixture(scope="module")
async def talkative(addresses, tmp_path_factory):
    """The service with the offline coach: what is asked here is not about its answers."""
    folder = tmp_path_factory.mktemp("talkative")
    async with serving(
        folder, DATABASE_URL=addresses.server, secret_key=addresses.secret
    ) as service:
        yield service
        assert '"level": "error"' not in service.process.all_errors


async def token_of(service, folder, addresses, role: str) -> str:
    person = await register(service.url)
    settings = {"DATABASE_URL": addresses.server, "secret_key": addresses.secret}
    await run(folder, "user", "role", person.email, role, **settings)
    again = await sign_in(service.url, person.email, PASSWORD)
    await person.client.aclose()
    async with aclosing(again.client) as client:
        return str(client.headers["authorization"])


async def schemathesis(url: str, credentials: str, *options: str) -> str:
    """Run it as its users do; what it printed, and nothing if it found nothing wrong."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "schemathesis.cli", "run", f"{url}/api/openapi.json"),
        *("--header", f"Authorization: {credentials}", "--checks", CHECKS),
        *("--max-examples", str(EXAMPLES), "--seed", "1", "--generation-database", "none"),
        *("--warnings", "off", "--no-shrink", "--no-color", "--continue-on-failure", *options),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return "" if process.returncode == 0 else said.decode()


@pytest.mark.timeout(ENOUGH_SECONDS)
async def test_people_and_reviewers_get_what_the_document_says(talkative, folder, addresses):
    people = [await token_of(talkative, folder, addresses, "user") for _ in range(2)]
    reviewer = await token_of(talkative, folder, addresses, "reviewer")
    found = await asyncio.gather(
        schemathesis(talkative.url, people[0], "--phases", "examples,coverage"),
        schemathesis(talkative.url, people[1], "--phases", "fuzzing"),
        schemathesis(talkative.url, reviewer, "--include-path-regex", "^/api/(review|me)"),
    )
    assert found == ["", "", ""], "\n".join(found)
