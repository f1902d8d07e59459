# One command for people and for CI. PYTHON may be overridden: make test PYTHON=/opt/python3.11/bin/python3

PYTHON ?= $(shell command -v python3.11 || echo python3)
VENV   := .venv
BIN    := $(VENV)/bin

# A file's tests stay in one process: the examples of a document build on one another.
SPREAD := --numprocesses auto --dist loadfile

.DEFAULT_GOAL := help
.PHONY: help demo test quick fix clean

help: ## what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/.run ## the sample newsroom, end to end, in a scratch folder
	@$(BIN)/factbase demo

test: $(VENV)/.dev ## everything that CI runs: format, lint, types, imports, tests on both stores, docs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest $(SPREAD) --cov --cov-report term

quick: $(VENV)/.dev ## the tests of seconds: no PostgreSQL, no texts of others, no stories, no docs
	$(BIN)/ruff check .
	$(BIN)/pytest tests factbase $(SPREAD) -m "not postgres and not shared and not slow"

fix: $(VENV)/.dev ## mend what a tool can mend: format, imports, simple lint
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean: ## the environment and every cache away
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage

# Dependency groups need pip 25.1; Python 3.11 brings an older one.
$(VENV)/.made:
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	@touch $@

$(VENV)/.run: $(VENV)/.made pyproject.toml
	@PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.made pyproject.toml
	@PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --editable '.[postgres]' --group dev
	@touch $@ $(VENV)/.run
