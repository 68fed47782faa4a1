#!/usr/bin/python3
"""Fails when core holds a sentence outside core/words, where a message has its English.

Usage: sentences_test.py SOURCE_FOLDER
Prints one line for each text of two words or more, as file:line: the text, and exits 1 when there is any. Words that
people type, which a reader recognises, are no sentences: their files are listed here, as are the few other texts.
"""

import re
import sys
from pathlib import Path

TYPED_WORDS = {
    "core/analysis/account_list.cpp",
    "core/analysis/customer_list.cpp",
    "core/analysis/demand.cpp",
    "core/analysis/school_list.cpp",
    "core/analysis/sensitivity.cpp",
    "core/calendar/date_words.cpp",
    "core/tables/list_kind.cpp",
    "core/tables/numbers.cpp",
    "core/usage/usage_list.cpp",
}
NEVER_SHOWN = {
    "decimal overflow",  # a mistake in the program
    "; last read: ",  # what the JSON library says itself
    "to see whether it is allowed",  # the reason of an offer that is only tried
    "the renewal of ",  # what an id is made of
}
TEXT = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
COMMENT = re.compile(r"//.*$", re.MULTILINE)
SENTENCE = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")


def sentences_in(code):
    """The sentences of C++ code as (line, text)."""
    code = COMMENT.sub("", code)
    for found in TEXT.finditer(code):
        if SENTENCE.search(found.group(1)) and found.group(1) not in NEVER_SHOWN:
            yield code.count("\n", 0, found.start()) + 1, found.group(1)


def main():
    root = Path(sys.argv[1])
    breaches = 0
    for path in sorted((root / "core").rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.suffix not in {".h", ".cpp"} or name.startswith("core/words/") or name in TYPED_WORDS:
            continue
        for line, text in sentences_in(path.read_text(encoding="utf-8")):
            print(f'{name}:{line}: "{text}" belongs to a table of core/words')
            breaches += 1
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
