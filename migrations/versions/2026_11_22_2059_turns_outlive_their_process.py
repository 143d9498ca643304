"""Turns outlive their process: the log of their frames, leases that are kept and taken over."""

from alembic import op

revision = "0007_turn_frames"
down_revision = "0006_lowered_goals"
branch_labels = None
depends_on = None

_ME = "NULLIF(current_setting('app.user_id', true), '')::uuid"
# Long after the last moment at which somebody may come back to a stream.
_OLD = "created_at < now() - interval '1 hour'"

_TABLE = """
CREATE TABLE turn_frame (
    user_id uuid NOT NULL,
    turn_id uuid NOT NULL,
    stream smallint NOT NULL,
    first integer NOT NULL,
    frames bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_turn_frame PRIMARY KEY (user_id, turn_id, stream, first),
    CONSTRAINT fk_turn_frame_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_turn_frame_not_negative CHECK (first >= 0)
)
"""

_FUNCTIONS = (
    """
CREATE FUNCTION keep_turns(owner text, turns uuid[], seconds double precision) RETURNS SETOF uuid
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE turn SET lease_until = now() + make_interval(secs => seconds)
    WHERE id = ANY(turns) AND state = 'running' AND lease_owner = owner
    RETURNING id
$$""",
    # Whoever comes second passes over what the first holds, and finds its lease renewed.
    """
CREATE FUNCTION take_abandoned_turns(owner text, seconds double precision, most integer)
RETURNS TABLE (turn_id uuid, user_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE turn SET lease_owner = owner, lease_until = now() + make_interval(secs => seconds)
    WHERE id = ANY(ARRAY(
        SELECT id FROM turn WHERE state = 'running' AND lease_until < now()
        ORDER BY lease_until LIMIT most FOR UPDATE SKIP LOCKED))
    RETURNING id, turn.user_id
$$""",
    f"""
CREATE FUNCTION purge_turn_frames(most integer) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH gone AS (
        DELETE FROM turn_frame WHERE ctid = ANY(ARRAY(
            SELECT ctid FROM turn_frame WHERE {_OLD} LIMIT most))
        RETURNING 1)
    SELECT count(*) FROM gone
$$""",
)
_SIGNATURES = (
    "keep_turns(text, uuid[], double precision)",
    "take_abandoned_turns(text, double precision, integer)",
    "purge_turn_frames(integer)",
)

_FAIL_ABANDONED = """
CREATE FUNCTION fail_abandoned_turns()
RETURNS TABLE (turn_id uuid, session_id uuid, user_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE turn SET state = 'failed', reason = 'abandoned', finished_at = now()
    WHERE state = 'running' AND lease_until < now()
    RETURNING id, session_id, user_id
$$"""


def upgrade() -> None:
    op.execute(_TABLE)
    op.execute("CREATE INDEX ix_turn_frame_created ON turn_frame (created_at)")
    op.execute("ALTER TABLE turn_frame ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE turn_frame FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY own_rows ON turn_frame USING (user_id = {_ME})")
    op.execute("CREATE POLICY appended ON turn_frame FOR INSERT TO coach_log WITH CHECK (true)")
    op.execute(f"CREATE POLICY seen_old ON turn_frame FOR SELECT TO coach_owner USING ({_OLD})")
    op.execute(f"CREATE POLICY purged_old ON turn_frame FOR DELETE TO coach_owner USING ({_OLD})")
    # Nobody who serves people can write a frame but through the log, nor change one.
    op.execute("GRANT SELECT ON turn_frame TO coach_app")
    op.execute("GRANT INSERT ON turn_frame TO coach_log")

    op.execute("ALTER TABLE turn ADD COLUMN stream smallint NOT NULL DEFAULT 1")
    op.execute("DROP FUNCTION fail_abandoned_turns()")
    op.execute("DROP POLICY seen_abandoned ON turn")
    op.execute("DROP POLICY ended_abandoned ON turn")
    leased = "TO coach_owner USING (lease_until IS NOT NULL)"
    op.execute(f"CREATE POLICY seen_leased ON turn FOR SELECT {leased}")
    op.execute(f"CREATE POLICY kept_leased ON turn FOR UPDATE {leased}")
    for function in _FUNCTIONS:
        op.execute(function)
    for signature in _SIGNATURES:
        op.execute(f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC")
        role = "coach_jobs" if signature.startswith("purge") else "coach_app"
        op.execute(f"GRANT EXECUTE ON FUNCTION {signature} TO {role}")

    # A flag rises in the transaction of the violation that raised it; the log never lowers one.
    op.execute("CREATE POLICY raised ON risk_flag FOR INSERT TO coach_log WITH CHECK (raised)")
    op.execute("GRANT INSERT ON risk_flag TO coach_log")


def downgrade() -> None:
    op.execute("REVOKE INSERT ON risk_flag FROM coach_log")
    op.execute("DROP POLICY raised ON risk_flag")
    for signature in _SIGNATURES:
        op.execute(f"DROP FUNCTION {signature}")
    op.execute("DROP POLICY seen_leased ON turn")
    op.execute("DROP POLICY kept_leased ON turn")
    abandoned = "TO coach_owner USING (lease_until < now())"
    op.execute(f"CREATE POLICY seen_abandoned ON turn FOR SELECT {abandoned}")
    op.execute(f"CREATE POLICY ended_abandoned ON turn FOR UPDATE {abandoned}")
    op.execute(_FAIL_ABANDONED)
    op.execute("REVOKE ALL ON FUNCTION fail_abandoned_turns() FROM PUBLIC")
    op.execute("GRANT EXECUTE ON FUNCTION fail_abandoned_turns() TO coach_jobs")
    op.execute("ALTER TABLE turn DROP COLUMN stream")
    op.execute("DROP TABLE turn_frame")
