"""What Alembic cannot see: row security, grants, and what hangs on an account."""

import pytest

from database import Login


async def test_row_security_is_enabled_and_forced_on_every_table_of_people(superuser):
    loose = await superuser.fetch(
        "SELECT relname FROM pg_class AS c WHERE relkind IN ('r', 'p')"
        " AND relnamespace = 'public'::regnamespace"
        " AND (relname = 'user' OR EXISTS (SELECT FROM pg_attribute AS a"
        "      WHERE a.attrelid = c.oid AND attname = 'user_id'))"
        " AND NOT (relrowsecurity AND relforcerowsecurity)"
    )
    assert loose == []


async def test_every_table_of_people_is_keyed_on_the_setting(superuser, owned_tables):
    keyed = await superuser.fetch(
        "SELECT tablename FROM pg_policies WHERE cmd = 'ALL' AND roles = '{public}'"
        " AND qual ~ 'user_id = .*current_setting\\(''app.user_id''' AND with_check IS NULL"
    )
    assert sorted(row["tablename"] for row in keyed) == owned_tables


POLICIES_BEYOND_ONES_OWN_ROWS = {
    "ai_policy_violation_log appended INSERT coach_log",
    "ai_policy_violation_log judged UPDATE coach_review",
    "ai_policy_violation_log reviewed SELECT coach_review",
    "ai_session archived_stale UPDATE coach_owner",
    "ai_session purged_stale DELETE coach_owner",
    "ai_session reviewed SELECT coach_review",
    "ai_session seen_stale SELECT coach_owner",
    "ai_tool_call_log appended INSERT coach_log",
    "ai_tool_call_log reviewed SELECT coach_review",
    "message reviewed SELECT coach_review",
    "refresh_token rotated ALL coach_owner",
    "risk_flag decided INSERT coach_review",
    "risk_flag raised INSERT coach_log",
    "risk_flag reviewed SELECT coach_review",
    "tool_approval ended_waiting UPDATE coach_owner",
    "tool_approval seen_waiting SELECT coach_owner",
    "turn ended_waiting UPDATE coach_owner",
    "turn kept_leased UPDATE coach_owner",
    "turn reviewed SELECT coach_review",
    "turn seen_leased SELECT coach_owner",
    "turn seen_waiting SELECT coach_owner",
    "turn_frame appended INSERT coach_log",
    "turn_frame purged_old DELETE coach_owner",
    "turn_frame seen_old SELECT coach_owner",
    "user found_by_email SELECT coach_owner",
}


async def test_no_other_policy_opens_a_table(superuser):
    found = await superuser.fetch(
        "SELECT format('%s %s %s %s', tablename, policyname, cmd, array_to_string(roles, ','))"
        " FROM pg_policies WHERE permissive = 'PERMISSIVE' AND roles <> '{public}'"
    )
    assert {row[0] for row in found} == POLICIES_BEYOND_ONES_OWN_ROWS


PERSONAL = (
    "ai_session check_in diet_preferences message nutrition_day progress_photo refresh_token"
    " tool_approval turn user_goal user_profile"
)
GRANTS = {
    Login.APP: {
        "SELECT": f"{PERSONAL} ai_policy_violation_log ai_tool_call_log alembic_version consent"
        " risk_flag subscription turn_frame user weekly_plan",
        "INSERT": f"{PERSONAL} consent risk_flag weekly_plan",
        "UPDATE": PERSONAL,
        "DELETE": f"{PERSONAL} user weekly_plan",
    },
    Login.TOOLS: {
        "SELECT": "ai_session check_in consent diet_preferences message nutrition_day"
        " progress_photo risk_flag user_goal user_profile",
    },
    Login.LOG: {
        "SELECT": "ai_policy_violation_day",
        "INSERT": "ai_policy_violation_day ai_policy_violation_log ai_tool_call_log risk_flag"
        " turn_frame",
        "UPDATE": "ai_policy_violation_day",
    },
    Login.REVIEW: {
        "SELECT": "ai_policy_violation_day ai_policy_violation_log ai_session ai_tool_call_log"
        " message risk_flag turn",
        "INSERT": "risk_flag",
    },
    Login.AUTH: {},
    Login.JOBS: {
        "SELECT": "job_run pgqueuer_log pgqueuer_schedules",
        "INSERT": "job_run pgqueuer_schedules",
        "UPDATE": "job_run pgqueuer_schedules",
        "DELETE": "job_run pgqueuer_schedules",
    },
}
COLUMN_GRANTS = {
    Login.APP: {
        "INSERT user": "created_at email hashed_password id is_active is_verified"
        " preferred_language updated_at",
        "UPDATE user": "created_at email hashed_password id is_active is_verified"
        " preferred_language updated_at",
        "UPDATE ai_policy_violation_log": "appeal_reason appealed_at review_state",
    },
    Login.TOOLS: {"SELECT user": "created_at id preferred_language"},
    Login.REVIEW: {
        "UPDATE ai_policy_violation_log": "review_note review_state reviewed_at reviewed_by"
    },
}


@pytest.mark.parametrize("login", GRANTS)
async def test_grants_on_tables(login, superuser):
    rows = await superuser.fetch(
        "SELECT privilege_type, string_agg(table_name, ' ' ORDER BY table_name COLLATE \"C\") AS t"
        " FROM information_schema.role_table_grants WHERE grantee = $1 GROUP BY 1",
        login,
    )
    expected = {kind: sorted(names.split()) for kind, names in GRANTS[login].items()}
    assert {row["privilege_type"]: row["t"].split() for row in rows} == expected


@pytest.mark.parametrize("login", GRANTS)
async def test_grants_on_columns(login, superuser):
    rows = await superuser.fetch(
        "SELECT privilege_type || ' ' || attrelid::regclass AS what, attname"
        " FROM pg_attribute, aclexplode(attacl) JOIN pg_roles AS r ON r.oid = grantee"
        ' WHERE rolname = $1 ORDER BY attname COLLATE "C"',
        login,
    )
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["what"].replace('"', ""), []).append(row["attname"])
    expected = {what: names.split() for what, names in COLUMN_GRANTS.get(login, {}).items()}
    assert found == expected


FUNCTIONS = {
    Login.APP: {"keep_turns", "take_abandoned_turns"},
    Login.TOOLS: set(),
    Login.LOG: {"make_log_months"},
    Login.REVIEW: set(),
    Login.AUTH: {
        *("auth_find_user", "auth_rotate_token"),
        *("auth_take_attempt", "auth_give_back_attempt"),
    },
    Login.JOBS: {
        "archive_sessions",
        "auth_forget_attempts",
        "drop_log_month",
        "expire_approvals",
        "make_log_months",
        "purge_refresh_tokens",
        "purge_sessions",
        "purge_turn_frames",
    },
}


@pytest.mark.parametrize("login", FUNCTIONS)
async def test_functions_that_a_login_may_call(login, superuser):
    rows = await superuser.fetch(
        "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
        " AND has_function_privilege($1, oid, 'EXECUTE')",
        login,
    )
    assert {row["proname"] for row in rows} == FUNCTIONS[login]


async def test_functions_with_the_owners_rights_name_their_schema(superuser):
    loose = await superuser.fetch(
        "SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace"
        " AND NOT coalesce(array_to_string(proconfig, ';'), '') ~ 'search_path=public, pg_temp'"
    )
    assert loose == []


async def test_everything_belongs_to_the_owner(superuser):
    foreign = await superuser.fetch(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
        " AND pg_get_userbyid(relowner) <> $1",
        Login.OWNER,
    )
    assert foreign == []


async def test_keys_between_rows_of_people_name_the_person(superuser):
    """A foreign key is checked past row security: only its columns keep people apart."""
    loose = await superuser.fetch(
        "SELECT conname FROM pg_constraint AS k WHERE contype = 'f' AND conparentid = 0"
        " AND confrelid <> '\"user\"'::regclass"
        " AND NOT EXISTS (SELECT FROM unnest(conkey, confkey) AS u(mine, theirs)"
        "   JOIN pg_attribute AS a ON (a.attrelid, a.attnum) = (k.conrelid, mine)"
        "   JOIN pg_attribute AS b ON (b.attrelid, b.attnum) = (k.confrelid, theirs)"
        "   WHERE a.attname = 'user_id' AND b.attname = 'user_id')"
    )
    assert loose == []


async def test_every_table_of_people_hangs_on_the_account(superuser, owned_tables):
    rows = await superuser.fetch(
        "SELECT conrelid::regclass::text AS name FROM pg_constraint"
        " WHERE contype = 'f' AND confrelid = '\"user\"'::regclass AND confdeltype = 'c'"
        " AND conparentid = 0 ORDER BY 1"
    )
    assert [row["name"] for row in rows] == owned_tables


async def test_every_foreign_key_has_an_index(superuser):
    missing = await superuser.fetch(
        "SELECT conname FROM pg_constraint AS k WHERE contype = 'f' AND conparentid = 0"
        " AND NOT EXISTS (SELECT FROM pg_index WHERE indrelid = conrelid AND indkey[0] = conkey[1])"
    )
    assert missing == []


async def test_deleting_an_account_deletes_everything_of_it(
    database, superuser, full_person, owned_tables
):
    gone, kept = await full_person(), await full_person()
    counts = [f"SELECT count(*) FROM {table} WHERE user_id = $1" for table in owned_tables]
    assert all([await superuser.fetchval(count, gone["user"]) for count in counts])
    assert await database.accounts.delete(gone["user"])
    assert not any([await superuser.fetchval(count, gone["user"]) for count in counts])
    assert all([await superuser.fetchval(count, kept["user"]) for count in counts])


async def test_a_case_outlives_its_chat(database, superuser, full_person):
    ids = await full_person()
    async with database.hot(ids["user"]) as connection:
        await connection.execute("DELETE FROM ai_session WHERE id = $1", ids["session"])
    case = await superuser.fetchrow(
        "SELECT session_id, user_id FROM ai_policy_violation_log WHERE user_id = $1", ids["user"]
    )
    assert tuple(case) == (None, ids["user"])
    assert not await superuser.fetchval(
        "SELECT count(*) FROM ai_tool_call_log WHERE user_id = $1", ids["user"]
    )
