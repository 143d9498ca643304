"""The compose files: well formed, with secrets that nobody forgets, and each part of them there."""

import re
from pathlib import Path

import pytest
import yaml
from compose_spec import PyCompose

from coach.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
FILES = ("compose.yaml", "compose.replicas.yaml")
ONE, REPLICAS = (yaml.safe_load((ROOT / name).read_text()) for name in FILES)
SERVICES = [
    (name, service) for file in (ONE, REPLICAS) for name, service in file["services"].items()
]
KNOWN = {f"COACH_{name.upper()}" for name in Settings.model_fields} | {"DATABASE_URL"}


@pytest.mark.parametrize("file", [ONE, REPLICAS], ids=FILES)
def test_it_is_as_the_specification_says(file):
    """What YAML's merges make of it; the validator knows no nested ones."""
    PyCompose.from_yaml(yaml.safe_dump(file)).validate()


@pytest.mark.parametrize("wrong", [{"imge": "x"}, {"image": "x", "secrets": ["nowhere"]}])
def test_the_specification_refuses_what_is_wrong(wrong):
    with pytest.raises(ValueError, match=r"imge|nowhere"):
        PyCompose.from_yaml(yaml.safe_dump({"services": {"a": wrong}})).validate()


@pytest.mark.parametrize(
    "service",
    [
        ONE["services"]["coach"],
        *(REPLICAS["services"][n] for n in ("migrate", "coach-1", "coach-2")),
    ],
)
def test_settings_are_such_as_there_are(service):
    assert set(service["environment"]) <= KNOWN
    assert {"DATABASE_URL", "COACH_SECRET_KEY"} <= set(service["environment"])


@pytest.mark.parametrize(("name", "service"), SERVICES)
def test_secrets_are_demanded(name, service):
    for variable, value in service.get("environment", {}).items():
        if re.search("PASSWORD|SECRET|TOKEN", variable):
            assert re.fullmatch(r"\$\{\w+:\?.+\}", value), f"{name}: {variable}"


@pytest.mark.parametrize(("name", "service"), SERVICES)
def test_only_the_proxy_is_open_to_the_world(name, service):
    ports = service.get("ports", [])
    assert name == "proxy" or all(port.startswith("127.0.0.1:") for port in ports)
    if name in {"database", "primary", "standby"}:
        assert not ports


@pytest.mark.parametrize(("name", "service"), SERVICES)
def test_each_may_do_as_little_as_it_needs(name, service):
    if service["image" if "image" in service else "build"].startswith("postgres:"):
        assert int(service["image"].removeprefix("postgres:")) >= 15
        return
    assert service["cap_drop"] == ["ALL"]
    assert service["read_only"] is True
    assert service["security_opt"] == ["no-new-privileges:true"]


@pytest.mark.parametrize(("name", "service"), SERVICES)
def test_what_it_needs_from_the_checkout_is_there(name, service):
    mounted = [volume.split(":")[0] for volume in service.get("volumes", [])]
    for path in mounted:
        assert not path.startswith("./") or (ROOT / path).is_file()
    if "build" in service:
        assert (ROOT / service["build"] / "Dockerfile").is_file()


def test_the_replicas_wait_for_the_schema_and_that_for_the_primary():
    services = REPLICAS["services"]
    for replica in (services["coach-1"], services["coach-2"]):
        assert replica["depends_on"]["migrate"]["condition"] == "service_completed_successfully"
    assert services["migrate"]["depends_on"]["primary"]["condition"] == "service_healthy"
    assert ONE["services"]["coach"]["depends_on"]["database"]["condition"] == "service_healthy"


def test_the_proxy_is_trusted_by_the_address_that_it_has():
    services = REPLICAS["services"]
    address = services["proxy"]["networks"]["inside"]["ipv4_address"]
    for name in ("coach-1", "coach-2"):
        assert services[name]["environment"]["COACH_TRUSTED_PROXIES"] == address


def test_proxy_and_prometheus_know_each_replica():
    nginx = (ROOT / "deploy/nginx.conf").read_text()
    scraped = yaml.safe_load((ROOT / "deploy/prometheus.yml").read_text())["scrape_configs"][0]
    replicas = {f"{name}:8000" for name in REPLICAS["services"] if name.startswith("coach-")}
    assert set(re.findall(r"server (\S+:8000)", nginx)) == replicas
    assert set(scraped["static_configs"][0]["targets"]) == replicas
    assert scraped["authorization"]["credentials_file"] == "/run/secrets/metrics_token"
    assert REPLICAS["services"]["prometheus"]["secrets"] == ["metrics_token"]
    assert REPLICAS["secrets"]["metrics_token"] == {"environment": "COACH_METRICS_TOKEN"}
