#!/usr/bin/env bash
# Measures the release build against cmark and prints ratios with their targets.
set -euo pipefail
cd "$(dirname "$0")/../.."

missing=()
command -v cmark >/dev/null || missing+=(cmark)
command -v python3 >/dev/null || missing+=(python3-minimal)
if ((${#missing[@]})); then
  root=; [ "$(id -u)" = 0 ] || root=sudo
  echo "Installing ${missing[*]} with ${root:+$root }apt-get"
  $root apt-get update -qq
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

if (($#)); then exec python3 Tests/Bench/bench.py "$@"; fi

# A whole run becomes the page of figures.
page=docs/benchmarks.md
figures=$(mktemp)
trap 'rm -f "$figures"' EXIT
python3 Tests/Bench/bench.py | tee "$figures"
{
  cat <<'PAGE'
# Figures

Written by `make bench`, which runs whole processes of the program as it is installed in turns with others and prints the median of the
ratios beside its target, met or not. A ratio hardly depends on the machine; the times beside it do. How well damaged text
is restored is measured apart ([model.md](model.md)); `make budget` counts instructions of fixed runs.

PAGE
  echo "$(date -u +%F), $(awk -F ': ' '/model name/ { print $2; exit }' /proc/cpuinfo):"
  echo
  echo '```text'
  cat "$figures"
  echo '```'
} > "$page"
echo "Wrote $page"
