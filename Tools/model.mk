# The restoration models: making them anew and measuring them. See docs/model.md.
#
#   make model CORPUS=… PAIRS=… DOCS=… DOMAIN=…
#   make words CORPUS=… PAIRS=… DOCS=…
#   make score PAIRS=… DOCS=…
#
# CORPUS holds official.txt.xz, tvpl.txt.xz and vietnews.txt.xz; PAIRS holds pairs/, lines-eng.tsv and lines-vie.tsv;
# DOCS holds sound documents as NAME.txt; DOMAIN holds wards2025.tsv, departments.tsv and plan-sections.tsv.
# What Tools/heldout.txt names is never learnt from.

.PHONY: model words score

MODEL := Sources/CPlanData/data
MODEL_WORK := .build/model
# Hashing that is the same in every run makes the models the same, byte for byte.
KHMODEL := SWIFT_DETERMINISTIC_HASHING=1 Tools/.build/release/khmodel
KHSCORE := Tools/.build/release/khscore
# What an engine printed for each word of pages of our own: see print-pages.py.
PRINTED := Tools/printed-words.tsv
UNPACK = for text in official tvpl vietnews; do xz -dc $(CORPUS)/$$text.txt.xz > $(MODEL_WORK)/$$text.txt; done
HELDOUT := $(shell cat Tools/heldout.txt)
PAIR_NAMES = $(patsubst %.truth.txt,%,$(notdir $(wildcard $(PAIRS)/pairs/*.truth.txt)))
DOC_NAMES = $(patsubst %.txt,%,$(notdir $(wildcard $(DOCS)/*.txt)))

model: ## Train the restoration models; CORPUS=… PAIRS=… DOCS=… DOMAIN=…
	@test -n "$(CORPUS)" -a -n "$(PAIRS)" -a -n "$(DOCS)" -a -n "$(DOMAIN)" || { echo "CORPUS, PAIRS, DOCS and DOMAIN are needed" >&2; exit 2; }
	swift build -c release --package-path Tools --product khmodel
	@mkdir -p $(MODEL_WORK)
	$(UNPACK)
	awk -F '\t' 'FNR > 1 { print $$4; print $$4 ", " $$5 }' $(DOMAIN)/wards2025.tsv > $(MODEL_WORK)/names.txt
	awk -F '\t' 'FNR > 1 { print $$2 }' $(DOMAIN)/departments.tsv >> $(MODEL_WORK)/names.txt
	awk -F '\t' 'FNR > 1 { print $$2; n = split($$3, a, "; "); for (i = 1; i <= n; i++) print a[i] }' \
	  $(DOMAIN)/plan-sections.tsv >> $(MODEL_WORK)/names.txt
	for name in $(filter-out $(HELDOUT),$(DOC_NAMES)); do cat "$(DOCS)/$$name.txt"; echo; echo; done > $(MODEL_WORK)/docs.txt
	$(KHMODEL) language --words 13000 --size 6240000 --lm $(MODEL)/language.bin --lexicon $(MODEL)/lexicon.bin \
	  --window $(MODEL)/window.bin \
	  $(MODEL_WORK)/official.txt:1 $(MODEL_WORK)/tvpl.txt:1.5 $(MODEL_WORK)/vietnews.txt:0.8 \
	  $(MODEL_WORK)/docs.txt:16:wrapped $(MODEL_WORK)/names.txt:2
	$(KHMODEL) channel --out $(MODEL)/channel.bin --lines $(PAIRS)/lines-eng.tsv --printed $(PRINTED) --pairs $(PAIRS)/pairs \
	  $(filter-out $(HELDOUT),$(PAIR_NAMES))
	@touch Sources/CPlanData/models.c
	swift build -c release --package-path Tools --product khmodel
	$(KHMODEL) frequent --size 126000 --out $(MODEL)/frequent.bin --lines $(PAIRS)/lines-eng.tsv --printed $(PRINTED) --pairs $(PAIRS)/pairs \
	  $(filter-out $(HELDOUT),$(PAIR_NAMES))
	@touch Sources/CPlanData/models.c
	@sha256sum $(MODEL)/*.bin

words: ## Count anew what an engine prints for each word; CORPUS=… PAIRS=… DOCS=…, with Tesseract and Python's pillow, numpy, rapidfuzz.
	@test -n "$(CORPUS)" -a -n "$(PAIRS)" -a -n "$(DOCS)" || { echo "CORPUS, PAIRS and DOCS are needed" >&2; exit 2; }
	swift build -c release --package-path Tools --product khmodel
	@mkdir -p $(MODEL_WORK)
	$(UNPACK)
	python3 Tools/print-pages.py $(PAIRS) $(DOCS) Tools/heldout.txt $(MODEL_WORK) $(MODEL_WORK)/pages
	$(KHMODEL) words --out $(PRINTED) --pairs $(MODEL_WORK)/pages \
	  $$(cd $(MODEL_WORK)/pages && ls *.truth.txt | sed 's/\.truth\.txt$$//')

score: ## Measure restoration on documents no model has seen; PAIRS=… DOCS=…
	@test -n "$(PAIRS)" -a -n "$(DOCS)" || { echo "PAIRS and DOCS are needed" >&2; exit 2; }
	@swift build -c release --package-path Tools --product khscore
	@echo "heavy damage"
	@$(KHSCORE) heavy $(PAIRS)/pairs $(filter $(HELDOUT),$(PAIR_NAMES))
	@echo "facts of the heavy pages"
	@$(KHSCORE) facts $(PAIRS)/pairs $(filter $(HELDOUT),$(PAIR_NAMES))
	@echo "damage of a part"
	@$(KHSCORE) part $(PAIRS)/pairs $(PAIR_NAMES)
	@echo "accents taken away"
	@$(KHSCORE) accents $(patsubst %,$(DOCS)/%.txt,$(filter $(HELDOUT),$(DOC_NAMES)))
	@echo "light damage"
	@$(KHSCORE) light $(PAIRS)/lines-vie.tsv
	@echo "sound text"
	@$(KHSCORE) clean $(wildcard $(DOCS)/*.txt)
