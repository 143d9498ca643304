"""The first tables: accounts, persons, records, chats and the two logs, with their row security."""

from alembic import op

revision = "0001_first_tables"
down_revision = None
branch_labels = None
depends_on = None

_ENUMS = {
    "user_role": "user reviewer admin",
    "sex": "male female other prefer_not_to_say",
    "activity_level": "sedentary light moderate active very_active",
    "units": "metric us uk",
    "goal_type": "fat_loss muscle_gain recomp maintenance performance",
    "pace_preference": "slow moderate aggressive",
    "diet_type": "none vegetarian vegan pescatarian keto paleo halal kosher",
    "consent_kind": "terms privacy health_data model_provider web_search analytics photo_access",
    "risk": "watch eating_disorder crisis minor pregnant medical",
    "nutrition_source": "manual mfp_import",
    "photo_visibility": "private coach_only",
    "session_status": "active completed expired",
    "message_role": "user assistant",
    "turn_state": "running awaiting_approval finished stopped failed",
    "approval_state": "pending approved denied expired done undone",
    "tool_call_status": "success failed blocked",
    "policy_violation_type": "calorie_minimum calorie_maximum protein_minimum weight_loss_rate"
    " eating_disorder_signal medical_claim unsafe_content",
    "policy_side": "input output tool_input tool_output",
    "review_state": "open appealed confirmed false_alarm",
}

_TABLES = (
    """
CREATE TABLE "user" (
    id uuid NOT NULL,
    email varchar(255) NOT NULL,
    hashed_password varchar(255) NOT NULL,
    is_active boolean NOT NULL DEFAULT true,
    is_verified boolean NOT NULL DEFAULT false,
    role user_role NOT NULL DEFAULT 'user',
    preferred_language varchar(10) NOT NULL DEFAULT 'en',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_user PRIMARY KEY (id)
)
""",
    """
CREATE TABLE user_profile (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    display_name varchar(100),
    height_cm numeric,
    sex sex,
    birth_year integer,
    activity_level activity_level,
    timezone varchar(50) NOT NULL DEFAULT 'UTC',
    health_conditions json NOT NULL DEFAULT '[]',
    medications json NOT NULL DEFAULT '[]',
    is_pregnant boolean,
    is_breastfeeding boolean,
    country varchar(2),
    units units NOT NULL DEFAULT 'metric',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_user_profile PRIMARY KEY (id),
    CONSTRAINT uq_user_profile_user_id UNIQUE (user_id),
    CONSTRAINT fk_user_profile_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_user_profile_height_cm CHECK (height_cm BETWEEN 50 AND 300),
    CONSTRAINT ck_user_profile_birth_year CHECK (birth_year BETWEEN 1900 AND 2100),
    CONSTRAINT ck_user_profile_health_conditions
        CHECK (json_typeof(health_conditions) = 'array'),
    CONSTRAINT ck_user_profile_medications CHECK (json_typeof(medications) = 'array')
)
""",
    """
CREATE TABLE user_goal (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    goal_type goal_type NOT NULL DEFAULT 'maintenance',
    target_weight_kg numeric,
    pace_preference pace_preference NOT NULL DEFAULT 'moderate',
    target_date date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_user_goal PRIMARY KEY (id),
    CONSTRAINT uq_user_goal_user_id UNIQUE (user_id),
    CONSTRAINT fk_user_goal_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_user_goal_target_weight_kg CHECK (target_weight_kg BETWEEN 20 AND 500)
)
""",
    """
CREATE TABLE diet_preferences (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    diet_type diet_type NOT NULL DEFAULT 'none',
    allergies json NOT NULL DEFAULT '[]',
    disliked_foods json NOT NULL DEFAULT '[]',
    meals_per_day integer NOT NULL DEFAULT 3,
    macro_targets json,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_diet_preferences PRIMARY KEY (id),
    CONSTRAINT uq_diet_preferences_user_id UNIQUE (user_id),
    CONSTRAINT fk_diet_preferences_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_diet_preferences_meals_per_day CHECK (meals_per_day BETWEEN 1 AND 10),
    CONSTRAINT ck_diet_preferences_allergies CHECK (json_typeof(allergies) = 'array'),
    CONSTRAINT ck_diet_preferences_disliked_foods
        CHECK (json_typeof(disliked_foods) = 'array')
)
""",
    """
CREATE TABLE consent (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind consent_kind NOT NULL,
    version varchar(20) NOT NULL,
    granted boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_consent PRIMARY KEY (id),
    CONSTRAINT fk_consent_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE
)
""",
    """
CREATE TABLE risk_flag (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    flag risk NOT NULL,
    raised boolean NOT NULL,
    reason varchar(200) NOT NULL,
    source varchar(50) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_risk_flag PRIMARY KEY (id),
    CONSTRAINT fk_risk_flag_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE
)
""",
    """
CREATE TABLE check_in (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    date date NOT NULL,
    weight_kg numeric(5,2),
    body_fat_pct numeric(4,1),
    muscle_mass_kg numeric(5,2),
    notes text,
    energy_level smallint,
    sleep_quality smallint,
    mood smallint,
    adherence_score numeric(3,2),
    client_updated_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_check_in PRIMARY KEY (id),
    CONSTRAINT fk_check_in_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_check_in_weight_kg CHECK (weight_kg BETWEEN 20 AND 500),
    CONSTRAINT ck_check_in_body_fat_pct CHECK (body_fat_pct BETWEEN 2 AND 75),
    CONSTRAINT ck_check_in_muscle_mass_kg CHECK (muscle_mass_kg BETWEEN 5 AND 150),
    CONSTRAINT ck_check_in_energy_level CHECK (energy_level BETWEEN 1 AND 10),
    CONSTRAINT ck_check_in_sleep_quality CHECK (sleep_quality BETWEEN 1 AND 10),
    CONSTRAINT ck_check_in_mood CHECK (mood BETWEEN 1 AND 10),
    CONSTRAINT ck_check_in_adherence_score CHECK (adherence_score BETWEEN 0 AND 1)
)
""",
    """
CREATE TABLE nutrition_day (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    date date NOT NULL,
    calories integer,
    protein_g numeric(6,2),
    carbs_g numeric(6,2),
    fat_g numeric(6,2),
    fiber_g numeric(5,2),
    water_ml integer,
    target_calories integer,
    target_protein_g numeric(6,2),
    target_carbs_g numeric(6,2),
    target_fat_g numeric(6,2),
    target_fiber_g numeric(5,2),
    target_water_ml integer,
    is_complete boolean NOT NULL DEFAULT true,
    source nutrition_source NOT NULL DEFAULT 'manual',
    notes text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_nutrition_day PRIMARY KEY (id),
    CONSTRAINT fk_nutrition_day_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_nutrition_day_calories CHECK (calories BETWEEN 0 AND 20000),
    CONSTRAINT ck_nutrition_day_water_ml CHECK (water_ml BETWEEN 0 AND 20000),
    CONSTRAINT ck_nutrition_day_target_calories CHECK (target_calories BETWEEN 0 AND 20000),
    CONSTRAINT ck_nutrition_day_target_water_ml CHECK (target_water_ml BETWEEN 0 AND 20000),
    CONSTRAINT ck_nutrition_day_not_negative
        CHECK (protein_g >= 0 AND carbs_g >= 0 AND fat_g >= 0 AND fiber_g >= 0
            AND target_protein_g >= 0 AND target_carbs_g >= 0
            AND target_fat_g >= 0 AND target_fiber_g >= 0)
)
""",
    """
CREATE TABLE progress_photo (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    date date NOT NULL,
    s3_key varchar(500) NOT NULL,
    content_hash varchar(64),
    visibility photo_visibility NOT NULL DEFAULT 'private',
    photo_metadata json,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_progress_photo PRIMARY KEY (id),
    CONSTRAINT fk_progress_photo_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_progress_photo_content_hash CHECK (content_hash ~ '^[0-9a-f]{64}$')
)
""",
    """
CREATE TABLE refresh_token (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    token_hash varchar(255) NOT NULL,
    family_id uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    replaced_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    user_agent varchar(500),
    ip_address varchar(45),
    CONSTRAINT pk_refresh_token PRIMARY KEY (id),
    CONSTRAINT fk_refresh_token_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE
)
""",
    """
CREATE TABLE ai_session (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    client_id varchar(64),
    title varchar(200),
    status session_status NOT NULL DEFAULT 'active',
    started_at timestamptz NOT NULL DEFAULT now(),
    last_message_at timestamptz NOT NULL DEFAULT now(),
    message_count integer NOT NULL DEFAULT 0,
    tokens_used integer NOT NULL DEFAULT 0,
    model_tier varchar(20) NOT NULL DEFAULT 'standard',
    context_summary text,
    conversation_history jsonb,
    metadata jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_ai_session PRIMARY KEY (id),
    CONSTRAINT uq_ai_session_id_user_id UNIQUE (id, user_id),
    CONSTRAINT uq_ai_session_user_id_client_id UNIQUE (user_id, client_id),
    CONSTRAINT fk_ai_session_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_ai_session_not_negative CHECK (message_count >= 0 AND tokens_used >= 0)
)
""",
    """
CREATE TABLE message (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    session_id uuid NOT NULL,
    role message_role NOT NULL,
    content text NOT NULL,
    parts jsonb NOT NULL DEFAULT '[]',
    client_message_id varchar(64),
    model varchar(100),
    prompt_version varchar(64),
    confidence numeric(3,2),
    tokens_in integer,
    tokens_out integer,
    feedback smallint,
    feedback_reason varchar(500),
    superseded_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_message PRIMARY KEY (id),
    CONSTRAINT uq_message_id_user_id UNIQUE (id, user_id),
    CONSTRAINT uq_message_session_id_client_message_id
        UNIQUE (session_id, client_message_id),
    CONSTRAINT fk_message_session_id_user_id
        FOREIGN KEY (session_id, user_id) REFERENCES ai_session (id, user_id) ON DELETE CASCADE,
    CONSTRAINT fk_message_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_message_not_negative CHECK (tokens_in >= 0 AND tokens_out >= 0),
    CONSTRAINT ck_message_confidence CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT ck_message_feedback CHECK (feedback IN (-1, 1))
)
""",
    """
CREATE TABLE turn (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    session_id uuid NOT NULL,
    state turn_state NOT NULL DEFAULT 'running',
    user_message_id uuid NOT NULL,
    answer_message_id uuid,
    model varchar(100),
    prompt_version varchar(64),
    policy_versions jsonb,
    checks jsonb,
    timings jsonb,
    tokens_in integer,
    tokens_out integer,
    confidence numeric(3,2),
    data_gaps jsonb,
    started_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    reason varchar(100),
    lease_owner varchar(64),
    lease_until timestamptz,
    CONSTRAINT pk_turn PRIMARY KEY (id),
    CONSTRAINT uq_turn_id_user_id UNIQUE (id, user_id),
    CONSTRAINT fk_turn_session_id_user_id
        FOREIGN KEY (session_id, user_id) REFERENCES ai_session (id, user_id) ON DELETE CASCADE,
    CONSTRAINT fk_turn_user_message_id_user_id
        FOREIGN KEY (user_message_id, user_id) REFERENCES message (id, user_id) ON DELETE CASCADE,
    CONSTRAINT fk_turn_answer_message_id_user_id
        FOREIGN KEY (answer_message_id, user_id) REFERENCES message (id, user_id) ON DELETE CASCADE,
    CONSTRAINT fk_turn_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_turn_not_negative CHECK (tokens_in >= 0 AND tokens_out >= 0),
    CONSTRAINT ck_turn_confidence CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT ck_turn_answered CHECK (state <> 'finished' OR answer_message_id IS NOT NULL),
    CONSTRAINT ck_turn_finished_at
        CHECK ((finished_at IS NULL) = (state IN ('running', 'awaiting_approval')))
)
""",
    """
CREATE TABLE tool_approval (
    turn_id uuid NOT NULL,
    id varchar(128) NOT NULL,
    user_id uuid NOT NULL,
    session_id uuid NOT NULL,
    tool_name varchar(100) NOT NULL,
    arguments jsonb NOT NULL,
    state approval_state NOT NULL DEFAULT 'pending',
    undo jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    decided_at timestamptz,
    CONSTRAINT pk_tool_approval PRIMARY KEY (turn_id, id),
    CONSTRAINT fk_tool_approval_session_id_user_id
        FOREIGN KEY (session_id, user_id) REFERENCES ai_session (id, user_id) ON DELETE CASCADE,
    CONSTRAINT fk_tool_approval_turn_id_user_id
        FOREIGN KEY (turn_id, user_id) REFERENCES turn (id, user_id) ON DELETE CASCADE,
    CONSTRAINT fk_tool_approval_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE
)
""",
    """
CREATE TABLE ai_tool_call_log (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    session_id uuid NOT NULL,
    turn_id uuid,
    message_id uuid,
    tool_call_id varchar(128),
    tool_name varchar(100) NOT NULL,
    tool_category varchar(50) NOT NULL,
    input_hash varchar(64) NOT NULL,
    input_summary varchar(500),
    output_summary text,
    status tool_call_status NOT NULL DEFAULT 'success',
    error_message varchar(500),
    latency_ms integer NOT NULL DEFAULT 0,
    cached boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_ai_tool_call_log PRIMARY KEY (id, created_at),
    CONSTRAINT fk_ai_tool_call_log_session_id_user_id
        FOREIGN KEY (session_id, user_id) REFERENCES ai_session (id, user_id) ON DELETE CASCADE,
    CONSTRAINT fk_ai_tool_call_log_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_ai_tool_call_log_tool_category
        CHECK (tool_category IN ('internal', 'external')),
    CONSTRAINT ck_ai_tool_call_log_not_negative CHECK (latency_ms >= 0)
) PARTITION BY RANGE (created_at)
""",
    """
CREATE TABLE ai_policy_violation_log (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    session_id uuid,
    turn_id uuid,
    message_id uuid,
    violation_type policy_violation_type NOT NULL,
    severity varchar(20) NOT NULL,
    side policy_side NOT NULL,
    policy varchar(100) NOT NULL,
    policy_version varchar(64) NOT NULL,
    trigger_content text,
    excerpt text,
    action_taken varchar(100) NOT NULL,
    details jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    review_state review_state NOT NULL DEFAULT 'open',
    reviewed_by uuid,
    reviewed_at timestamptz,
    review_note text,
    appealed_at timestamptz,
    appeal_reason text,
    CONSTRAINT pk_ai_policy_violation_log PRIMARY KEY (id, created_at),
    CONSTRAINT fk_ai_policy_violation_log_session_id_user_id
        FOREIGN KEY (session_id, user_id)
            REFERENCES ai_session (id, user_id) ON DELETE SET NULL (session_id),
    CONSTRAINT fk_ai_policy_violation_log_user_id
        FOREIGN KEY (user_id) REFERENCES "user" (id) ON DELETE CASCADE,
    CONSTRAINT ck_ai_policy_violation_log_severity
        CHECK (severity IN ('warning', 'critical'))
) PARTITION BY RANGE (created_at)
""",
    """
CREATE TABLE ai_policy_violation_day (
    day date NOT NULL,
    violation_type policy_violation_type NOT NULL,
    severity varchar(20) NOT NULL,
    side policy_side NOT NULL,
    violations bigint NOT NULL,
    CONSTRAINT pk_ai_policy_violation_day PRIMARY KEY (day, violation_type, severity, side),
    CONSTRAINT ck_ai_policy_violation_day_severity
        CHECK (severity IN ('warning', 'critical')),
    CONSTRAINT ck_ai_policy_violation_day_violations CHECK (violations > 0)
)
""",
)

_INDEXES = (
    'CREATE UNIQUE INDEX ix_user_email ON "user" (email)',
    'CREATE UNIQUE INDEX uq_user_email_lower ON "user" (lower(email))',
    "CREATE INDEX ix_consent_user_kind ON consent (user_id, kind, created_at DESC, id DESC)",
    "CREATE INDEX ix_risk_flag_user_flag ON risk_flag (user_id, flag, created_at DESC, id DESC)",
    "CREATE UNIQUE INDEX ix_check_in_user_date ON check_in (user_id, date)",
    "CREATE INDEX ix_check_in_user_id ON check_in (user_id)",
    "CREATE UNIQUE INDEX ix_nutrition_day_user_date ON nutrition_day (user_id, date)",
    "CREATE INDEX ix_nutrition_day_user_id ON nutrition_day (user_id)",
    "CREATE UNIQUE INDEX ix_progress_photo_s3_key ON progress_photo (s3_key)",
    "CREATE INDEX ix_progress_photo_user_date ON progress_photo (user_id, date)",
    "CREATE INDEX ix_progress_photo_user_id ON progress_photo (user_id)",
    "CREATE INDEX ix_refresh_token_family_id ON refresh_token (family_id)",
    "CREATE INDEX ix_refresh_token_token_hash ON refresh_token (token_hash)",
    "CREATE INDEX ix_refresh_token_user_id ON refresh_token (user_id)",
    "CREATE INDEX ix_ai_session_user_id ON ai_session (user_id)",
    "CREATE INDEX ix_ai_session_user_last_message ON ai_session (user_id, last_message_at DESC)",
    "CREATE INDEX ix_message_session_id_id ON message (session_id, id)",
    "CREATE INDEX ix_message_user_id ON message (user_id)",
    "CREATE INDEX ix_turn_answer_message_id ON turn (answer_message_id)",
    "CREATE INDEX ix_turn_lease ON turn (lease_until) WHERE state = 'running'",
    "CREATE INDEX ix_turn_session_id_id ON turn (session_id, id)",
    "CREATE INDEX ix_turn_user_id ON turn (user_id)",
    "CREATE INDEX ix_turn_user_message_id ON turn (user_message_id)",
    "CREATE INDEX ix_tool_approval_session_id_id ON tool_approval (session_id, id)",
    "CREATE INDEX ix_tool_approval_user_id ON tool_approval (user_id)",
    "CREATE INDEX ix_ai_tool_call_log_created ON ai_tool_call_log (created_at DESC, id DESC)",
    "CREATE INDEX ix_ai_tool_call_log_session_id ON ai_tool_call_log (session_id)",
    (
        "CREATE INDEX ix_ai_tool_call_log_tool_status "
        "ON ai_tool_call_log (tool_name, status, created_at DESC, id DESC)"
    ),
    (
        "CREATE INDEX ix_ai_tool_call_log_user_created "
        "ON ai_tool_call_log (user_id, created_at DESC, id DESC)"
    ),
    "CREATE INDEX ix_ai_tool_call_log_user_id ON ai_tool_call_log (user_id)",
    (
        "CREATE INDEX ix_ai_policy_violation_log_created "
        "ON ai_policy_violation_log (created_at DESC, id DESC)"
    ),
    (
        "CREATE INDEX ix_ai_policy_violation_log_critical "
        "ON ai_policy_violation_log (created_at DESC, id DESC) WHERE severity = 'critical'"
    ),
    "CREATE INDEX ix_ai_policy_violation_log_session_id ON ai_policy_violation_log (session_id)",
    (
        "CREATE INDEX ix_ai_policy_violation_log_type_severity "
        "ON ai_policy_violation_log (violation_type, severity, created_at DESC, id DESC)"
    ),
    (
        "CREATE INDEX ix_ai_policy_violation_log_user_created "
        "ON ai_policy_violation_log (user_id, created_at DESC, id DESC)"
    ),
    "CREATE INDEX ix_ai_policy_violation_log_user_id ON ai_policy_violation_log (user_id)",
    (
        "CREATE INDEX ix_ai_policy_violation_log_waiting "
        "ON ai_policy_violation_log (created_at DESC, id DESC) "
        "WHERE review_state IN ('open', 'appealed')"
    ),
)

# Keyed on a setting that lasts as long as the transaction; unset and empty both mean nobody.
_ME = "NULLIF(current_setting('app.user_id', true), '')::uuid"

_OWNED = (
    "user_profile",
    "user_goal",
    "diet_preferences",
    "consent",
    "risk_flag",
    "check_in",
    "nutrition_day",
    "progress_photo",
    "refresh_token",
    "ai_session",
    "message",
    "turn",
    "tool_approval",
    "ai_tool_call_log",
    "ai_policy_violation_log",
)
_LOGS = ("ai_tool_call_log", "ai_policy_violation_log")

_HAS_A_CASE = (
    "EXISTS (SELECT FROM ai_policy_violation_log AS v WHERE v.session_id = {table}.{column})"
)

# Beyond one's own rows. The owner's are for the functions below and for retention.
_POLICIES = (
    'CREATE POLICY own_account ON "user" USING (id = ' + _ME + ")",
    'CREATE POLICY found_by_email ON "user" FOR SELECT TO coach_owner USING (true)',
    "CREATE POLICY rotated ON refresh_token TO coach_owner USING (true)",
    "CREATE POLICY seen_abandoned ON turn FOR SELECT TO coach_owner USING (lease_until < now())",
    "CREATE POLICY ended_abandoned ON turn FOR UPDATE TO coach_owner USING (lease_until < now())",
    (
        "CREATE POLICY seen_stale ON ai_session FOR SELECT TO coach_owner"
        " USING (deleted_at IS NOT NULL OR last_message_at < now() - interval '30 days')"
    ),
    (
        "CREATE POLICY archived_stale ON ai_session FOR UPDATE TO coach_owner"
        " USING (deleted_at IS NOT NULL OR last_message_at < now() - interval '30 days')"
    ),
    (
        "CREATE POLICY purged_stale ON ai_session FOR DELETE TO coach_owner"
        " USING (deleted_at IS NOT NULL OR last_message_at < now() - interval '30 days')"
    ),
    "CREATE POLICY appended ON ai_tool_call_log FOR INSERT TO coach_log WITH CHECK (true)",
    "CREATE POLICY appended ON ai_policy_violation_log FOR INSERT TO coach_log WITH CHECK (true)",
    "CREATE POLICY reviewed ON ai_tool_call_log FOR SELECT TO coach_review USING (true)",
    "CREATE POLICY reviewed ON ai_policy_violation_log FOR SELECT TO coach_review USING (true)",
    "CREATE POLICY judged ON ai_policy_violation_log FOR UPDATE TO coach_review USING (true)",
    # What was raised for an illness or a crisis is lowered by a person, never by the service.
    (
        "CREATE POLICY lowered_by_reviewers ON risk_flag AS RESTRICTIVE FOR INSERT TO coach_app"
        " WITH CHECK (raised OR flag NOT IN ('eating_disorder', 'crisis'))"
    ),
    "CREATE POLICY reviewed ON risk_flag FOR SELECT TO coach_review USING (true)",
    "CREATE POLICY decided ON risk_flag FOR INSERT TO coach_review WITH CHECK (true)",
    (
        "CREATE POLICY reviewed ON ai_session FOR SELECT TO coach_review USING ("
        + _HAS_A_CASE.format(table="ai_session", column="id")
        + ")"
    ),
    (
        "CREATE POLICY reviewed ON message FOR SELECT TO coach_review USING ("
        + _HAS_A_CASE.format(table="message", column="session_id")
        + ")"
    ),
    (
        "CREATE POLICY reviewed ON turn FOR SELECT TO coach_review USING ("
        + _HAS_A_CASE.format(table="turn", column="session_id")
        + ")"
    ),
)

_FUNCTIONS = (
    """
CREATE FUNCTION auth_find_user(wanted text)
RETURNS TABLE (user_id uuid, hashed_password varchar, is_active boolean, is_verified boolean,
               role user_role, preferred_language varchar)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id, hashed_password, is_active, is_verified, role, preferred_language
    FROM "user" WHERE lower(email) = lower(wanted)
$$""",
    # A token is used once. One that comes a second time was stolen, or its thief used it first:
    # its whole family ends. A moment of grace forgives two tabs that refresh at once.
    """
CREATE FUNCTION auth_rotate_token(
    old_hash text, new_id uuid, new_hash text, moment timestamptz, new_expires_at timestamptz,
    agent text, ip text, grace interval
) RETURNS TABLE (outcome text, user_id uuid, family_id uuid, role user_role)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    token refresh_token;
    account "user";
BEGIN
    SELECT * INTO token FROM refresh_token WHERE token_hash = old_hash LIMIT 1 FOR UPDATE;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'unknown', NULL::uuid, NULL::uuid, NULL::user_role;
        RETURN;
    END IF;
    SELECT * INTO account FROM "user" WHERE id = token.user_id;
    IF token.revoked_at IS NOT NULL AND token.replaced_by IS NOT NULL
       AND token.revoked_at > moment - grace THEN
        outcome := 'raced';
    ELSIF token.revoked_at IS NOT NULL THEN
        outcome := 'reused';
        UPDATE refresh_token AS t SET revoked_at = moment
        WHERE t.family_id = token.family_id AND t.revoked_at IS NULL;
    ELSIF token.expires_at <= moment THEN
        outcome := 'expired';
    ELSIF NOT account.is_active THEN
        outcome := 'inactive';
    ELSE
        outcome := 'rotated';
        UPDATE refresh_token AS t SET revoked_at = moment, replaced_by = new_id
        WHERE t.id = token.id;
        INSERT INTO refresh_token
            (id, user_id, token_hash, family_id, expires_at, created_at, user_agent, ip_address)
        VALUES (new_id, token.user_id, new_hash, token.family_id, new_expires_at, moment, agent, ip);
    END IF;
    RETURN QUERY SELECT outcome, token.user_id, token.family_id, account.role;
END $$""",
    """
CREATE FUNCTION fail_abandoned_turns()
RETURNS TABLE (turn_id uuid, session_id uuid, user_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE turn SET state = 'failed', reason = 'abandoned', finished_at = now()
    WHERE state = 'running' AND lease_until < now()
    RETURNING id, session_id, user_id
$$""",
    # The months that exist are left alone without a lock on the logs.
    """
CREATE FUNCTION make_log_months(first timestamptz, ahead integer) RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone = 'UTC' SET lock_timeout = '4s' AS $$
DECLARE
    log text;
    month timestamptz;
    part text;
BEGIN
    IF ahead NOT BETWEEN 0 AND 24 THEN
        RAISE 'at most 24 months ahead';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('coach log months'));
    FOREACH log IN ARRAY ARRAY['ai_tool_call_log', 'ai_policy_violation_log'] LOOP
        FOR step IN 0..ahead LOOP
            month := date_trunc('month', first) + make_interval(months => step);
            part := log || to_char(month, '_YYYY_MM');
            CONTINUE WHEN to_regclass(part) IS NOT NULL;
            EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
                           part, log, month, month + interval '1 month');
            EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
            EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
            RETURN NEXT part;
        END LOOP;
    END LOOP;
END $$""",
)
_SIGNATURES = (
    "auth_find_user(text)",
    "auth_rotate_token(text, uuid, text, timestamptz, timestamptz, text, text, interval)",
    "fail_abandoned_turns()",
    "make_log_months(timestamptz, integer)",
)

_ACCOUNT = (
    "id, email, hashed_password, is_active, is_verified, preferred_language, created_at, updated_at"
)
_GRANTS = (
    # Nobody makes themselves a reviewer: the role column is the owner's.
    f'GRANT SELECT, DELETE, INSERT ({_ACCOUNT}), UPDATE ({_ACCOUNT}) ON "user" TO coach_app',
    (
        "GRANT SELECT, INSERT, UPDATE, DELETE ON user_profile, user_goal, diet_preferences, check_in,"
        " nutrition_day, progress_photo, refresh_token, ai_session, message, turn, tool_approval"
        " TO coach_app"
    ),
    # Histories: what was agreed to or raised is never rewritten.
    "GRANT SELECT, INSERT ON consent, risk_flag TO coach_app",
    "GRANT SELECT ON ai_tool_call_log, ai_policy_violation_log, alembic_version TO coach_app",
    (
        "GRANT UPDATE (review_state, appealed_at, appeal_reason) ON ai_policy_violation_log"
        " TO coach_app"
    ),
    'GRANT SELECT (id, preferred_language, created_at) ON "user" TO coach_tools',
    (
        "GRANT SELECT ON user_profile, user_goal, diet_preferences, consent, risk_flag, check_in,"
        " nutrition_day, progress_photo, ai_session, message TO coach_tools"
    ),
    "GRANT INSERT ON ai_tool_call_log, ai_policy_violation_log TO coach_log",
    "GRANT SELECT, INSERT, UPDATE ON ai_policy_violation_day TO coach_log",
    (
        "GRANT SELECT ON ai_tool_call_log, ai_policy_violation_log, ai_policy_violation_day,"
        " ai_session, message, turn, risk_flag TO coach_review"
    ),
    "GRANT INSERT ON risk_flag TO coach_review",
    (
        "GRANT UPDATE (review_state, reviewed_by, reviewed_at, review_note)"
        " ON ai_policy_violation_log TO coach_review"
    ),
    "GRANT EXECUTE ON FUNCTION auth_find_user, auth_rotate_token TO coach_auth",
    "GRANT EXECUTE ON FUNCTION fail_abandoned_turns TO coach_app",
    "GRANT EXECUTE ON FUNCTION make_log_months TO coach_log",
)


def upgrade() -> None:
    for name, values in _ENUMS.items():
        quoted = ", ".join(f"'{value}'" for value in values.split())
        op.execute(f"CREATE TYPE {name} AS ENUM ({quoted})")
    _execute(_TABLES)
    _execute(_INDEXES)
    for log in _LOGS:
        op.execute(f"CREATE TABLE {log}_default PARTITION OF {log} DEFAULT")
    for table in ('"user"', *_OWNED, *(f"{log}_default" for log in _LOGS)):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    for table in _OWNED:
        op.execute(f"CREATE POLICY own_rows ON {table} USING (user_id = {_ME})")
    _execute(_POLICIES)
    _execute(_FUNCTIONS)
    for signature in _SIGNATURES:
        op.execute(f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC")
    _execute(_GRANTS)


def downgrade() -> None:
    for signature in _SIGNATURES:
        op.execute(f"DROP FUNCTION {signature}")
    # All at once, since they depend on each other; policies and partitions go with them.
    op.execute(f'DROP TABLE "user", ai_policy_violation_day, {", ".join(_OWNED)}')
    for name in _ENUMS:
        op.execute(f"DROP TYPE {name}")
    op.execute("REVOKE ALL ON alembic_version FROM coach_app")


def _execute(statements: tuple[str, ...]) -> None:
    for statement in statements:
        op.execute(statement)
