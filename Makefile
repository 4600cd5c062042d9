# Everything one does with khplan. `make` alone lists the targets.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test deps build release install install-files deb docs reference api lint format bench \
  budget validate fuzz asan tsan clean

PACKAGES := libicu-dev libxml2-dev libarchive-dev nettle-dev liblzma-dev libzstd-dev libbz2-dev \
  zlib1g-dev pkg-config
FILE ?= Fixtures/plans/ke-hoach-doc-sach.txt
PREFIX ?= /usr/local
# Where zsh looks below share; a Debian package has a folder of its own.
ZSH ?= zsh/site-functions
# Without shared libraries a run starts in half the time, and the binary runs on any Linux.
BUILD := swift build -c release --static-swift-stdlib -Xswiftc -static-executable --product khplan
KHPLAN := .build/release/khplan
DIST := .build/dist/khplan
SWIFT_FILES := Package.swift Sources Tests Fuzz/Package.swift Fuzz/Sources Tools/Package.swift Tools/Sources
# Each target of Fuzz runs this long, from a seed of its own unless one is given. Of the linkers only
# lld leaves libFuzzer's own main out.
SECONDS ?= 60
SEED ?= 0
FUZZ := swift build --package-path Fuzz -c release -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Set up, build and show a plan as `khplan parse` prints it; FILE=… for another.
	@$(KHPLAN) parse -- '$(subst ','\'',$(FILE))'

test: deps ## Set up and run all tests.
	@swift build --build-tests
	@swift test --skip-build --disable-xctest

deps: ## Install the Debian packages the build needs, if any is missing.
	@command -v swift >/dev/null || { echo "Swift 6.3 is needed: https://www.swift.org/install/linux" >&2; exit 1; }
	@missing=; for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	  echo "Installing$$missing with $${root:+$$root }apt-get"; \
	  $$root apt-get update -qq \
	    && $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi

build: deps ## Build the command line for release.
	@$(BUILD) 2>&1 | grep -v "warning: Using '"; exit $${PIPESTATUS[0]}

release: build ## Make a stripped binary that needs nothing on the machine it runs on.
	@mkdir -p $(dir $(DIST))
	@strip -o $(DIST) $(KHPLAN)
	@ls -l $(DIST)

install: release install-files ## Install the program, its manual pages and completions under PREFIX (/usr/local).

install-files:
	@set -e; root='$(DESTDIR)$(PREFIX)'; share="$$root/share"; \
	install -D -m 755 $(DIST) "$$root/bin/khplan"; \
	put() { install -d "$$(dirname "$$share/$$1")"; "$(DIST)" "$${@:2}" > "$$share/$$1"; }; \
	put man/man1/khplan.1 man --lang en; \
	put man/vi/man1/khplan.1 man --lang vi; \
	put bash-completion/completions/khplan completions bash; \
	put $(ZSH)/_khplan completions zsh; \
	put fish/vendor_completions.d/khplan.fish completions fish; \
	echo "Installed $$root/bin/khplan"

deb: release ## Make a Debian package in .build/deb.
	@Tools/deb.sh .build/deb $(filter-out pkg-config,$(PACKAGES))

docs: reference api ## Write all that is generated: docs/reference, docs/rules, the libraries' pages.

reference: deps ## Write docs/reference and docs/rules anew from the commands and the rules.
	@swift build --product khplan
	@mkdir -p docs/reference
	@.build/debug/khplan reference --lang vi -o docs/reference/commands.md
	@.build/debug/khplan reference --lang en -o docs/reference/commands.en.md
	@.build/debug/khplan rules --lang vi -o docs/rules.md
	@.build/debug/khplan rules --lang en -o docs/rules.en.md

# The libraries that other programs may import.
LIBRARIES := VietnameseText PlanRepair PlanSyntax PlanRules PlanExport
API := .build/api
api: deps ## Write the documentation of the libraries to .build/api; a warning is an error.
	@mkdir -p $(API)/graphs
	@swift build --scratch-path $(API)/build --product khplan -Xswiftc -emit-symbol-graph \
	  -Xswiftc -emit-symbol-graph-dir -Xswiftc $(abspath $(API))/graphs
	@set -e; for library in $(LIBRARIES); do \
	  mkdir -p $(API)/graphs/$$library; \
	  cp $(API)/graphs/$$library.symbols.json $(API)/graphs/$$library; \
	  docc convert --warnings-as-errors --fallback-display-name $$library \
	    --fallback-bundle-identifier khplan.$$library --output-path $(API)/$$library.doccarchive \
	    --additional-symbol-graph-dir $(API)/graphs/$$library; \
	done
	@echo "Wrote $(API): $(LIBRARIES)"

lint: ## Check the format of all Swift files.
	@swift format lint --strict --parallel --recursive $(SWIFT_FILES)

format: ## Format all Swift files.
	@swift format --in-place --parallel --recursive $(SWIFT_FILES)

bench: release ## Measure speed and memory against others, and write docs/benchmarks.md.
	@Tests/Bench/bench.sh

validate: deps ## Check what convert writes against the schemas of the formats.
	@swift build --product khplan
	@Tests/Validation/validate.sh

budget: release ## Compare the instructions of fixed runs with Tests/Bench/budget.tsv.
	@Tests/Bench/budget.sh

# Leaks are not looked for: constants, which live as long as the program, would be taken for some. Tests
# that compare times are left out, for the sanitizers take time of their own.
asan tsan: export KHPLAN_SANITIZER := 1
asan: deps ## Run all tests under the address sanitizer.
	@ASAN_OPTIONS=detect_leaks=0 swift test --scratch-path .build/asan --disable-xctest --sanitize address

tsan: deps ## Run all tests under the thread sanitizer.
	@swift test --scratch-path .build/tsan --disable-xctest --sanitize thread

FUZZERS ?= decode parse restore check export json configuration worker
# A short text is read many times as often as a long one, so the fixtures are cut into pieces.
PIECES := Fuzz/.build/pieces
fuzz: deps ## Feed changed fixtures to everything that reads or writes; SECONDS=… for each (60).
	@$(FUZZ)
	@rm -rf $(PIECES); mkdir -p $(PIECES) Fuzz/findings; \
	for file in Fixtures/*/*.txt; do split -C 600 $$file $(PIECES)/$$(basename $$file)-; done
	@set -e; for target in $(FUZZERS); do \
	  mkdir -p Fuzz/corpus/$$target; seeds=Fuzz/seeds/$$target; [ -d $$seeds ] || seeds=$(PIECES); \
	  echo "fuzz-$$target, $(SECONDS) s"; \
	  SWIFT_BACKTRACE=enable=no Fuzz/.build/release/fuzz-$$target -max_total_time=$(SECONDS) -seed=$(SEED) \
	    -max_len=1500 -timeout=10 -rss_limit_mb=2000 -verbosity=0 -print_final_stats=1 \
	    -artifact_prefix=Fuzz/findings/$$target- Fuzz/corpus/$$target $$seeds; \
	done

clean: ## Remove everything that was built.
	@swift package clean

include Tools/model.mk
