"""The manifests: as Kubernetes' own schemas want them, and for each other."""

from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from coach.__main__ import GRACEFUL_SECONDS
from coach.settings import Settings

FOLDER = Path(__file__).resolve().parents[2] / "deploy" / "kubernetes"
FILES = sorted(FOLDER.glob("*.yaml"))
FOUND = {file.stem: yaml.safe_load(file.read_text()) for file in FILES}
OLDEST, NEWEST = "1.30", kubernetes_validate.latest_version()
"""Versions of Kubernetes; the oldest is the first that knows a sleep before the stop unasked."""

POD = FOUND["deployment"]["spec"]["template"]
(SERVES,) = POD["spec"]["containers"]
(MIGRATES,) = POD["spec"]["initContainers"]
LABELS = {"app.kubernetes.io/name": "coach"}


@pytest.mark.parametrize("version", [OLDEST, NEWEST])
@pytest.mark.parametrize("name", FOUND)
def test_it_is_as_the_schema_says(name, version):
    kubernetes_validate.validate(FOUND[name], version, strict=True)
    assert FOUND[name]["kind"].lower() == name
    assert FOUND[name]["metadata"] | {"annotations": None} == {
        "name": "coach",
        "labels": LABELS,
        "annotations": None,
    }


def test_the_schema_refuses_what_is_wrong():
    wrong: dict[str, Any] = {**FOUND["service"], "spec": {"selektor": {}}}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(wrong, NEWEST, strict=True)


def test_all_parts_mean_the_same_pods():
    assert POD["metadata"]["labels"] == LABELS
    assert FOUND["service"]["spec"]["selector"] == LABELS
    selectors = [
        FOUND["deployment"]["spec"]["selector"],
        FOUND["poddisruptionbudget"]["spec"]["selector"],
        FOUND["networkpolicy"]["spec"]["podSelector"],
        *(each["labelSelector"] for each in POD["spec"]["topologySpreadConstraints"]),
    ]
    assert selectors == [{"matchLabels": LABELS}] * 4


def test_the_way_in_leads_to_the_port():
    (rule,) = FOUND["ingress"]["spec"]["rules"]
    (path,) = rule["http"]["paths"]
    assert path["backend"]["service"] == {"name": "coach", "port": {"name": "http"}}
    (port,) = FOUND["service"]["spec"]["ports"]
    assert (port["name"], port["targetPort"]) == ("http", "http")
    assert SERVES["ports"] == [{"name": "http", "containerPort": 8000}]
    assert FOUND["networkpolicy"]["spec"]["ingress"][0]["ports"] == [{"port": "http"}]
    assert rule["host"] in FOUND["ingress"]["spec"]["tls"][0]["hosts"]
    assert FOUND["configmap"]["data"]["COACH_PUBLIC_URL"] == f"https://{rule['host']}"


def test_streams_are_passed_on_as_they_come():
    told = FOUND["ingress"]["metadata"]["annotations"]
    prefix = "nginx.ingress.kubernetes.io/"
    assert told[f"{prefix}proxy-buffering"] == "off"
    assert int(told[f"{prefix}proxy-read-timeout"]) > Settings.model_fields["turn_seconds"].default


def test_settings_are_such_as_there_are_and_secrets_are_elsewhere():
    known = {f"COACH_{name.upper()}" for name in Settings.model_fields}
    given = FOUND["configmap"]["data"]
    assert set(given) <= known
    assert not {name for name in given if "SECRET" in name or "KEY" in name or "TOKEN" in name}
    Settings(**{name.removeprefix("COACH_").lower(): value for name, value in given.items()})
    for container in (SERVES, MIGRATES):
        assert container["envFrom"] == [
            {"configMapRef": {"name": "coach"}},
            {"secretRef": {"name": "coach"}},
        ]


@pytest.mark.parametrize("container", [SERVES, MIGRATES], ids=["serves", "migrates"])
def test_a_pod_keeps_to_the_restricted_standard(container):
    """https://kubernetes.io/docs/concepts/security/pod-security-standards/"""
    confined = container["securityContext"]
    assert confined["allowPrivilegeEscalation"] is False
    assert confined["readOnlyRootFilesystem"] is True
    assert confined["capabilities"] == {"drop": ["ALL"]}
    everywhere = POD["spec"]["securityContext"]
    assert everywhere["runAsNonRoot"] is True
    assert everywhere["seccompProfile"] == {"type": "RuntimeDefault"}
    assert {"cpu", "memory"} <= set(container["resources"]["requests"])
    assert "memory" in container["resources"]["limits"]


def test_it_is_the_image_of_the_dockerfile():
    dockerfile = (FOLDER.parents[1] / "Dockerfile").read_text()
    assert f"USER {POD['spec']['securityContext']['runAsUser']}\n" in dockerfile
    assert SERVES["image"] == MIGRATES["image"]
    assert MIGRATES["args"] == ["migrate"]
    assert "args" not in SERVES
    assert 'CMD ["serve"]' in dockerfile


def test_probes_ask_what_there_is_and_its_end_has_time():
    asked = {name: SERVES[name]["httpGet"] for name in SERVES if name.endswith("Probe")}
    assert asked == {
        "startupProbe": {"path": "/health/live", "port": "http"},
        "livenessProbe": {"path": "/health/live", "port": "http"},
        "readinessProbe": {"path": "/health/ready", "port": "http"},
    }
    sleeps = SERVES["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert POD["spec"]["terminationGracePeriodSeconds"] > sleeps + GRACEFUL_SECONDS
    assert (
        FOUND["poddisruptionbudget"]["spec"]["minAvailable"]
        < FOUND["deployment"]["spec"]["replicas"]
    )
