"""Weekly plans have a place: a row for each plan that was released, never changed."""

from alembic import op

revision = "0003_weekly_plans"
down_revision = "0002_usage"
branch_labels = None
depends_on = None

_ME = "NULLIF(current_setting('app.user_id', true), '')::uuid"
_UP = (
    """
CREATE TABLE weekly_plan (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    week_start date NOT NULL,
    plan jsonb NOT NULL,
    model varchar(100) NOT NULL,
    prompt_version varchar(64) NOT NULL,
    policy_versions jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_weekly_plan PRIMARY KEY (id),
    CONSTRAINT fk_weekly_plan_user_id FOREIGN KEY (user_id) REFERENCES "user" (id)
        ON DELETE CASCADE
)
""",
    (
        "CREATE INDEX ix_weekly_plan_user_week"
        " ON weekly_plan (user_id, week_start, created_at DESC, id DESC)"
    ),
    "ALTER TABLE weekly_plan ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE weekly_plan FORCE ROW LEVEL SECURITY",
    f"CREATE POLICY own_rows ON weekly_plan USING (user_id = {_ME})",
    # What was planned is never rewritten.
    "GRANT SELECT, INSERT, DELETE ON weekly_plan TO coach_app",
)


def upgrade() -> None:
    for statement in _UP:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE weekly_plan")
