"""The machinery of tools: schemas, arguments, errors, and how they are found."""

import inspect
from datetime import date

import pytest
from pydantic import Field

import tools
from policies import ToolNumber
from tools import Arguments, Tool, ToolError, parse

NAMES = [
    "estimate_energy_needs",
    "get_adherence",
    "get_check_ins",
    "get_nutrition_summary",
    "get_profile",
    "get_weight_trend",
    "log_check_in",
    "plan_targets",
    "project_weight",
]


def test_the_folder_is_the_registry(all_tools):
    assert list(all_tools) == NAMES
    assert [name for name, tool in all_tools.items() if tool.writes] == ["log_check_in"]


@pytest.mark.parametrize("name", NAMES)
def test_every_tool_tells_what_it_does(all_tools, name):
    tool = all_tools[name]
    assert inspect.getmodule(tool.run).__doc__.count(".") == 1
    assert 40 < len(tool.description) < 320
    assert tool.needs == {"health_data"}


@pytest.mark.parametrize("name", NAMES)
def test_no_argument_can_name_a_person(all_tools, name):
    with pytest.raises(ToolError, match="user_id: is no argument of this tool"):
        parse(all_tools[name], '{"user_id": "0b0c1c52-7b0b-4a3f-9a2f-0d7e3f3c1a11"}')


@pytest.mark.parametrize("name", NAMES)
def test_schema_is_a_function_of_plain_types(all_tools, name):
    function = all_tools[name].schema(name)["function"]
    assert function["name"] == name
    assert function["parameters"]["additionalProperties"] is False
    for each in function["parameters"]["properties"].values():
        assert "type" in each
        assert not {"anyOf", "title", "$ref"} & set(each)
        assert each.get("default", "") is not None


def test_schema_in_full(all_tools):
    assert all_tools["get_check_ins"].schema("get_check_ins")["function"]["parameters"] == {
        "type": "object",
        "properties": {
            "days": {
                "default": 14,
                "description": "How many days back, today included.",
                "maximum": 365,
                "minimum": 1,
                "type": "integer",
            },
            "notes": {
                "default": False,
                "description": "Whether to read the person's own notes too.",
                "type": "boolean",
            },
        },
        "required": [],
        "additionalProperties": False,
    }


@pytest.mark.parametrize("days", [0, 366, -1, 10**9])
@pytest.mark.parametrize(
    "name", ["get_check_ins", "get_weight_trend", "get_nutrition_summary", "get_adherence"]
)
def test_days_are_bounded(all_tools, name, days):
    with pytest.raises(ToolError, match="days: Input should be"):
        parse(all_tools[name], f'{{"days": {days}}}')


@pytest.mark.parametrize("text", ["", "  ", "{}"])
def test_no_arguments_are_the_defaults(all_tools, text):
    assert parse(all_tools["get_check_ins"], text).days == 14


@pytest.mark.parametrize("text", ["{", "[]", "null", '{"days": "many"}', '{"days": 7.5}'])
def test_what_cannot_be_read_is_explained_in_one_line(all_tools, text):
    with pytest.raises(ToolError) as caught:
        parse(all_tools["get_check_ins"], text)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith("Allowed arguments: days, notes.")
    assert len(str(caught.value)) < 600


class Named(Arguments):
    day: date = Field(description="A day.")


def with_check(check):
    return Tool(
        "A tool.",
        Named,
        run=None,
        summary=str,
        numbers=lambda _: [ToolNumber(1, "kcal", "logged")],
        check=check,
    )


def test_check_is_asked_where_the_day_is_known():
    def refuse(arguments, today):
        raise ToolError(f"{arguments.day} is not {today}")

    tool = with_check(refuse)
    assert parse(tool, '{"day": "2026-11-20"}').day == date(2026, 11, 20)
    with pytest.raises(ToolError, match="2026-11-20 is not 2026-11-21"):
        parse(tool, '{"day": "2026-11-20"}', date(2026, 11, 21))


def test_required_arguments_are_named():
    schema = with_check(None).schema("a_tool")["function"]["parameters"]
    assert schema["required"] == ["day"]
    assert schema["properties"]["day"] == {
        "description": "A day.",
        "format": "date",
        "type": "string",
    }


def test_only_a_write_can_be_taken_back():
    assert tools.undo_record(Named(day=date(2026, 11, 20))) is None
