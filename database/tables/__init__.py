"""Every table, by domain; the names of columns are those of the data document."""

from sqlmodel import SQLModel

from database.tables._columns import Owned
from database.tables.accounts import Attempt, RefreshToken, Role, Subscription, User
from database.tables.chat import (
    AiSession,
    ApprovalState,
    Message,
    MessageRole,
    SessionStatus,
    ToolApproval,
    Turn,
    TurnFrame,
    TurnState,
)
from database.tables.jobs import JobOutcome, JobRun
from database.tables.logs import (
    AiPolicyViolationDay,
    AiPolicyViolationLog,
    AiToolCallLog,
    PolicySide,
    PolicyViolationType,
    ReviewState,
    ToolCallStatus,
)
from database.tables.person import (
    ActivityLevel,
    Consent,
    ConsentKind,
    DietPreferences,
    DietType,
    GoalType,
    PacePreference,
    Risk,
    RiskFlag,
    Sex,
    Units,
    UserGoal,
    UserProfile,
)
from database.tables.plans import WeeklyPlan
from database.tables.records import (
    CheckIn,
    NutritionDay,
    NutritionSource,
    PhotoVisibility,
    ProgressPhoto,
)

metadata = SQLModel.metadata

__all__ = [
    "ActivityLevel",
    "AiPolicyViolationDay",
    "AiPolicyViolationLog",
    "AiSession",
    "AiToolCallLog",
    "ApprovalState",
    "Attempt",
    "CheckIn",
    "Consent",
    "ConsentKind",
    "DietPreferences",
    "DietType",
    "GoalType",
    "JobOutcome",
    "JobRun",
    "Message",
    "MessageRole",
    "NutritionDay",
    "NutritionSource",
    "Owned",
    "PacePreference",
    "PhotoVisibility",
    "PolicySide",
    "PolicyViolationType",
    "ProgressPhoto",
    "RefreshToken",
    "ReviewState",
    "Risk",
    "RiskFlag",
    "Role",
    "SessionStatus",
    "Sex",
    "Subscription",
    "ToolApproval",
    "ToolCallStatus",
    "Turn",
    "TurnFrame",
    "TurnState",
    "Units",
    "User",
    "UserGoal",
    "UserProfile",
    "WeeklyPlan",
    "metadata",
]
