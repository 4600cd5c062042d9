#!/usr/bin/env python3
"""Prints stretches of texts as scanned pages and reads them with an English OCR model, on all cores.

  print-pages.py LAB DOCS HELDOUT CORPUS OUT

LAB holds ocrlab.py and unwrap.py, DOCS the documents as NAME.txt, HELDOUT names those that are left out, CORPUS holds the
texts of PASSAGES. For each document and each passage, NAME.ocr.txt and NAME.truth.txt are written to OUT, line for line.
Fonts, ways of scanning and stretches are drawn by lot, the same in every run; the rest depends on the version of Tesseract.
"""
import multiprocessing
import pathlib
import random
import subprocess
import sys

lab, docs, heldout, corpus, out = (pathlib.Path(path) for path in sys.argv[1:6])
sys.path.insert(0, str(lab))
import ocrlab

SCANS = ["scan200", "bin200", "jpeg200", "light200", "worn200", "dark200", "mdark200", "scan300", "bin300",
         "gdark200", "low150", "fax200"]
FONTS = ["liberation", "freeserif", "termes"]
# How many letters a page holds, and how many pages of a document are printed.
LENGTH = 3500
PAGES = 3
# How many passages of each text of the corpus are printed.
PASSAGES = {"official": 534, "tvpl": 106, "vietnews": 63}


def print_page(page):
    """Prints a text, reads it, and writes both unless an earlier run did."""
    name, text, lot = page
    if (out / f"{name}.ocr.txt").exists():
        return
    dice = random.Random(lot)
    scan, font = dice.choice(SCANS), dice.choice(FONTS)
    read, truth = ocrlab.run(text.split("\n"), "eng", scan, font, wrap=True, seed=dice.randrange(10000))
    (out / f"{name}.truth.txt").write_text("\n".join(truth) + "\n")
    (out / f"{name}.ocr.txt").write_text("\n".join(read) + "\n")


def beginning(path):
    """The first pages of a document, a paragraph a line."""
    source = out / f"{path.stem}.src"
    subprocess.run([sys.executable, lab / "unwrap.py", path, source, "200000"], check=True)
    text = source.read_text()
    source.unlink()
    return [text[start:start + LENGTH] for start in range(0, min(len(text), PAGES * LENGTH), LENGTH)]


def passages(path, count):
    """Passages of a text that has a paragraph a line, from places drawn by lot."""
    dice = random.Random(path.stem)
    size = path.stat().st_size
    with path.open("rb") as file:
        for _ in range(count):
            file.seek(dice.randrange(size))
            file.readline()
            lines, length = [], 0
            while length < LENGTH and (line := file.readline()):
                if line := line.decode().strip():
                    lines.append(line)
                    length += len(line)
            yield "\n".join(lines)[:LENGTH]


def pages():
    """What is printed: the name of each page, its text, and what its font and scan are drawn with."""
    held = set(heldout.read_text().split())
    for path in sorted(docs.glob("*.txt")):
        if path.stem not in held:
            for number, text in enumerate(beginning(path)):
                yield f"{path.stem}-{number}" if number else path.stem, text, f"{path.stem}{number}"
    for title, count in PASSAGES.items():
        for number, passage in enumerate(passages(corpus / f"{title}.txt", count)):
            name = f"{title}-{number:03}"
            yield name, passage, name


out.mkdir(parents=True, exist_ok=True)
with multiprocessing.Pool() as pool:
    for _ in pool.imap_unordered(print_page, pages()):
        pass
