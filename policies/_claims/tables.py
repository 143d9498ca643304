"""Figures in Markdown tables: the header tells the unit, the row's label the role."""

# ruff: noqa: PLR2004 - distances are counted in words; lists of words read best as text.
from collections.abc import Iterator
from dataclasses import dataclass, replace

from policies._claims.claim import Role
from policies._claims.figures import Figures
from policies._claims.quantities import Quantity
from policies._claims.reading import Reading
from policies._claims.times import days_until


@dataclass(frozen=True, slots=True)
class Row:
    """Cells as token ranges."""

    cells: tuple[tuple[int, int], ...]


def table_energies(figures: Figures) -> list[tuple[Quantity, Role]]:
    """Return the figures of energy columns, each with the role that its row gives it."""
    found: list[tuple[Quantity, Role]] = []
    columns: set[int] = set()
    daily = logged = served = False
    for row in _rows(figures.reading):
        if row is None:
            columns, logged = set(), False
            continue
        logged = logged or _is_log_header(figures.reading, row)
        if logged:
            found += [
                (one, Role.LOGGED)
                for cell in row.cells
                for one in figures.within(*cell)
                if one.dimension in {"energy", "none"} and one.high >= 100
            ]
            continue
        if _is_week_header(figures, row):
            columns, daily = set(range(len(row.cells))), True
            continue
        headed = {at for at, cell in enumerate(row.cells) if _is_energy_header(figures, cell)}
        if headed:
            columns = headed
            daily = _is_by_day(figures, row, headed)
            served = figures.reading.has("mealhead", *row.cells[0])
            continue
        unnamed = Role.INTAKE if daily else Role.MEAL if served else Role.NONE
        for one, role in _of_row(figures, row, columns):
            found.append((one, unnamed if role is Role.NONE else role))
    return found


def _is_week_header(figures: Figures, row: Row) -> bool:
    """`| Mon | Tue | Wed |` in a text about energy: each column is a day."""
    reading = figures.reading
    days = sum(reading.has("dayname", *cell) for cell in row.cells)
    return days >= 3 and days >= len(row.cells) - 1 and bool(reading.hits.get("u_kcal"))


def _is_log_header(reading: Reading, row: Row) -> bool:
    """`| Day | logged |`: what follows has been eaten."""
    words = [reading.word(at) for cell in row.cells for at in range(*cell)]
    plain = not any(word[:1].isdigit() for word in words)
    return plain and any(reading.has("logged", *cell) for cell in row.cells)


def _is_by_day(figures: Figures, header: Row, columns: set[int]) -> bool:
    """`Week | Daily energy`, `Day | kcal`: each row is a day's figure, or a phase's."""
    reading = figures.reading
    stages = ("t_day", "t_week", "t_month", "dayname", "stage")
    if header.cells and any(reading.has(tag, *header.cells[0]) for tag in stages):
        return True
    return any(
        reading.has(tag, *header.cells[at]) for at in columns for tag in ("adv_day", "target")
    )


def _rows(reading: Reading) -> Iterator[Row | None]:
    """Yield the rows in order, and None where a table ends."""
    at = 0
    tokens = reading.tokens
    while at < len(tokens):
        end = next(
            (step for step in range(at, len(tokens)) if tokens[step].text == "\n"), len(tokens)
        )
        if tokens[at].text == "|" or sum(token.text == "|" for token in tokens[at:end]) > 1:
            yield Row(tuple(_cells(reading, at, end)))
        else:
            yield None
        at = end + 1


def _cells(reading: Reading, first: int, last: int) -> Iterator[tuple[int, int]]:
    start = first + 1 if reading.tokens[first].text == "|" else first
    for at in range(start, last):
        if reading.tokens[at].text == "|":
            yield start, at
            start = at + 1
    if start < last:
        yield start, last


def _is_energy_header(figures: Figures, cell: tuple[int, int]) -> bool:
    reading = figures.reading
    if any(
        token.text[0].isdigit()
        for token in reading.tokens[cell[0] : cell[1]]
        if token.text != "100"
    ):
        return False
    energy = any(reading.has(tag, *cell) for tag in ("u_kcal", "u_kj", "u_mj", "energyword"))
    per_thing = reading.has("per", *cell) and not any(
        reading.has(tag, *cell) for tag in ("t_day", "adv_day")
    )
    return energy and not per_thing and not reading.has("burned", *cell)


def _of_row(figures: Figures, row: Row, columns: set[int]) -> Iterator[tuple[Quantity, Role]]:
    label = row.cells[0] if row.cells else (0, 0)
    for at in columns & set(range(len(row.cells))):
        first, last = row.cells[at]
        for one in figures.within(first, last):
            if (
                one.dimension in {"none", "energy", "other"}
                and one.high >= 20
                and one.unit != "u_other"
            ):
                yield (
                    replace(one, dimension="energy", unit=one.unit or "u_kcal"),
                    _role(figures, label),
                )


def _role(figures: Figures, label: tuple[int, int]) -> Role:
    reading = figures.reading
    if any(reading.has(tag, *label) for tag in ("total", "dayname", "t_day", "adv_day", "target")):
        return Role.INTAKE
    if any(reading.has(tag, *label) for tag in ("breakfast", "lunch", "dinner", "snack")):
        return Role.MEAL
    if _is_clock(figures, label):
        return Role.MEAL
    return Role.NONE


def _is_clock(figures: Figures, label: tuple[int, int]) -> bool:
    """`07:00`, `1 pm`: the row is a meal of the day."""
    words = [token.text for token in figures.reading.tokens[label[0] : label[1]]]
    clock = len(words) >= 3 and words[0].isdigit() and words[1] in {":", "."} and words[2].isdigit()
    return clock or bool({"am", "pm", "uhr", "h"} & set(words[:3]))


def days_of_row(reading: Reading, at: int) -> float | None:
    """Return the day that a row stands for, where its first column counts weeks, days or months."""
    first = reading.line_of(at)
    if reading.word(first) != "|":
        return None
    if not reading.word(first + 1).isdigit():
        end = next((step for step in range(first + 1, at) if reading.word(step) == "|"), at)
        dated = days_until(reading, first + 1, end)
        return _days_of_column(reading, at) if dated is None else dated
    head = first
    while head and reading.word(reading.line_of(head - 1)) == "|":
        head = reading.line_of(head - 1)
    for tag, days in (("t_week", 7.0), ("t_month", 30.4), ("t_day", 1.0)):
        if reading.has(tag, head + 1, head + 2):
            return float(reading.word(first + 1)[:4]) * days
    return None


def _days_of_column(reading: Reading, at: int) -> float | None:
    """`| | Week 1 | Week 4 |`: the day that a column stands for."""
    head, cell = _head_over(reading, at), cell_of(reading, at)
    if head is None or cell is None or head[0] == cell[0]:
        return None
    cells = [*_cells(reading, *head)]
    low, high = cells[cell[1] - 1] if cell[1] <= len(cells) else (0, 0)
    for tag, days in (("t_week", 7.0), ("t_month", 30.4), ("t_day", 1.0)):
        for hit in reading.find(tag, low, high):
            beside = (reading.word(hit.last), reading.word(hit.first - 1))
            numbers = [word for word in beside if word.isdigit()]
            if numbers:
                return int(numbers[0][:3]) * days
    return None


def cell_of(reading: Reading, at: int) -> tuple[int, int] | None:
    """Return the token at which a token's row begins and its column; None outside a table."""
    first = reading.line_of(at)
    if reading.word(first) != "|":
        return None
    return first, sum(reading.word(step) == "|" for step in range(first, at))


# -- grams of protein ----------------------------------------------------------------------


def is_protein_column(figures: Figures, one: Quantity) -> bool:
    """The figure stands in a table whose header names protein and no other nutrient."""
    head = _head_over(figures.reading, one.first)
    if head is None:
        return False
    return figures.reading.has("protein", *head) and not figures.reading.has("macro", *head)


def is_of_work(figures: Figures, one: Quantity) -> bool:
    """The figure stands in a table of what was burned."""
    head = _head_over(figures.reading, one.first)
    return head is not None and figures.reading.has("burned", *head)


def is_in_log(figures: Figures, one: Quantity) -> bool:
    """The head of the figure's column, or the line above the table, tells of what was eaten."""
    reading = figures.reading
    head, place = _head_over(reading, one.first), cell_of(reading, one.first)
    if head is None or place is None or head[0] == place[0]:
        return False
    marks = [at for at in range(*head) if reading.word(at) == "|"]
    if len(marks) > place[1] and reading.has("logged", marks[place[1] - 1] + 1, marks[place[1]]):
        return True
    above = reading.sentence_of(head[0]) - 1
    if above < 0 or reading.word(reading.sentences[above].last - 1) != ":":
        return False
    intro = reading.sentences[above]
    return any(reading.has(tag, intro.first, intro.last) for tag in ("logged", "yesterday"))


def _head_over(reading: Reading, at: int) -> tuple[int, int] | None:
    """The first row of the table that a token stands in."""
    first = reading.line_of(at)
    if reading.word(first) != "|":
        return None
    while first and reading.word(reading.line_of(first - 1)) == "|":
        first = reading.line_of(first - 1)
    end = next((at for at in range(first, len(reading.tokens)) if reading.word(at) == "\n"), first)
    return first, end


def is_day_row(figures: Figures, one: Quantity) -> bool:
    """The row's label says that it is the day's sum or goal."""
    reading = figures.reading
    first = reading.line_of(one.first)
    return any(
        reading.has(tag, first, one.first)
        for tag in ("total", "target", "t_day", "adv_day", "goalword", "dayname")
    )
