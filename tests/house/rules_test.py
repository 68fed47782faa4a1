#!/usr/bin/python3
"""Fails when docs/rules.md and the code that cites it do not agree.

Usage: rules_test.py SOURCE_FOLDER
Prints one line for each breach, as file:line: what is wrong, and exits 1 when there is any.
"""

import re
import sys
from pathlib import Path

SHELF = "docs/rules.md"
FOLDERS = ("core", "ui", "app", "tests")
SUFFIXES = {".h", ".cpp"}

HEADING = re.compile(r"^### R(\d+) \S", re.MULTILINE)
PLACES = re.compile(r"^Code: `([^`]+)`\. Test: `([^`]+)`, (\w+)\.(\w+)\.$", re.MULTILINE)
CITATION = re.compile(r"\bR(\d+)\b")
COMMENT = re.compile(r"//[^\n]*")
# Documents that the repository does not have, or that end: their places are no address for a reader.
ELSEWHERE = re.compile(
    r"\b(?:contract|reliability|product|worksheet),? (?:section|trap|page)s? |\btraps? \d|\bissue \d|\bsource document, ",
    re.IGNORECASE,
)


def entries(text):
    """The rules of the shelf: (number, line, body), in their order."""
    found = list(HEADING.finditer(text))
    for match, after in zip(found, [*found[1:], None]):
        end = after.start() if after else len(text)
        yield int(match.group(1)), text.count("\n", 0, match.start()) + 1, text[match.start() : end]


def cites(text, number):
    return any(int(match.group(1)) == number for comment in COMMENT.finditer(text) for match in CITATION.finditer(comment.group()))


def shelf_breaches(root, text):
    for place, (number, line, body) in enumerate(entries(text), start=1):
        if number != place:
            yield f"{SHELF}:{line}: R{number} stands where R{place} is expected"
        places = PLACES.search(body)
        if not places:
            yield f"{SHELF}:{line}: R{number} names no code and test"
            continue
        code, test, suite, name = places.groups()
        for file in (code, test):
            path = root / file
            if not path.is_file():
                yield f"{SHELF}:{line}: R{number} names {file}, which is not there"
            elif not cites(path.read_text(encoding="utf-8"), number):
                yield f"{SHELF}:{line}: {file} does not cite R{number}"
        if (root / test).is_file() and not re.search(rf"\({suite}, *{name}\b", (root / test).read_text(encoding="utf-8")):
            yield f"{SHELF}:{line}: R{number} names {suite}.{name}, which {test} does not have"


def citation_breaches(path, text, numbers):
    for comment in COMMENT.finditer(text):
        line = text.count("\n", 0, comment.start()) + 1
        for match in CITATION.finditer(comment.group()):
            if int(match.group(1)) not in numbers:
                yield f"{path}:{line}: R{match.group(1)} is not in {SHELF}"
        if ELSEWHERE.search(comment.group()):
            yield f"{path}:{line}: cite a rule of {SHELF}, not {ELSEWHERE.search(comment.group()).group().strip()}"


def breaches(root):
    """All breaches below a source folder, as lines of text."""
    root = Path(root).resolve()
    shelf = (root / SHELF).read_text(encoding="utf-8")
    numbers = {number for number, _, _ in entries(shelf)}
    found = list(shelf_breaches(root, shelf))
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            if file.is_file() and file.suffix in SUFFIXES:
                found.extend(citation_breaches(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8"), numbers))
    return found


def main(arguments):
    if len(arguments) != 1:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    found = breaches(arguments[0])
    print("\n".join(found) if found else "The shelf and the code agree.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
