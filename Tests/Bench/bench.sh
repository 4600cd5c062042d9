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

exec python3 Tests/Bench/bench.py "$@"
