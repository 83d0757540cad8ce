# PG Backup: everything a developer runs. `make` lists the targets.
# All paths are relative: make cannot handle a checkout whose path has spaces otherwise.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
READY := $(VENV)/ready
RUN := $(VENV)/bin/python
PIP := $(RUN) -m pip -qq --disable-pip-version-check --no-input
MAJORS ?= 14 15 16 17 18
PYTHON ?=
# Most tests wait for a server or a program: more workers than cores pay.
WORKERS ?= 4

export PIP_ROOT_USER_ACTION := ignore

# A checkout that was moved or copied needs its environment made anew.
ifneq ($(wildcard $(READY)),)
  ifneq ("$(shell cat $(READY))","$(CURDIR)")
    $(shell rm -f $(READY))
  endif
endif

.PHONY: help setup check postgres lint test test-reach faults demo run bench bench-reach translations screenshots clean package package-windows

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

setup: $(READY) ## Make .venv with everything the program and its tests need
	@:

$(READY): pyproject.toml setup.py requirements/dev.txt
	@python=''; \
	for candidate in "$(PYTHON)" python3 python3.13 python3.12 python3.14; do \
	  if [ -n "$$candidate" ] && "$$candidate" -c \
	    'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 12))' 2>/dev/null; \
	  then python=$$candidate; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
	  echo 'PG Backup needs Python 3.12 or newer with its venv module, and none was found.' >&2; \
	  echo 'On Debian 13, Ubuntu 24.04 or newer: sudo apt-get install python3 python3-venv' >&2; \
	  echo 'Or name one yourself: make setup PYTHON=/path/to/python3.13' >&2; \
	  exit 1; \
	fi; \
	rm -f $(READY); \
	if ! [ "$$($(RUN) -c 'import os, pip, sys; print(os.path.dirname(sys.prefix))' 2>/dev/null)" = "$$(pwd -P)" ]; \
	then echo 'Making $(VENV) ...'; "$$python" -m venv --clear $(VENV); fi
	@echo 'Installing what requirements/dev.txt lists ...'
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@rm -rf build/lib build/bdist.*
	@printf '%s\n' "$$PWD" > $(READY)

check: setup ## Check that this machine has the system libraries
	@$(RUN) -m tests.support.check_system

postgres: setup ## Fetch PostgreSQL 14 to 18 for the tests
	@$(RUN) -m tests.support.fetch_postgres $(MAJORS)

lint: setup ## ruff and mypy
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy

test: check postgres lint ## Everything: lint, and all tests against real servers
	QT_QPA_PLATFORM=offscreen $(RUN) -m pytest -n $(WORKERS) --dist worksteal

test-reach: check postgres ## Every way to a server: real ssh, real containers, killed, cut
	@$(RUN) -m tests.support.check_system --reach
	$(RUN) -m tests.reach

faults: check postgres ## Provoke every fault of docs/reliability.md, many times
	$(RUN) -m tests.faults $(MAJORS)

demo: check ## Show the program with a sample server and library
	@$(RUN) -m tests.support.fetch_postgres 18
	$(RUN) -m tests.demo

run: setup ## Start the program
	@$(RUN) -m tests.support.check_system --display
	$(RUN) -m pgbackup_gui

bench: check ## Measure speed against plain pg_dump
	@$(RUN) -m tests.support.fetch_postgres 18
	$(RUN) -m tests.bench $(BENCH)

bench-reach: check ## Measure 1 GB in a container against podman exec in a shell
	@$(RUN) -m tests.support.check_system --reach
	@$(RUN) -m tests.support.fetch_postgres 18
	$(RUN) -m tests.reach --bench

LANGUAGES := de fr es zh_CN
TRANSLATED := $(LANGUAGES:%=resources/translations/pgbackup_%.ts)
ENGLISH := resources/translations/pgbackup_en.ts
# lupdate finds no Python files in a folder by itself.
LUPDATE = $(VENV)/bin/pyside6-lupdate $$(find pgbackup_gui -name '*.py' | LC_ALL=C sort) \
  -locations none -no-obsolete
LRELEASE := $(VENV)/bin/pyside6-lrelease -silent -nounfinished

translations: check ## Collect the texts to translate, and compile what is translated
	$(LUPDATE) -ts $(TRANSLATED)
	$(LUPDATE) -pluralonly -ts $(ENGLISH)
	$(LRELEASE) $(TRANSLATED) $(ENGLISH)

screenshots: check ## Draw every screen in every look into build/screenshots
	@$(RUN) -m tests.support.fetch_postgres 18
	$(RUN) -m tests.demo.screens

package: check postgres ## Build and try the Linux program, its .deb and .tar.gz
	MAJORS="$(MAJORS)" PYTHON=$(RUN) packaging/linux/package.sh

package-windows: check postgres ## Build and try the Windows program and installer under wine
	PYTHON=$(RUN) packaging/linux/package.sh environment icons
	MAJORS="$(MAJORS)" PYTHON=$(RUN) packaging/windows/wine.sh

clean: ## Remove everything that is not in the repository's history
	rm -rf $(VENV) build dist demo-output *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage htmlcov
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
