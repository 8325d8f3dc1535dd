# One command a job. `make` runs all that CI runs; `make setup` once before it.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: all setup test lint docs quality examples bench format picture
all: lint test docs quality examples

setup:
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q -e '.[test,lint,parse,excel,review,docx,browser]'

test:
	$(BIN)/python -m pytest

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format:
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs:
	$(BIN)/python docs/generate.py --check

quality:
	$(BIN)/python bench/quality.py --check

examples:
	$(BIN)/python bench/examples.py

bench:
	$(BIN)/python bench/run.py

# The pictures of the docs, from the committed report; needs Chromium and the extra browser.
picture:
	$(BIN)/python docs/pictures.py
