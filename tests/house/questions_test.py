#!/usr/bin/python3
"""Fails when a question of CONTRIBUTING.md is not answered by the first hit of its search.

Usage: questions_test.py SOURCE_FOLDER
Prints one line for each breach and exits 1 when there is any. Hits are looked at in the order of their files.
"""

import re
import shlex
import subprocess
import sys
from pathlib import Path

GUIDE = "CONTRIBUTING.md"
SECTION = re.compile(r"^## Twelve questions\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| ([^|]+) \| `(grep [^`]+)` \| \[([^\]]+)\]\([^)]+\) \| (?:[^|]*?)`([^`]+)`[^|]*\|$", re.MULTILINE)
COUNT = 12
LINES_READ = 4  # of the hit and what follows it, as a reader would


def breach_of(root, question, search, file, answer):
    found = subprocess.run(shlex.split(search), cwd=root, capture_output=True, text=True, check=False).stdout
    hits = sorted(found.splitlines(), key=lambda hit: (hit.split(":", 2)[0], int(hit.split(":", 2)[1])))
    if not hits:
        return f"{question}: {search} finds nothing"
    path, number, _ = hits[0].split(":", 2)
    if path != file:
        return f"{question}: the first hit of {search} is in {path}, not in {file}"
    lines = (root / path).read_text(encoding="utf-8").splitlines()[int(number) - 1 :][:LINES_READ]
    text = " ".join(re.sub(r"^\s*(///?)?\s*", "", line) for line in lines)
    if answer not in text:
        return f"{question}: {path}:{number} does not say: {answer}"
    return None


def main():
    root = Path(sys.argv[1])
    section = SECTION.search((root / GUIDE).read_text(encoding="utf-8"))
    rows = ROW.findall(section.group(1)) if section else []
    breaches = [found for row in rows if (found := breach_of(root, *row))]
    if len(rows) != COUNT:
        breaches.append(f"{len(rows)} questions with search, file and answer, not {COUNT}")
    for breach in breaches:
        print(f"{GUIDE}: {breach}")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
