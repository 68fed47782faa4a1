#!/usr/bin/python3
"""Fails when a language of translations/ is not complete, or a translation does not fit what it translates.

Usage: translations_test.py SOURCE_FOLDER
Prints one line for each problem, as file: context: "source": what is wrong, and exits 1 when there is any. What the
program says and a file does not hold is found by lupdate of Qt 6, where there is one.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

# Languages with other than two forms of a plural, by Qt's rules.
PLURAL_FORMS = {"ja": 1, "ko": 1, "zh": 1, "vi": 1, "th": 1, "id": 1, "tr": 1, "hu": 1, "fa": 1, "pl": 3, "ru": 3, "uk": 3,
                "cs": 3, "sk": 3, "hr": 3, "sr": 3, "ro": 3, "lt": 3, "lv": 3, "ga": 3, "sl": 4, "mt": 4, "cy": 5, "ar": 6}
TAG = ("PaperWords", "en")  # what a language calls itself in documents
COUNTS = {"%1", "%n"}  # which the form of one may leave out
PLACE = re.compile(r"%L?[1-9]|%L?n")
MNEMONIC = re.compile(r"&(?![&\s]|#?\w+;)")
MARK = re.compile(r"</?\w[^<>]*>")
KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift|Meta)\+)+\S+|F\d+")


def language_of(file_name):
    """"de" of seatwise_de.ts."""
    return Path(file_name).stem.removeprefix("seatwise_")


def messages_in(ts):
    """The messages of a .ts file as (context, source, comment, translation element, whether it counts)."""
    for context in ElementTree.fromstring(ts).iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""),
                   message.find("translation"), message.get("numerus") == "yes")


def keys_in(ts):
    return {(context, source, comment, counts) for context, source, comment, _, counts in messages_in(ts)}


def places_in(text):
    return Counter(place.replace("L", "") for place in PLACE.findall(text))


def mnemonics_in(text):
    return len(MNEMONIC.findall(text.replace("&&", "")))


def misfits(source, translation, may_leave_out_count):
    """What of the source is not in its translation as it should be."""
    asked, given = places_in(source), places_in(translation)
    if may_leave_out_count and asked - given and set(asked - given) <= COUNTS:
        asked = asked & given
    if asked != given:
        yield f"has the places {sorted(given.elements())}, not {sorted(asked.elements())}"
    if mnemonics_in(source) != mnemonics_in(translation):
        yield f"has {mnemonics_in(translation)} mnemonics, not {mnemonics_in(source)}"
    if Counter(MARK.findall(source)) != Counter(MARK.findall(translation)):
        yield "has other tags"
    if source.count("\n") != translation.count("\n"):
        yield f"has {translation.count(chr(10))} line breaks, not {source.count(chr(10))}"
    if KEYS.fullmatch(source) and not KEYS.fullmatch(translation):
        yield "is no key that every keyboard understands"


def problems_of(language, context, source, translation, counts):
    """What is wrong with one message."""
    kind = translation.get("type") if translation is not None else "unfinished"
    if kind:
        yield f"is {kind}"
        return
    forms = [form.text or "" for form in translation.iter("numerusform")] if counts else [translation.text or ""]
    needed = PLURAL_FORMS.get(language.split("_")[0], 2) if counts else 1
    if len(forms) != needed or not all(form.strip() for form in forms):
        yield f"has {sum(1 for form in forms if form.strip())} forms of {needed}"
        return
    for number, form in enumerate(forms):
        yield from misfits(source, form, counts and number == 0 and needed > 1)
    if (context, source) == TAG and forms[0] != language.replace("_", "-"):
        yield f'is "{forms[0]}", not the tag of the language'


def problems_in(file_name, ts):
    """What is wrong with a .ts file, as lines."""
    language = language_of(file_name)
    seen = set()
    for context, source, _, translation, counts in messages_in(ts):
        seen.add((context, source))
        for problem in problems_of(language, context, source, translation, counts):
            yield f'{file_name}: {context}: "{source}": {problem}'
    if TAG not in seen:
        yield f'{file_name}: {TAG[0]}: "{TAG[1]}": is missing'


def differences(file_name, ts, fresh):
    """What the program says and a .ts file does not hold, and the other way round, as lines; `fresh` is the same file as
    lupdate leaves it."""
    for context, source, _, _ in sorted(keys_in(fresh) - keys_in(ts)):
        yield f'{file_name}: {context}: "{source}": is missing'
    for context, source, _, _ in sorted(keys_in(ts) - keys_in(fresh)):
        yield f'{file_name}: {context}: "{source}": is said nowhere'


def find_lupdate():
    """Qt 6's, not the one of Qt 5 that may be in PATH; none where there is none."""
    places = []
    if tool := shutil.which("qtpaths6"):
        places.append(subprocess.run([tool, "--query", "QT_INSTALL_BINS"], capture_output=True, text=True).stdout.strip())
    for place in [*places, "/usr/lib/qt6/bin"]:
        if place and (Path(place) / "lupdate").exists():
            return Path(place) / "lupdate"
    return None


def refreshed(lupdate, root, files):
    """The texts of copies of the files, brought up to what the program says."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [shutil.copy(file, folder) for file in files]
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-extensions", "h,cpp,def", "-I", "ui",
                        "-I", "core", "-I", "app", "-tr-function-alias",
                        "QT_TRANSLATE_NOOP+=TEXT,QT_TRANSLATE_N_NOOP+=TEXT_N", "core", "ui", "app", "-ts", *copies],
                       cwd=root, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return [Path(copy).read_text(encoding="utf-8") for copy in copies]


def main():
    root = Path(sys.argv[1])
    files = sorted((root / "translations").glob("seatwise_*.ts"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    lupdate = find_lupdate()
    fresh = refreshed(lupdate, root, files) if files and lupdate else texts
    problems = []
    for file, text, now in zip(files, texts, fresh):
        problems += [*problems_in(file.name, text), *differences(file.name, text, now)]
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
