#!/usr/bin/python3
"""Fails when core or a spreadsheet holds a sentence outside core/words, where a message has its English, or the window
one that no translator is shown: outside the tr() of a feature of ui/words/features.h.

Usage: sentences_test.py SOURCE_FOLDER
Prints one line for each text of two words or more, as file:line: the text, and exits 1 when there is any. Words that
people type, which a reader recognises, and statements of SQL are no sentences: their files are listed here, as are the
few other texts.
"""

import re
import sys
from pathlib import Path

TYPED_WORDS = {
    "core/customers/address_list.cpp",
    "core/insights/account_columns.cpp",
    "core/research/customer_list.cpp",
    "core/research/demand.cpp",
    "core/district/school_list.cpp",
    "core/research/sensitivity.cpp",
    "core/calendar/date_words.cpp",
    "core/tables/list_kind.cpp",
    "core/tables/numbers.cpp",
    "core/credits/usage_list.cpp",
}
STATEMENTS = {  # that others read
    "core/exchange/kill_bill.cpp", "core/insights/movements_sql.cpp", "core/insights/revenue_sql.cpp", "core/insights/turns_sql.cpp",
    "core/sql/sql_file.cpp", "core/sql/sql_total.cpp", "core/sql/sql_view.cpp", "core/sql/wide_sql.cpp",
}
NEVER_SHOWN = {
    "decimal overflow",  # a mistake in the program
    "; last read: ",  # what the JSON library says itself
    "to see whether it is allowed",  # the reason of an offer that is only tried
    "the renewal of ",  # what an id is made of
    "Price list",  # the sheet that a workbook is read back by
}
NO_WORDS = {
    "d MMM yyyy",  # forms of dates
    "MMM yyyy",
    "figure assumed",  # classes of a page's styles
    "counted words",  # the context of core's plural forms
}
TEXT = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
COMMENT = re.compile(r"//.*$", re.MULTILINE)
SENTENCE = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
TRANSLATED = re.compile(r'(?:\w+Words::tr|QT_TRANSLATE_NOOP)\(\s*(?:"\w+",\s*)?(?:"(?:[^"\\]|\\.)*"\s*)+')
COUNTED = re.compile(r'QT_TRANSLATE_N_NOOP\(\s*"\w+",\s*(?:"(?:[^"\\]|\\.)*"\s*)+\),\s*(?:"(?:[^"\\]|\\.)*"\s*)+')
COUNTED_ELSEWHERE = re.compile(r'counted<(\w+)>\((?:(?!counted<)[^;])*?QT_TRANSLATE_N_NOOP\(\s*"(?!\1")\w+"')
OTHER_CONTEXT = re.compile(r"(?<!Words::)(?<!\w)tr\(|\btranslate\(\s*\"")
MARKUP = re.compile(r"[{}<>=#]")


def sentences_in(code):
    """The sentences of C++ code as (line, text)."""
    code = COMMENT.sub("", code)
    for found in TEXT.finditer(code):
        if SENTENCE.search(found.group(1)) and found.group(1) not in NEVER_SHOWN:
            yield code.count("\n", 0, found.start()) + 1, found.group(1)


def untranslated_in(code):
    """The sentences of C++ code of the window that are not given to the tr() of a feature, as (line, text)."""
    code = COMMENT.sub("", code)
    for found in OTHER_CONTEXT.finditer(code):
        yield code.count("\n", 0, found.start()) + 1, found.group()
    for found in COUNTED_ELSEWHERE.finditer(code):
        yield code.count("\n", 0, found.start()) + 1, found.group()
    bare = code
    for translated in (TRANSLATED, COUNTED):
        bare = translated.sub(lambda match: "(" + "\n" * match.group().count("\n"), bare)
    for found in TEXT.finditer(bare):
        text = found.group(1)
        if SENTENCE.search(text) and not MARKUP.search(text) and text not in NO_WORDS:
            yield bare.count("\n", 0, found.start()) + 1, text


def main():
    root = Path(sys.argv[1])
    breaches = 0
    for path in sorted((root / "ui").rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.suffix in {".h", ".cpp"} and not name.startswith("ui/words/in_words."):
            for line, text in untranslated_in(path.read_text(encoding="utf-8")):
                print(f'{name}:{line}: "{text}" is in no context of ui/words/features.h')
                breaches += 1
    for path in sorted([*(root / "core").rglob("*"), *(root / "app/export").rglob("*")]):
        name = path.relative_to(root).as_posix()
        if path.suffix not in {".h", ".cpp"} or name.startswith("core/words/") or name in TYPED_WORDS | STATEMENTS:
            continue
        for line, text in sentences_in(path.read_text(encoding="utf-8")):
            print(f'{name}:{line}: "{text}" belongs to a table of core/words')
            breaches += 1
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
