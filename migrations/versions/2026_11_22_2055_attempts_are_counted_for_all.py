"""Attempts to sign in, register or get a link are counted in one place for all processes."""

from alembic import op

revision = "0004_attempts"
down_revision = "0003_weekly_plans"
branch_labels = None
depends_on = None

# Each key holds one moment, at which all that was tried is forgotten (the generic cell rate
# algorithm): an attempt moves it on by a step, and is refused if it would lie beyond the window.
_TAKE = """
CREATE FUNCTION auth_take_attempt(
    attempt_key bytea, step interval, span interval, moment timestamptz
) RETURNS timestamptz
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO attempt AS a (key, until) VALUES (attempt_key, moment + step)
    ON CONFLICT (key) DO UPDATE SET until = greatest(a.until, moment) + step
    WHERE greatest(a.until, moment) + step <= moment + span;
    IF FOUND THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT until + step - span FROM attempt WHERE key = attempt_key);
END $$"""

_GIVE_BACK = """
CREATE FUNCTION auth_give_back_attempt(attempt_key bytea, step interval) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE attempt SET until = until - step WHERE key = attempt_key
$$"""

_FORGET = """
CREATE FUNCTION auth_forget_attempts() RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH gone AS (DELETE FROM attempt WHERE until < now() RETURNING 1)
    SELECT count(*) FROM gone
$$"""

_SIGNATURES = (
    "auth_take_attempt(bytea, interval, interval, timestamptz)",
    "auth_give_back_attempt(bytea, interval)",
    "auth_forget_attempts()",
)


def upgrade() -> None:
    op.execute(
        "CREATE UNLOGGED TABLE attempt (key bytea NOT NULL, until timestamptz NOT NULL,"
        " CONSTRAINT pk_attempt PRIMARY KEY (key)) WITH (fillfactor = 70)"
    )
    for function in (_TAKE, _GIVE_BACK, _FORGET):
        op.execute(function)
    for signature in _SIGNATURES:
        op.execute(f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC")
        op.execute(f"GRANT EXECUTE ON FUNCTION {signature} TO coach_auth")


def downgrade() -> None:
    for signature in _SIGNATURES:
        op.execute(f"DROP FUNCTION {signature}")
    op.execute("DROP TABLE attempt")
