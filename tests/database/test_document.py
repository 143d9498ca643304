"""The tables of the data document: names, columns, types, constraints, defaults, enums, indexes."""

import asyncpg
import pytest

# Table by table as the document says it; `timestamp` is timestamptz here, and the type of
# nutrition_day.source is the enum that the document lists for it.
DOCUMENT = {
    "user": """
        id uuid pk
        email varchar(255) not null
        hashed_password varchar(255) not null
        is_active boolean default true
        is_verified boolean default false
        created_at timestamp default now()
        updated_at timestamp default now()""",
    "user_profile": """
        id uuid pk
        user_id uuid not null
        display_name varchar(100) null
        height_cm numeric null
        sex sex null
        birth_year integer null
        activity_level activity_level null
        timezone varchar(50) default 'UTC'
        created_at timestamp default now()
        updated_at timestamp default now()""",
    "user_goal": """
        id uuid pk
        user_id uuid not null
        goal_type goal_type default 'maintenance'
        target_weight_kg numeric null
        pace_preference pace_preference default 'moderate'
        target_date date null
        created_at timestamp default now()
        updated_at timestamp default now()""",
    "diet_preferences": """
        id uuid pk
        user_id uuid not null
        diet_type diet_type default 'none'
        allergies json default '[]'
        disliked_foods json default '[]'
        meals_per_day integer default 3
        macro_targets json null
        created_at timestamp default now()
        updated_at timestamp default now()""",
    "check_in": """
        id uuid pk
        user_id uuid not null
        date date not null
        weight_kg numeric(5,2) null
        notes text null
        energy_level smallint null
        sleep_quality smallint null
        mood smallint null
        adherence_score numeric(3,2) null
        client_updated_at timestamp null
        created_at timestamp default now()
        updated_at timestamp default now()""",
    "nutrition_day": """
        id uuid pk
        user_id uuid not null
        date date not null
        calories integer null
        protein_g numeric(6,2) null
        carbs_g numeric(6,2) null
        fat_g numeric(6,2) null
        fiber_g numeric(5,2) null
        source nutrition_source default 'manual'
        notes text null
        created_at timestamp default now()
        updated_at timestamp default now()""",
    "progress_photo": """
        id uuid pk
        user_id uuid not null
        date date not null
        s3_key varchar(500) not null
        content_hash varchar(64) null
        visibility photo_visibility default 'private'
        photo_metadata json null
        created_at timestamp default now()""",
    "refresh_token": """
        id uuid pk
        user_id uuid not null
        token_hash varchar(255) not null
        expires_at timestamp not null
        revoked_at timestamp null
        created_at timestamp default now()
        user_agent varchar(500) null
        ip_address varchar(45) null""",
    "ai_session": """
        id uuid pk
        user_id uuid not null
        status session_status default 'active'
        started_at timestamp default now()
        last_message_at timestamp default now()
        message_count integer default 0
        tokens_used integer default 0
        model_tier varchar(20) default 'standard'
        context_summary text null
        conversation_history jsonb null
        metadata jsonb null
        created_at timestamp default now()""",
    "ai_tool_call_log": """
        id uuid pk
        session_id uuid not null
        user_id uuid not null
        tool_name varchar(100) not null
        tool_category varchar(50) not null
        input_hash varchar(64) not null
        input_summary varchar(500) null
        output_summary text null
        status tool_call_status default 'success'
        error_message varchar(500) null
        latency_ms integer default 0
        cached boolean default false
        created_at timestamp default now()""",
    "ai_policy_violation_log": """
        id uuid pk
        session_id uuid null
        user_id uuid not null
        violation_type policy_violation_type not null
        severity varchar(20) not null
        trigger_content text null
        action_taken varchar(100) not null
        details jsonb null
        created_at timestamp default now()""",
}
LONG_NAMES = {"varchar": "character varying", "timestamp": "timestamp with time zone"}


@pytest.mark.parametrize("table", DOCUMENT)
async def test_columns(table, superuser):
    rows = await superuser.fetch(
        "SELECT attname, format_type(atttypid, atttypmod) AS type, attnotnull,"
        " pg_get_expr(adbin, adrelid) AS preset FROM pg_attribute"
        " LEFT JOIN pg_attrdef ON (adrelid, adnum) = (attrelid, attnum)"
        " WHERE attrelid = $1::text::regclass AND attnum > 0 AND NOT attisdropped",
        f'"{table}"',
    )
    found = {row["attname"]: row for row in rows}
    for line in DOCUMENT[table].strip().splitlines():
        name, kind, *rule = line.split()
        word, bracket, size = kind.partition("(")
        assert found[name]["type"] == LONG_NAMES.get(word, word) + bracket + size, line
        assert found[name]["attnotnull"] == (rule != ["null"]), line
        if rule[0] == "default":
            assert found[name]["preset"].split("::")[0] == rule[1], line


ENUMS = {
    "sex": "male female other prefer_not_to_say",
    "activity_level": "sedentary light moderate active very_active",
    "goal_type": "fat_loss muscle_gain recomp maintenance performance",
    "pace_preference": "slow moderate aggressive",
    "diet_type": "none vegetarian vegan pescatarian keto paleo halal kosher",
    "nutrition_source": "manual mfp_import",
    "photo_visibility": "private coach_only",
    "session_status": "active completed expired",
    "tool_call_status": "success failed blocked",
    "policy_violation_type": "calorie_minimum calorie_maximum protein_minimum weight_loss_rate"
    " eating_disorder_signal medical_claim unsafe_content",
}


@pytest.mark.parametrize("name", ENUMS)
async def test_enums(name, superuser):
    values = await superuser.fetchval(f"SELECT enum_range(NULL::{name})::text[]")
    assert values == ENUMS[name].split()


INDEXES = {
    "ix_user_email": 'UNIQUE "user" (email)',
    "ix_check_in_user_id": "check_in (user_id)",
    "ix_check_in_user_date": "UNIQUE check_in (user_id, date)",
    "ix_nutrition_day_user_id": "nutrition_day (user_id)",
    "ix_nutrition_day_user_date": "UNIQUE nutrition_day (user_id, date)",
    "ix_progress_photo_user_id": "progress_photo (user_id)",
    "ix_progress_photo_user_date": "progress_photo (user_id, date)",
    "ix_progress_photo_s3_key": "UNIQUE progress_photo (s3_key)",
    "ix_refresh_token_user_id": "refresh_token (user_id)",
    "ix_refresh_token_token_hash": "refresh_token (token_hash)",
    "ix_ai_session_user_id": "ai_session (user_id)",
    "ix_ai_tool_call_log_session_id": "ai_tool_call_log (session_id)",
    "ix_ai_tool_call_log_user_id": "ai_tool_call_log (user_id)",
    "ix_ai_policy_violation_log_user_id": "ai_policy_violation_log (user_id)",
    "ix_ai_policy_violation_log_session_id": "ai_policy_violation_log (session_id)",
}


@pytest.mark.parametrize("name", INDEXES)
async def test_indexes(name, superuser):
    definition = await superuser.fetchval("SELECT pg_get_indexdef($1::text::regclass)", name)
    unique, _, target = INDEXES[name].rpartition("UNIQUE ")
    assert definition.startswith(
        "CREATE UNIQUE" if unique or "UNIQUE" in INDEXES[name] else "CREATE INDEX"
    )
    assert definition.replace("USING btree ", "").replace("public.", "").endswith(" " + target)


@pytest.mark.parametrize("table", ["user_profile", "user_goal", "diet_preferences"])
async def test_one_row_a_person(table, database, new_person):
    person = await new_person(goal={}, preferences={})
    with pytest.raises(asyncpg.UniqueViolationError):
        async with database.hot(person) as connection:
            await connection.execute(
                f"INSERT INTO {table} (id, user_id) VALUES (gen_random_uuid(), $1)", person
            )


# The column, the least and the greatest value that are accepted, and one step.
RANGES = [
    ("user_profile", "height_cm", 50, 300, 0.1),
    ("user_profile", "birth_year", 1900, 2100, 1),
    ("user_goal", "target_weight_kg", 20, 500, 0.1),
    ("diet_preferences", "meals_per_day", 1, 10, 1),
    ("check_in", "weight_kg", 20, 500, 0.01),
    ("check_in", "energy_level", 1, 10, 1),
    ("check_in", "sleep_quality", 1, 10, 1),
    ("check_in", "mood", 1, 10, 1),
    ("check_in", "adherence_score", 0, 1, 0.01),
    ("check_in", "body_fat_pct", 2, 75, 0.1),
    ("check_in", "muscle_mass_kg", 5, 150, 0.01),
    ("nutrition_day", "calories", 0, 20000, 1),
    ("nutrition_day", "water_ml", 0, 20000, 1),
    ("nutrition_day", "protein_g", 0, 9999.99, 0.01),
    ("nutrition_day", "target_fiber_g", 0, 999.99, 0.01),
]


@pytest.mark.parametrize("case", RANGES, ids=lambda case: f"{case[0]}.{case[1]}")
async def test_ranges(case, database, new_person):
    table, column, low, high, step = case
    person = await new_person(goal={}, preferences={})
    columns = "id, user_id" + (", date" if table in {"check_in", "nutrition_day"} else "")
    values = "gen_random_uuid(), $1" + (", '2026-01-01'" if "date" in columns else "")
    async with database.hot(person) as connection:
        await connection.execute(
            f"INSERT INTO {table} ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING", person
        )
        for value in (low, high, "NULL" if column != "meals_per_day" else low):
            await connection.execute(f"UPDATE {table} SET {column} = {value}")
    for value in (low - step, high + step):
        with pytest.raises((asyncpg.CheckViolationError, asyncpg.NumericValueOutOfRangeError)):
            async with database.hot(person) as connection:
                await connection.execute(f"UPDATE {table} SET {column} = {value:.2f}")


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("diet_preferences", "allergies = '{}'"),
        ("diet_preferences", "disliked_foods = '\"nuts\"'"),
        ("user_profile", "medications = 'null'"),
        ("progress_photo", "content_hash = 'no hash'"),
        ("message", "feedback = 0"),
        ("message", "confidence = 1.01"),
        ("turn", "state = 'finished', finished_at = now()"),
        ("turn", "state = 'stopped'"),
        ("turn", "finished_at = now()"),
    ],
)
async def test_other_constraints(table, change, database, full_person):
    ids = await full_person()
    with pytest.raises(asyncpg.CheckViolationError):
        async with database.hot(ids["user"]) as connection:
            await connection.execute(f"UPDATE {table} SET {change}")


async def test_severity_and_category_are_closed_sets(superuser, full_person):
    ids = await full_person()
    for change in (
        "ai_policy_violation_log SET severity = 'bad'",
        "ai_tool_call_log SET tool_category = 'x'",
    ):
        with pytest.raises(asyncpg.CheckViolationError):
            await superuser.execute(f"UPDATE {change} WHERE user_id = $1", ids["user"])
