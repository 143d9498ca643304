# Coach: `make serve` sets everything up and runs it, `make test` proves it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
POSTGRES_15 := /usr/lib/postgresql/15/bin

.PHONY: help install serve test check fmt lint page soak bench clean

help:
	@echo "make serve   set up everything and run Coach on http://127.0.0.1:8000"
	@echo "make test    every check and test, on a real PostgreSQL"
	@echo "make install the environment in .venv only"
	@echo "make fmt     format the code and mend what can be mended"
	@echo "make soak    the longest tests at their full length"
	@echo "make bench   measure everything of the stream (a quarter of an hour), into bench/RESULTS.md"

# The product and what its tests need, pinned with hashes.
$(VENV)/installed: requirements-dev.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

install: $(VENV)/installed

# The page is built with Node 20 or later: the machine's own, or else one from PyPI.
NODE_OK := $(shell node -e 'process.exit(+process.versions.node.split(".")[0] < 20)' 2>/dev/null && echo yes)
ifneq ($(NODE_OK),yes)
export PATH := $(abspath $(BIN)):$(PATH)
NODE := $(VENV)/node
$(NODE): requirements-node.txt $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-node.txt
	touch $@
endif

web/node_modules/.package-lock.json: web/package-lock.json $(NODE)
	cd web && npm ci --no-audit --no-fund --loglevel=error
	touch $@

web/dist/index.html: web/node_modules/.package-lock.json $(shell find web/src web/public web/index.html web/vite.config.ts -type f 2>/dev/null)
	cd web && npm run --silent build

page: $(VENV)/installed web/dist/index.html

serve: install page
	@$(BIN)/coach serve

lint: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Pytest's plugins load numpy before the service can keep it to one thread; more only spin.
test: export OPENBLAS_NUM_THREADS = 1
test: lint page
	$(BIN)/pytest
	@if [ -x $(POSTGRES_15)/postgres ]; then \
		echo "once more, on PostgreSQL 15"; \
		COACH_TEST_POSTGRES_BIN=$(POSTGRES_15) $(BIN)/pytest -m "not page"; \
	fi

# What `make test` does with seeded, small counts, at length.
soak: install
	COACH_SCHEMATHESIS_EXAMPLES=200 COACH_CROSS_READS=100000 COACH_SOAK=1 \
		$(BIN)/pytest tests/service/test_openapi.py tests/service/test_cross_reads.py \
		tests/service/test_many.py

# SHARED_BENCH names the folder of the load client and the pass-throughs that we compare with.
bench: install
	$(BIN)/python -m bench.guards
	$(BIN)/python -m bench.figures

fmt: install
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(VENV) web/dist web/node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis
