#!/usr/bin/env bash
# Counts the instructions of fixed runs with callgrind and compares them with budget.tsv: a rise of
# more than 5 % fails. The count does not depend on how busy the machine is, but on the compiler.
# `budget.sh --accept` writes the counts anew.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v valgrind >/dev/null; then
  root=; [ "$(id -u)" = 0 ] || root=sudo
  echo "Installing valgrind with ${root:+$root }apt-get"
  $root apt-get update -qq
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends valgrind
fi

# Stripped: valgrind cannot read the debugging data that Swift writes.
khplan=$PWD/.build/dist/khplan
budget=$PWD/Tests/Bench/budget.tsv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for _ in {1..40}; do cat Fixtures/plans/ke-hoach-doc-sach.txt; echo; done > "$work/plan.txt"
for _ in {1..20}; do cat Fixtures/decisions/quy-dinh-nhieu-cap.txt; echo; done > "$work/decision.txt"
cp Fixtures/damaged/nham-ngon-ngu.txt "$work/damaged.txt"
cd "$work"

count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$khplan" "$@" 2>&1 >/dev/null \
    | awk '/Collected/ { print $4 }' || true
}

runs=(
  "parse plan.txt --format json" "check plan.txt --fail-on never" "convert decision.txt --to html"
  "restore damaged.txt"
)
status=0
for run in "${runs[@]}"; do
  read -ra words <<<"$run"
  now=$(count "${words[@]}")
  printf '%s\t%s\n' "$run" "$now" >> counts.tsv
  before=$(awk -F '\t' -v run="$run" '$1 == run { print $2 }' "$budget" 2>/dev/null || true)
  if [ -z "$now" ]; then
    echo "budget: $run: did not run"
    status=1
  elif [ -z "$before" ]; then
    echo "budget: $run: $now instructions, no budget yet"
  else
    awk -v run="$run" -v now="$now" -v before="$before" 'BEGIN {
      change = (now / before - 1) * 100
      printf "budget: %-36s %12d instructions, %+.1f %%\n", run, now, change
      exit change > 5 }' || { echo "budget: $run: over 5 % more than before"; status=1; }
  fi
done
if [ "${1:-}" = --accept ]; then
  cp counts.tsv "$budget"
  echo "Wrote Tests/Bench/budget.tsv"
  exit 0
fi
exit $status
