"""A goal remembers on which days its weight was lowered: again and again is a sign of danger."""

from alembic import op

revision = "0006_lowered_goals"
down_revision = "0005_jobs"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE user_goal ADD lowered_on json NOT NULL DEFAULT '[]'")
    op.execute(
        "ALTER TABLE user_goal ADD CONSTRAINT ck_user_goal_lowered_on"
        " CHECK (json_typeof(lowered_on) = 'array')"
    )


def downgrade() -> None:
    op.execute("ALTER TABLE user_goal DROP lowered_on")
