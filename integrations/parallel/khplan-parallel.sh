#!/usr/bin/env bash
# Converts the files listed on standard input (one a line) to JSON Lines with GNU parallel:
#
#     find kho -name '*.txt' | integrations/parallel/khplan-parallel.sh > kho.jsonl
#
# Each job is one `khplan worker` that gets a block of requests, so a start of the program is shared by
# many files. Further options go to parallel: `--sshlogin server1,server2` spreads the work over
# machines that see the same files. On one machine `khplan convert` does the same and can resume.
set -euo pipefail
exec < <(python3 -c '
import json, sys
for line in sys.stdin: print(json.dumps({"id": line.rstrip("\n"), "path": line.rstrip("\n")}))')
parallel --pipe --keep-order --block 64k "$@" "${KHPLAN:-khplan}" worker --to json
