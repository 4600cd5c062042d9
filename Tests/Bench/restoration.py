"""Texts to measure restoration on, and the rate of pyvi, which restores lost accents.

KHPLAN_DAMAGED names a file of damaged text, or a folder of them, to be used in place of the fixtures; KHPLAN_SOUND a
folder of sound texts.
"""

import os
import pathlib
import random
import subprocess
import sys
import unicodedata

FIXTURES = pathlib.Path("Fixtures")
# The fixtures that are sound text.
SOUND = ("plans", "decisions", "letters", "telegrams", "annexes", "attachments", "tables", "foots", "layouts",
         "others", "checks")
# What an English model prints for the same letter on another page.
PRINTED = {"a": "4dé&", "o": "6éd", "é": "6e", "u": "iv", "i": "l1", "e": "é&c", "d": "đ", "y": "v"}

PYVI = """
import sys, time
from pyvi import ViUtils
lines = [line for line in open(sys.argv[1], encoding="utf-8").read().split("\\n") if line.strip()]
ViUtils.add_accents(lines[0])
done, start = 0, time.process_time()
for line in lines:
    try:
        ViUtils.add_accents(line)
        done += len(line.encode())
    except Exception:
        pass
print(done / (time.process_time() - start))
"""


def sources():
    given = pathlib.Path(os.environ.get("KHPLAN_DAMAGED", FIXTURES / "damaged/nham-ngon-ngu.txt"))
    files = sorted(given.glob("*.ocr.txt")) or sorted(given.glob("*.txt")) if given.is_dir() else [given]
    return [file.read_text(errors="replace") for file in files]


def damaged(size):
    """Damaged text of about a size: the sources again and again, each time with other misreadings."""
    dice = random.Random(7)
    pages = sources()
    text, length, page = [], 0, 0
    while length < size:
        words = pages[page % len(pages)].split(" ")
        for index, word in enumerate(words if page >= len(pages) else ()):
            at = dice.randrange(len(word)) if word and dice.random() < 0.2 else -1
            if at >= 0 and word[at] in PRINTED:
                words[index] = word[:at] + dice.choice(PRINTED[word[at]]) + word[at + 1:]
        text.append(" ".join(words))
        length += len(text[-1].encode())
        page += 1
    return "\n".join(text).encode()[:size].decode(errors="ignore")


def sound(kinds=SOUND):
    """All sound texts of some kinds, one after another: no part of them comes twice."""
    given = os.environ.get("KHPLAN_SOUND")
    folders = [pathlib.Path(given)] if given and kinds == SOUND else [FIXTURES / kind for kind in kinds]
    return "\n".join(file.read_text(errors="replace") for folder in folders for file in sorted(folder.glob("*.txt")))


def stripped(text):
    """A text without its accents."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def pyvi_rate(path):
    """Bytes a second of pyvi's add_accents, without its start; None where pyvi is not installed."""
    done = subprocess.run([sys.executable, "-c", PYVI, str(path)], capture_output=True, text=True)
    return float(done.stdout) if done.returncode == 0 else None
