"""Tiers, and the index that counts what a person used today."""

from alembic import op

revision = "0002_usage"
down_revision = "0001_first_tables"
branch_labels = None
depends_on = None

_ME = "NULLIF(current_setting('app.user_id', true), '')::uuid"


def upgrade() -> None:
    op.execute("""
CREATE TABLE subscription (
    user_id uuid NOT NULL,
    tier varchar(20) NOT NULL,
    ends_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_subscription PRIMARY KEY (user_id),
    CONSTRAINT fk_subscription_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE
)
""")
    op.execute("ALTER TABLE subscription ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE subscription FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY own_rows ON subscription USING (user_id = {_ME})")
    # Nobody gives themselves a tier: like roles, tiers are the owner's to write.
    op.execute("GRANT SELECT ON subscription TO coach_app")
    op.execute("CREATE INDEX ix_turn_user_id_started_at ON turn (user_id, started_at)")


def downgrade() -> None:
    op.execute("DROP INDEX ix_turn_user_id_started_at")
    op.execute("DROP TABLE subscription")
