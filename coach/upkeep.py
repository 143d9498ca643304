"""What has to happen from time to time while the service runs."""

import asyncio
import logging

from database import Database, DatabaseUnavailable

logger = logging.getLogger(__name__)

ROUND_SECONDS = 60.0
ROUNDS_A_DAY = 1440


async def keep_up(database: Database) -> None:
    """End abandoned turns and forget attempts each minute, make the logs' months each day."""
    count = 0
    while True:
        try:
            if abandoned := await database.fail_abandoned_turns():
                logger.warning("turns were abandoned", extra={"turns": abandoned})
            await database.accounts.forget_attempts()
            if count % ROUNDS_A_DAY == ROUNDS_A_DAY - 1:
                await database.make_log_months()
        except (DatabaseUnavailable, OSError) as error:
            logger.warning("upkeep was put off", extra={"kind": type(error).__name__})
        count += 1
        await asyncio.sleep(ROUND_SECONDS)
