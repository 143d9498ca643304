"""The OpenAPI document: every status is told, nothing unknown is taken, no output has a default."""

import pytest

from coach.api.openapi import EXAMPLES

PUBLIC = {
    *("/api/auth/register", "/api/auth/login", "/api/auth/refresh", "/api/auth/verification"),
    *("/api/auth/verify", "/api/auth/forgot", "/api/auth/reset"),
}
OURS = (
    *("/api/auth", "/api/me", "/api/profile", "/api/goal", "/api/preferences", "/api/consents"),
    *("/api/check-ins", "/api/nutrition-days", "/api/review", "/api/insights", "/api/plans"),
)


@pytest.fixture
def document(app):
    return app.openapi()


def operations(document):
    for path, methods in document["paths"].items():
        if path.startswith(OURS):
            for method, operation in methods.items():
                yield f"{method} {path}", path, operation


def test_errors_of_every_operation_are_told(document):
    found = list(operations(document))
    assert len(found) > 30
    for name, path, operation in found:
        assert {"400", "422", "503"} <= set(operation["responses"]), name
        assert path in PUBLIC or "401" in operation["responses"], name
        assert path in PUBLIC or operation["security"], name
        assert ("{" in path) <= ("404" in operation["responses"] or "put" in name), name
        assert path.startswith("/api/review") <= ("403" in operation["responses"]), name
        for status, answer in operation["responses"].items():
            if int(status) >= 400:
                schema = answer["content"]["application/json"]["schema"]
                assert schema == {"$ref": "#/components/schemas/ErrorBody"}, name


def schemas(document, part):
    for name, _, operation in operations(document):
        if part == "in" and "requestBody" in operation:
            yield name, operation["requestBody"]["content"]["application/json"]["schema"]
        if part == "out":
            for status, answer in operation["responses"].items():
                if int(status) < 300 and "application/json" in answer.get("content", {}):
                    yield name, answer["content"]["application/json"]["schema"]


def named(document, schema):
    """The schema and all that it refers to."""
    waiting, seen = [schema], {}
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting += part
        elif isinstance(part, dict):
            if (name := part.get("$ref", "").rpartition("/")[2]) and name not in seen:
                seen[name] = document["components"]["schemas"][name]
                waiting.append(seen[name])
            waiting += [each for key, each in part.items() if key != "$ref"]
    return {name: each for name, each in seen.items() if each.get("type") == "object"}


def test_input_refuses_what_is_unknown(document):
    for operation, schema in schemas(document, "in"):
        for name, each in named(document, schema).items():
            assert each["additionalProperties"] is False, (operation, name)


def test_output_always_has_all_its_fields(document):
    for operation, schema in schemas(document, "out"):
        for name, each in named(document, schema).items():
            assert set(each.get("required", [])) == set(each["properties"]), (operation, name)


def everything(document):
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield f"{method} {path}", operation


def test_refusals_of_bodies_and_when_to_come_back_are_told(document):
    found = list(everything(document))
    assert any("requestBody" in operation for _, operation in found)
    for name, operation in found:
        told = operation["responses"]
        assert ("requestBody" in operation) <= ({"408", "413", "415"} <= set(told)), name
        for status, answer in told.items():
            assert "X-Request-Id" in answer["headers"], name
            assert (status in {"429", "503"}) == ("Retry-After" in answer["headers"]), name


def test_stream_is_told_by_its_frames(document):
    schemas = document["components"]["schemas"]
    for path, method in (("/api/chat", "post"), ("/api/chat/{chat_id}/stream", "get")):
        content = document["paths"][path][method]["responses"]["200"]["content"]
        assert content == {
            "text/event-stream": {"itemSchema": {"$ref": "#/components/schemas/Event"}}
        }
    kinds = schemas["Frame"]["discriminator"]["mapping"]
    assert len(kinds) > 15
    for reference in kinds.values():
        assert schemas[reference.rpartition("/")[2]]["type"] == "object"


def test_examples_are_of_operations_that_there_are(document):
    found = dict(everything(document))
    for path in EXAMPLES:
        bodies = [found[name] for name in found if name.split()[1] == path]
        assert any("requestBody" in operation for operation in bodies), path
