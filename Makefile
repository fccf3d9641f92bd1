# The commands of the project; `make` alone lists them.
#
# The machine brings Python 3.11 or newer (with its venv module), make and git. Everything else,
# Node and Chromium included, is installed below this folder from locked lists, once: each list has
# a stamp (a file or folder whose date make compares). GNU Make 3.81 (macOS) is enough.

VENV := .venv
PY := $(VENV)/bin/python
PIP_INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check
LOCKED := --require-hashes --only-binary :all:
NPM_CI := ../$(VENV)/bin/npm ci >/dev/null
PORT ?= 8000

# Which Python makes the environment: PYTHON alone if given, else the newest that the locks cover.
PYTHONS := $(or $(PYTHON),python3.14 python3.13 python3.12 python3.11 python3)

# Bytecode is kept, whatever the machine says: without it each process compiles everything again.
export PYTHONDONTWRITEBYTECODE :=

# Node trusts the certificates of the machine, like pip and git: a proxy's authority is one of them.
export NODE_USE_SYSTEM_CA := 1

DEPENDENCIES := $(VENV)/.dependencies
PROJECT := $(VENV)/.project
DEVELOPMENT := $(VENV)/.development
BROWSER := $(VENV)/.browser
NGINX := $(VENV)/.nginx
DSFR := theme/node_modules/.package-lock.json
HTML_VALIDATE := tests/html/node_modules/.package-lock.json
OBSERVATORY := tests/observatory/node_modules/.package-lock.json
AUDIT := bench/audit/node_modules/.package-lock.json
BENCH_SEARCH := bench/search/node_modules/.package-lock.json
THEME := theme/static/dist
THEME_SOURCES := $(shell find theme src/campus/theme* \
  \( -name node_modules -o -name dist -o -name __pycache__ \) -prune -o -type f -print 2>/dev/null)

# `make lock` alone needs uv, in an environment of its own.
UV := $(VENV)-lock/bin/uv
UV_VERSION := 0.13.9
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
  --custom-compile-command 'make lock' $(UPGRADE) pyproject.toml --group build

NO_PYTHON := Il faut Python 3.11 ou plus récent : installez-le (Debian ou Ubuntu : « sudo apt \
install python3 python3-venv » ; macOS : « brew install python »), ou donnez son chemin : \
« make PYTHON=/chemin/vers/python3 ».
NO_VENV := Python est là, mais pas son module « venv » : installez-le (Debian ou Ubuntu : \
« sudo apt install python3-venv »), puis relancez la même commande.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: audit help site check eval-search serve components theme public publish rollback verify links nginx hooks docs test unit soak lint format \
  sizes bench bench-publish lock clean distclean

help: ## Affiche cette aide
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

site: $(THEME) ## Vérifie les contenus et construit le site dans output/
	@$(PY) -m pelican -s pelicanconf.py

check: $(PROJECT) ## Vérifie tous les contenus, sans rien construire
	@$(PY) -m campus check $(if $(FORMAT),--format $(FORMAT))

serve: site ## Construit le site et le sert sur http://127.0.0.1:8000 (PORT=… pour un autre port)
	@$(PY) -m campus serve --port $(PORT)

components: $(THEME) ## Construit et sert le site avec /composants/, la page des composants du thème
	@CAMPUS_COMPOSANTS=1 $(PY) -m pelican -s pelicanconf.py
	@$(PY) -m campus serve --port $(PORT)

theme: $(THEME) ## Construit les feuilles de style et les scripts du thème

public: $(THEME) ## Construit le site à publier (sans les exemples) dans output-public/
	@$(PY) -m pelican -s publishconf.py

publish: public ## Vérifie, construit et publie le site (ARGS=--dry-run pour voir d’abord)
	@$(PY) -m campus.cli.publish publish $(ARGS)

rollback: $(PROJECT) ## Remet en ligne la version précédente (VERSION=… pour une autre)
	@$(PY) -m campus.cli.publish rollback $(VERSION)

verify: $(PROJECT) ## Compare le site en ligne avec ce qui a été publié
	@$(PY) -m campus verify

links: site ## Demande aux autres sites si nos liens répondent encore
	@$(PY) -m campus links

nginx: $(PROJECT) ## Récrit deploy/nginx, la configuration du serveur web
	@$(PY) -m campus nginx

hooks: $(PROJECT) ## Vérifie désormais les contenus à chaque commit
	@set=$$(git config core.hooksPath); own=$$(git rev-parse --git-common-dir)/hooks/pre-commit; \
	if [ "$${set:-hooks}" != hooks ]; then own=$$set/pre-commit; fi; \
	if [ "$$set" != hooks ] && { [ "$$set" ] || [ -x "$$own" ]; }; then \
	  echo "Vous avez déjà des hooks : ajoutez à $$own la ligne « hooks/pre-commit || exit 1 »." >&2; exit 1; \
	fi; \
	git config core.hooksPath hooks
	@echo "Les contenus seront vérifiés à chaque commit (pour arrêter : git config --unset core.hooksPath)."

docs: $(PROJECT) ## Met à jour docs/champs.md, docs/erreurs.md et les fichiers pour VS Code
	@$(PY) -m campus guides

test: lint $(THEME) $(BROWSER) $(HTML_VALIDATE) $(NGINX) $(OBSERVATORY) ## Passe tous les contrôles et tous les tests, navigateur compris
	@$(PY) -m pytest --numprocesses 2 --dist worksteal

unit: $(THEME) $(DEVELOPMENT) ## Passe les tests rapides : ni navigateur, ni serveur, ni site entier
	@$(PY) -m pytest --numprocesses 2 --dist worksteal -m "not slow"

soak: $(THEME) $(DEVELOPMENT) $(HTML_VALIDATE) $(NGINX) ## Passe les tests au hasard, bien plus longtemps, et ceux des grands catalogues
	@CAMPUS_SOAK=1 $(PY) -m pytest tests/publish/test_continuity.py \
	  tests/publish/test_jobs.py tests/publish/test_readers.py::test_readers_see_no_broken_page_while_publications_are_killed \
	  tests/maps tests/fuzz tests/writing/test_mending.py \
	  tests/built/test_generated.py tests/built/test_validity.py

lint: $(DEVELOPMENT) ## Contrôle le style et les types du code
	@$(PY) -m ruff check --quiet
	@$(PY) -m ruff format --check --quiet
	@$(PY) -m mypy --no-error-summary

format: $(DEVELOPMENT) ## Met le code en forme
	@$(PY) -m ruff check --fix --quiet
	@$(PY) -m ruff format --quiet

sizes: $(PY) ## Affiche la taille des paquets, des modules et des fonctions
	@$(PY) -m tests.architecture.sizes

bench: $(PROJECT) ## Mesure les temps de construction
	@$(PY) -m bench

audit: $(THEME) $(BROWSER) $(NGINX) $(AUDIT) ## Fait juger les pages par Lighthouse, sur un téléphone simulé
	@$(PY) -m bench.audit

eval-search: $(BROWSER) $(BENCH_SEARCH) ## Mesure la recherche, à côté de Pagefind et de MiniSearch
	@$(PY) -m bench.search

bench-publish: $(DEVELOPMENT) ## Mesure les publications
	@$(PY) -m bench.publish

# Keeps the versions that still fit; UPGRADE=--upgrade takes the newest ones.
lock: $(UV) ## Recalcule les listes verrouillées (UPGRADE=--upgrade pour tout renouveler)
	@$(COMPILE) --output-file requirements.txt
	@$(COMPILE) --group dev --constraint requirements.txt --output-file requirements-dev.txt
	@$(MAKE) --no-print-directory $(DEPENDENCIES)
	@for folder in theme tests tests/html tests/observatory bench/audit bench/search; do \
	  (cd $$folder && $(CURDIR)/$(VENV)/bin/npm install --package-lock-only) || exit 1; done

clean: ## Efface ce qui a été construit
	@rm -rf output output-public .cache/images $(THEME) .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find src tests bench -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

distclean: clean ## Efface aussi tout ce qui a été installé
	@rm -rf $(VENV) $(VENV)-lock
	@find theme tests bench -name node_modules -type d -prune -exec rm -rf {} +

# What is installed, each from its list.

$(PY):
	@recent=; for python in $(PYTHONS); do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  recent=yes; \
	  "$$python" -c 'import ensurepip, venv' 2>/dev/null || continue; \
	  exec "$$python" -m venv --clear $(VENV); \
	done; \
	test "$$recent" && echo "$(NO_VENV)" >&2 || echo "$(NO_PYTHON)" >&2; exit 1

$(DEPENDENCIES): requirements.txt | $(PY)
	@echo "Installation des dépendances (une minute, la première fois)…"
	@$(PIP_INSTALL) $(LOCKED) -r requirements.txt
	@touch $@

$(PROJECT): pyproject.toml $(DEPENDENCIES)
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEVELOPMENT): requirements-dev.txt $(PROJECT)
	@echo "Installation des outils de développement…"
	@$(PIP_INSTALL) $(LOCKED) -r requirements-dev.txt
	@touch $@

$(DSFR): theme/package-lock.json | $(DEPENDENCIES)
	@echo "Installation du Système de design de l’État (DSFR)…"
	@cd theme && $(NPM_CI)

$(THEME): $(THEME_SOURCES) $(DSFR) $(PROJECT)
	@$(PY) -m campus theme
	@touch $@

$(HTML_VALIDATE): tests/html/package-lock.json | $(DEVELOPMENT)
	@cd tests/html && ../../$(VENV)/bin/npm ci >/dev/null

$(OBSERVATORY): tests/observatory/package-lock.json | $(DEVELOPMENT)
	@cd tests/observatory && ../../$(VENV)/bin/npm ci >/dev/null

$(AUDIT): bench/audit/package-lock.json | $(DEVELOPMENT)
	@cd bench/audit && ../../$(VENV)/bin/npm ci >/dev/null

$(BENCH_SEARCH): bench/search/package-lock.json | $(DEVELOPMENT)
	@cd bench/search && ../../$(VENV)/bin/npm ci >/dev/null

$(BROWSER): tests/package-lock.json tests/browser/chromium.py $(DEVELOPMENT)
	@$(PY) -m tests.browser.chromium || { \
	  echo "Installation d’un Chromium pour les tests…"; \
	  (cd tests && $(NPM_CI)) && $(PY) -m tests.browser.chromium --unpack; }
	@touch $@

# Says what to install, and goes on, where there can be no nginx.
$(NGINX): tests/publish/nginx.py $(DEVELOPMENT)
	@$(PY) -m tests.publish.nginx
	@touch $@

$(UV): Makefile | $(PY)
	@$(PY) -m venv --clear $(VENV)-lock
	@$(VENV)-lock/bin/pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@touch $@
