# Everything a person does with this project. Each target sets up what it needs; a second run is quick.
PYTHON = .venv/bin/python
READY = .venv/.ready

.PHONY: run test check format bench bench-search bench-export bench-frozen translations schema constraints \
	wheel frozen deb package-test clean

run: $(READY)
	@resources/setup/run.sh $(PYTHON)

test: $(READY)
	@$(PYTHON) -m pytest

check: $(READY)
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports
	@$(PYTHON) -m db.schema --compare
	@resources/setup/no_addresses.sh
	@$(PYTHON) -m pytest

format: $(READY)
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .

bench: $(READY)
	@$(PYTHON) -m tests.benchmarks.startup
	@$(PYTHON) -m tests.benchmarks.import_rate
	@$(PYTHON) -m tests.benchmarks.import_whole
	@$(PYTHON) -m tests.benchmarks.search 10000
	@$(PYTHON) -m tests.benchmarks.typing 10000
	@$(PYTHON) -m tests.benchmarks.window_while_importing

# Sizes of the archives, in articles; a million takes long to build for the first time: see CONTRIBUTING.md.
SIZES = 10000 100000

bench-search: $(READY)
	@$(PYTHON) -m tests.benchmarks.search $(SIZES)
	@$(PYTHON) -m tests.benchmarks.typing $(SIZES)

bench-export: $(READY)
	@$(PYTHON) -m tests.benchmarks.export_rate
	@$(PYTHON) -m tests.benchmarks.export_memory
	@$(PYTHON) -m tests.benchmarks.window_while_exporting

bench-frozen: frozen
	@resources/setup/need.sh xvfb xdotool
	@$(PYTHON) -m tests.benchmarks.frozen_start

translations: $(READY)
	@.venv/bin/pyside6-lupdate -locations none -no-obsolete $$(git ls-files 'viewer/*.py') -ts resources/translations/baoku_zh_CN.ts
	@.venv/bin/pyside6-lupdate -locations none -no-obsolete -pluralonly $$(git ls-files 'viewer/*.py') -ts resources/translations/baoku_en.ts
	@$(PYTHON) resources/setup/traditional.py
	@.venv/bin/pyside6-lrelease resources/translations/*.ts

schema: $(READY)
	@$(PYTHON) -m db.schema

constraints: $(READY)
	@resources/setup/constraints.sh .venv/bin/uv

# Packages, made anew in dist/. The folder that needs no Python is also what the .deb is made of.
wheel: $(READY)
	@rm -rf build/lib build/bdist.* dist/*.whl
	@$(PYTHON) -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .
	@ls dist/*.whl

frozen: $(READY)
	@resources/setup/need.sh binutils xz-utils
	@resources/packaging/linux/frozen.sh $(PYTHON)

deb: frozen
	@resources/packaging/linux/deb.sh $(PYTHON)

# Installs each of them, imports the sample issue by its window on a virtual screen, and removes it again.
package-test: wheel frozen deb
	@resources/setup/need.sh xvfb xdotool binutils desktop-file-utils shared-mime-info libglib2.0-bin appstream
	@$(PYTHON) -m pytest -m package tests/packages

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(READY): pyproject.toml resources/setup/constraints.txt resources/setup/bootstrap.sh
	@resources/setup/bootstrap.sh
	@touch $(READY)
