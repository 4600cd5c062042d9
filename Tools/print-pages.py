#!/usr/bin/env python3
"""Prints stretches of documents as scanned pages and reads them with an English OCR model.

  print-pages.py LAB DOCS HELDOUT OUT

LAB holds ocrlab.py and unwrap.py, DOCS the documents as NAME.txt, HELDOUT names those that are left out. For each of the
others, NAME.ocr.txt and NAME.truth.txt are written to OUT, line for line. Fonts, ways of scanning and stretches are drawn by
lot, the same in every run; the rest depends on the version of Tesseract.
"""
import pathlib
import random
import subprocess
import sys

lab, docs, heldout, out = (pathlib.Path(path) for path in sys.argv[1:5])
sys.path.insert(0, str(lab))
import ocrlab

SCANS = ["scan200", "bin200", "jpeg200", "light200", "worn200", "dark200", "mdark200", "scan300", "bin300",
         "gdark200", "low150", "fax200"]
FONTS = ["liberation", "freeserif", "termes"]
LENGTH = 3500

out.mkdir(parents=True, exist_ok=True)
held = set(heldout.read_text().split())
for path in sorted(docs.glob("*.txt")):
    name = path.stem
    if name in held or (out / f"{name}.ocr.txt").exists():
        continue
    source = out / f"{name}.src"
    subprocess.run([sys.executable, lab / "unwrap.py", path, source, "200000"], check=True)
    text = source.read_text()[:LENGTH]
    source.unlink()
    dice = random.Random(name + "0")
    scan, font = dice.choice(SCANS), dice.choice(FONTS)
    read, truth = ocrlab.run(text.split("\n"), "eng", scan, font, wrap=True, seed=dice.randrange(10000))
    (out / f"{name}.truth.txt").write_text("\n".join(truth) + "\n")
    (out / f"{name}.ocr.txt").write_text("\n".join(read) + "\n")
