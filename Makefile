# Thin on purpose: the work is in packaging/setup.sh, which copes with any path and any shell.
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory
SETUP := sh packaging/setup.sh
export PYTHON

.PHONY: help run test lint types walks fuzz judges bench forms translations pictures lock bare clean

help: ## what make can do
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' Makefile | awk -F'|' '{ printf "%-20s %s\n", $$1, $$2 }'

run: ## set up what is missing and open the program on its practice session
	@$(SETUP) run $(ARGS)

test: ## set up what is missing; lint, types, import contracts and every test, without a display
	@$(SETUP) test $(ARGS)

lint: ## ruff and the import contracts
	@$(SETUP) lint

types: ## mypy
	@$(SETUP) types

walks: ## a thousand random walks over the desk, beside a plain model (make test walks ten)
	@$(SETUP) walks $(ARGS)

fuzz: ## changed inputs through every reader of outside files (ARGS="OWN PAPERS" for fewer than 1000000 and 10000)
	@$(SETUP) fuzz $(ARGS)

judges: ## outside judges of our signed files: pdfsig, qpdf, LibreOffice
	@$(SETUP) judges $(ARGS)

bench: ## print the speed figures as ratios
	@$(SETUP) bench $(ARGS)

forms: ## compile ui/*.ui into jury_desk/gui/forms
	@$(SETUP) forms

translations: ## gather the texts to translate and compile the translations
	@$(SETUP) translations

pictures: ## make the pictures of the README again
	@$(SETUP) pictures

lock: ## pin every package again (ARGS=--upgrade for newer ones)
	@$(SETUP) lock $(ARGS)

bare: ## try all this in a bare Debian 12 (root and debootstrap needed)
	@sh packaging/bare_root.sh $(ARGS)

clean: ## remove the virtual environment and every cache
	@rm -rf .venv .setup build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
