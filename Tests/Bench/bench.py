"""Measures whole processes of khplan, in turns with cmark, and prints ratios beside their targets.

The two sides of a ratio run one after the other, again and again, and the median of the ratios is
what counts: a machine that is busy slows both. The exit status tells only whether everything ran.
"""

import os
import pathlib
import shutil
import statistics
import sys
import tempfile
import time

import restoration

# The program as it is installed.
KHPLAN = ".build/dist/khplan"
PLAN = pathlib.Path("Fixtures/plans/ke-hoach-doc-sach.txt")
KB, MB = 1 << 10, 1 << 20

# What a parser of quadratic time would choke on; None: levels, each one deeper than the last.
HOSTILE = {
    "1. a line": "1.\n", "1. in one line": "1.", "- in one line": "- ", "- a line": "- \n",
    "( in one line": "(", "one line of words": "kế hoạch ", "one line, no blank": "a",
    "blank lines": "\n", "tabs": "\t", "quotation marks": "“", "Căn cứ": "Căn cứ \n",
    "Nơi nhận": "Nơi nhận:\n", "PHỤ LỤC": "PHỤ LỤC\n", "Điều 1": "Điều 1 ", "table rows": "a\tb\n",
    "combining marks": "e\u0301\u0323", "levels": None,
}


def run(command):
    """One run of a command: wall seconds, user seconds, peak bytes, seconds of processors."""
    for option, target in zip(command, command[1:]):
        if option == "-o":  # to clear away an earlier result would be measured too
            pathlib.Path(target).unlink(missing_ok=True)
    quiet = [(os.POSIX_SPAWN_OPEN, stream, "/dev/null", os.O_WRONLY, 0) for stream in (1, 2)]
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if status:
        sys.exit(f"{' '.join(command)}: status {status}")
    return wall, usage.ru_utime, usage.ru_maxrss * KB, usage.ru_utime + usage.ru_stime


def ratios(first, second, runs, unit=1.0):
    """The medians over pairs of runs: ratio of wall times, of user times, both wall times."""
    pairs = [(run(first), run(second)) for _ in range(runs)]
    wall = statistics.median(a[0] / b[0] for a, b in pairs) * unit
    user = statistics.median(a[1] / max(b[1], 1e-4) for a, b in pairs) * unit
    walls = [statistics.median(side) for side in zip(*((a[0], b[0]) for a, b in pairs))]
    return wall, user, *walls


def parse(path):
    return [KHPLAN, "parse", "--format", "json", str(path)]


def cmark(path):
    return ["cmark", "-t", "xml", str(path)]


def duration(seconds):
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.2f} ms"


def show(name, value, target, detail):
    print(f"{name:<34} {value:>8}  {target:<12} {detail}", flush=True)


def write_plan(path, size):
    """A plan whose body is repeated up to a size."""
    lines = PLAN.read_text().splitlines(keepends=True)
    first = next(i for i, line in enumerate(lines) if line.startswith("I. "))
    last = next(i for i, line in enumerate(lines) if line.startswith("Trên đây"))
    head, body, foot = ("".join(part).encode() for part in
                        (lines[:first], lines[first:last], lines[last:]))
    with path.open("wb") as file:
        file.write(head)
        rest = size - len(head) - len(foot)
        while rest > len(body):
            rest -= file.write(body)
        file.write(body[:body.rfind(b"\n", 0, rest) + 1])
        file.write(b"\n" + foot)
    return path


def write_hostile(path, text, size):
    with path.open("wb") as file:
        depth = 0
        while file.tell() < size:
            depth += 1
            file.write(f"{'1.' * depth} A\n".encode() if text is None else text.encode() * 4096)
        file.truncate(size)
    return path


def compare(folder):
    print("against cmark -t xml on the same bytes (whole processes, median of ratios)")
    for name, size, runs, target in [("10 KB", 10 * KB, 101, 2.0), ("1 MB", MB, 15, 1.0),
                                     ("10 MB", 10 * MB, 7, 1.0)]:
        path = write_plan(folder / "plan.txt", size)
        wall, user, own, other = ratios(parse(path), cmark(path), runs)
        show(f"  a plan of {name}", f"{wall:.2f}", f"<= {target:.1f}",
             f"khplan {duration(own)}, cmark {duration(other)}, user time {user:.2f}")


def export(folder):
    print("the other outputs, against khplan's own JSON, and against others' from the same text")
    plan = write_plan(folder / "plan.txt", MB)
    own = [KHPLAN, "convert", str(plan), "--to"]
    for name in ("html", "docbook", "akn", "text"):
        wall, user, one, two = ratios(own + [name], parse(plan), 9)
        show(f"  1 MB to {name}, khplan's JSON", f"{wall:.2f}", "<= 2.0",
             f"{duration(one)} and {duration(two)}, user time {user:.2f}")
    wall, user, one, two = ratios(own + ["html"], ["cmark", "-t", "html", str(plan)], 9)
    show("  1 MB to html, cmark", f"{wall:.2f}", "", f"{duration(one)} and {duration(two)}")
    if not shutil.which("pandoc"):
        return print("  pandoc is not installed: left out")
    small = write_plan(folder / "plan.txt", 100 * KB)
    for name in ("html", "docbook"):
        other = ["pandoc", "-f", "markdown", "-t", name.replace("docbook", "docbook5"), str(small)]
        wall, user, one, two = ratios([KHPLAN, "convert", str(small), "--to", name], other, 3)
        show(f"  100 KB to {name}, pandoc", f"{wall:.4f}", "", f"{duration(one)} and {duration(two)}")


def check(folder):
    print("check over parse of the same file (whole processes)")
    for name, size, runs in [("10 KB", 10 * KB, 51), ("1 MB", MB, 9)]:
        plan = write_plan(folder / "plan.txt", size)
        words = [KHPLAN, "check", "--fail-on", "never", str(plan)]
        for view, other in [("the outline", [KHPLAN, "parse", str(plan)]), ("JSON", parse(plan))]:
            wall, user, one, two = ratios(words, other, runs)
            show(f"  a plan of {name}, {view}", f"{wall:.2f}", "<= 1.5",
                 f"{duration(one)} and {duration(two)}, user time {user:.2f}")


def grow(folder):
    print("time per byte of the larger over the smaller")
    small = write_plan(folder / "small.txt", MB)
    large = write_plan(folder / "large.txt", 100 * MB)
    wall, user, slow, fast = ratios(parse(large), parse(small), 5, 1 / 100)
    show("  a plan of 1 MB and 100 MB", f"{wall:.2f}", "0.8 to 1.2",
         f"{duration(slow)} and {duration(fast)}, user time {user:.2f}")
    for name, text in HOSTILE.items():
        small = write_hostile(folder / "small.txt", text, MB)
        large = write_hostile(folder / "large.txt", text, 10 * MB)
        wall, user, slow, fast = ratios(parse(large), parse(small), 3, 1 / 10)
        peak = run(parse(large))[2] / (10 * MB)
        show(f"  {name}", f"{wall:.2f}", "<= 1.2",
             f"10 MB in {duration(slow)}, 1 MB in {duration(fast)}, peak {peak:.1f} times the input")


def weigh(folder):
    print("peak memory over the input's size")
    for size in (10, 100):
        path = write_plan(folder / "plan.txt", size * MB)
        show(f"  a plan of {size} MB", f"{run(parse(path))[2] / (size * MB):.2f}", "< 8", "")


def write_archive(folder, count, size):
    """Many copies of one plan, a thousand to a folder."""
    plan = write_plan(folder.with_suffix(".txt"), size).read_bytes()
    for number in range(count):
        path = folder / f"{number // 1000:03d}" / f"{number:06d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(plan)
    return folder


def convert(source, jobs, target):
    return [KHPLAN, "convert", str(source), "--to", "jsonl", "-o", str(target), "-j", str(jobs)]


def peak_of_all(command):
    """The most memory that a process and its workers had together."""
    child = os.posix_spawnp(command[0], command, os.environ,
                            file_actions=[(os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)])
    peak = 0
    while os.waitpid(child, os.WNOHANG) == (0, 0):
        try:
            workers = pathlib.Path(f"/proc/{child}/task/{child}/children").read_text().split()
            peak = max(peak, sum(int(pathlib.Path(f"/proc/{process}/statm").read_text().split()[1])
                                 for process in [child, *workers]) * os.sysconf("SC_PAGE_SIZE"))
        except OSError:
            pass
        time.sleep(0.01)
    return peak


def gather(folder):
    print("an archive to one stream, in memory where there is /dev/shm: rate of 2 jobs over 1; bytes for a\n"
          "  second of processor, of all processes, over those of one file with all the bytes")
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="khplan-bench-",
                                     dir=memory if os.access(memory, os.W_OK) else None) as name:
        gather_in(pathlib.Path(name), folder)
    many = write_archive(folder / "many", 20_000, 2 * KB)
    peak = peak_of_all(convert(many, 2, folder / "archive.jsonl"))
    show("  20,000 files, peak memory", f"{peak / MB:.0f} MB", "< 300 MB", "all processes")


def gather_in(folder, disk):
    for name, count, size in [("3,000 plans of 20 KB", 3000, 20 * KB), ("60 plans of 1 MB", 60, MB)]:
        source = write_archive(folder / name.replace(" ", "-").replace(",", ""), count, size)
        target = folder / "archive.jsonl"
        wall, _, one, two = ratios(convert(source, 1, target), convert(source, 2, target), 7)
        show(f"  {name}, 2 jobs", f"{wall:.2f}", ">= 1.85", f"{duration(one)} and {duration(two)}")
        target = disk / "archive.jsonl"
        wall, _, one, two = ratios(convert(source, 1, target), convert(source, 2, target), 5)
        show("    with the result on disk", f"{wall:.2f}", "", f"{duration(one)} and {duration(two)}")
        whole = write_plan(folder / "whole.txt", count * size)
        pairs = [(run(convert(whole, 1, target))[3], run(convert(source, 2, target))[3])
                 for _ in range(5)]
        alone, all = (statistics.median(side) for side in zip(*pairs))
        show(f"  {name}, a core", f"{statistics.median(a / b for a, b in pairs):.2f}", ">= 0.8",
             f"{duration(alone)} and {duration(all)}, {count * size / all / MB:.0f} MB/s")


def restore(folder):
    print("restoring (whole processes, user time)")
    path = folder / "damaged.txt"
    for name, size, runs in [("10 KB", 10 * KB, 51), ("350 KB", 350 * KB, 9), ("2 MB", 2 * MB, 5)]:
        path.write_text(restoration.damaged(size))
        user = statistics.median(run([KHPLAN, "restore", str(path)])[1] for _ in range(runs))
        show(f"  {name} of damaged text", f"{size / user / 1e6:.2f}", ">= 2", "MB/s")
    print("lost accents, pyvi in turns (khplan's whole process, of pyvi only the time in add_accents)")
    for kinds in (restoration.SOUND, ("plans", "decisions", "letters", "telegrams")):
        if not against_pyvi(folder / "plain.txt", restoration.stripped(restoration.sound(kinds))):
            return print("  pyvi is not installed (pip install pyvi): left out")


def against_pyvi(path, plain):
    path.write_text(plain)
    size = path.stat().st_size
    rates = []
    for _ in range(3):
        other = restoration.pyvi_rate(path)
        if other is None:
            return False
        words = [KHPLAN, "restore", "--only-diacritics", str(path)]
        rates.append((size / statistics.median(run(words)[1] for _ in range(9)), other))
    own, other = (statistics.median(side) for side in zip(*rates))
    show(f"  {size // KB} KB without accents, pyvi", f"{statistics.median(a / b for a, b in rates):.0f}",
         ">= 30", f"{own / 1e6:.2f} MB/s and {other / 1e3:.0f} KB/s")
    return True


def main():
    with tempfile.TemporaryDirectory(prefix="khplan-bench-") as name:
        folder = pathlib.Path(name)
        print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
        parts = {"compare": compare, "export": export, "check": check, "grow": grow, "weigh": weigh,
                 "gather": gather, "restore": restore}
        for part in sys.argv[1:] or parts:
            parts[part](folder)


if __name__ == "__main__":
    main()
