"""GET /api/insights: consent first, then what the rows show."""


async def test_insights(visitor, agree):
    refused = await visitor.client.get("/api/insights")
    assert refused.status_code == 403
    assert refused.json()["error"]["code"] == "consent_missing"
    await agree(visitor, "health_data")
    await visitor.client.put("/api/check-ins/2026-01-01", json={"weight_kg": 70})
    answer = await visitor.client.get("/api/insights")
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert answer.json()["scope"] == "open"
    assert "no_weight" in {gap["kind"] for gap in answer.json()["data_gaps"]}


async def test_sign_in_first(client):
    assert (await client.get("/api/insights")).status_code == 401
