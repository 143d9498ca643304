"""What has to happen from time to time: which jobs there are, when they run, what came of them."""

from coach.jobs._jobs import Job, all_jobs, periods_of
from coach.jobs._runs import Standing, run_job, standings
from coach.jobs._schedule import keep_schedule

__all__ = ["Job", "Standing", "all_jobs", "keep_schedule", "periods_of", "run_job", "standings"]
