#!/usr/bin/env bash
# Runs the Spark example in local mode over the fixtures. Status 77: Java or PySpark is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v java >/dev/null || { echo "skipped: no java"; exit 77; }
python3 -c 'import pyspark, pandas, pyarrow' 2>/dev/null || { echo "skipped: no pyspark, pandas, pyarrow"; exit 77; }

KHPLAN=$(realpath "${KHPLAN:-.build/debug/khplan}"); export KHPLAN
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
folder=$work/in; mkdir "$folder"
cp Fixtures/plans/*.txt "$folder"; printf '%%PDF-1.7\n\0' > "$folder/scan.pdf"
SPARK_LOCAL_IP=127.0.0.1 python3 integrations/spark/khplan_spark.py "$folder" "$folder.parquet" 2>"$work/log" \
  || { cat "$work/log"; exit 1; }
python3 - "$folder" <<'END'
import pathlib, sys, pandas
rows = pandas.read_parquet(sys.argv[1] + ".parquet")
files = [path for path in pathlib.Path(sys.argv[1]).iterdir() if path.suffix in (".txt", ".pdf")]
assert len(rows) == len(files), (len(rows), len(files))
assert list(rows[rows.status == "failed"].problem) == ["notText"]
assert (rows[rows.status == "done"].kind == "Kế hoạch").any()
print(f"{len(rows)} documents through Spark")
END
