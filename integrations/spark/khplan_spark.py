"""Runs khplan over a Spark data frame of documents: one `khplan worker` for each partition.

    python3 khplan_spark.py INPUT OUTPUT

INPUT is whatever `spark.read.format("binaryFile")` reads (a folder, a glob, an object store);
OUTPUT gets Parquet with a row for each document. khplan must be on the PATH of every executor, or
where KHPLAN says; it needs nothing else there.
"""

import json
import os
import subprocess
import sys

SCHEMA = ("path string, status string, kind string, number string, date string, issuer string,"
          " errors int, warnings int, problem string, document string")


class Worker:
    """A khplan worker and the questions it is asked, one after the other."""

    def __init__(self):
        command = [os.environ.get("KHPLAN", "khplan"), "worker", "--to", "json"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, name, content):
        """The answer for a document's bytes; None where the worker has died of it."""
        request = json.dumps({"id": name, "name": name, "bytes": len(content)}).encode()
        try:
            self.process.stdin.write(request + b"\n" + content)
            self.process.stdin.flush()
        except BrokenPipeError:
            return None
        line = self.process.stdout.readline()
        return json.loads(line) if line else None

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


def row(path, answer):
    findings = answer.get("findings") or {}
    problem = answer.get("problem")
    result = answer.get("result")
    return {
        "path": path, "status": answer["status"], "kind": (answer.get("kind") or {}).get("name"),
        "number": answer.get("number"), "date": answer.get("date"), "issuer": answer.get("issuer"),
        "errors": findings.get("error", 0), "warnings": findings.get("warning", 0),
        "problem": problem["code"] if problem else None,
        "document": json.dumps(result, ensure_ascii=False) if result else None,
    }


def convert(batches):
    """For `mapInPandas`: the documents of one partition through one worker."""
    import pandas
    worker = Worker()
    for batch in batches:
        rows = []
        for path, content in zip(batch["path"], batch["content"]):
            answer = worker.ask(path, bytes(content))
            if answer is None:  # what kills a worker is one row, and the next one starts anew
                worker.close()
                worker = Worker()
                answer = {"status": "failed", "problem": {"code": "crashed"}}
            rows.append(row(path, answer))
        yield pandas.DataFrame(rows, columns=[part.split()[0] for part in SCHEMA.split(",")])
    worker.close()


def main(source, target):
    from pyspark.sql import SparkSession
    spark = SparkSession.builder.appName("khplan").getOrCreate()
    # A batch is held in memory: 64 documents at a time are enough to keep the worker busy.
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "64")
    files = (spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(source)
             .select("path", "content"))
    files.mapInPandas(convert, SCHEMA).write.mode("overwrite").parquet(target)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
