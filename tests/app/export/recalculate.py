#!/usr/bin/python3
"""Lets a spreadsheet program compute workbooks anew: recalculate.py JOBS.json prints their cells as JSON, and
recalculate.py --cells FILE.xlsx those that the file has. recalculate.py --texts FILE.xlsx prints every text of a file that
a person can meet as [where, text]: names of sheets, cells, what formulas say (a line for each text in one), what a cell
says when it refuses, lists to choose from, footers, and what the file says of itself.

A job is {"file": path of an XLSX file, "edits": {"Calculator!B7": "Pro", …}}. What a job gives is {"cached": cells as the
file has them, "computed": cells as LibreOffice computes them after the edits, "formulas": their addresses}. The results
that the file has for its formulas are taken out before, so that nothing but the formulas can give the answer. All jobs
share one start of the program, with a profile of its own. Exit 77 where there is no LibreOffice.
"""

import csv
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CELL = re.compile(r'<c r="([A-Z]+[0-9]+)"((?: [a-z]+="[^"]*")*)(?:/>|>(.*?)</c>)', re.DOTALL)
ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>"""
ALL_SHEETS_AS_THEY_ARE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


def columns(number):
    """A, B, …, Z, AA for 0, 1, …"""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def sheet_names(book):
    root = ElementTree.fromstring(book.read("xl/workbook.xml"))
    return [sheet.get("name") for sheet in root.iter(MAIN + "sheet")]


def cached_cells(book, names):
    """The cells of a file by address, and the addresses of those with formulas."""
    strings = []
    if "xl/sharedStrings.xml" in book.namelist():
        for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter(MAIN + "si"):
            strings.append("".join(part.text or "" for part in item.iter(MAIN + "t")))
    cells, formulas = {}, []
    for number, name in enumerate(names, 1):
        for cell in ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml")).iter(MAIN + "c"):
            value = cell.find(MAIN + "v")
            text = "" if value is None else value.text or ""
            address = f"{name}!{cell.get('r')}"
            cells[address] = strings[int(text)] if cell.get("t") == "s" else text
            if cell.find(MAIN + "f") is not None:
                formulas.append(address)
    return cells, formulas


def edited(sheet, edits):
    """A sheet's XML with other inputs and without the results of its formulas."""

    def change(match):
        address, attributes, content = match.group(1), match.group(2), match.group(3) or ""
        style = "".join(re.findall(r' s="[^"]*"', attributes))
        if address in edits:
            value = edits[address]
            if isinstance(value, str):
                return f'<c r="{address}"{style} t="inlineStr"><is><t>{escape(value)}</t></is></c>'
            return f'<c r="{address}"{style}><v>{value!r}</v></c>'
        if "<f>" in content:
            return f'<c r="{address}"{style}>' + re.sub(r"<v>.*?</v>", "", content) + "</c>"
        return match.group(0)

    return CELL.sub(change, sheet)


def write_edited(job, path):
    edits = {}
    for place, value in job["edits"].items():
        sheet, address = place.split("!")
        edits.setdefault(sheet, {})[address] = value
    with zipfile.ZipFile(job["file"]) as book, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as copy:
        names = sheet_names(book)
        for part in book.namelist():
            content = book.read(part)
            number = re.fullmatch(r"xl/worksheets/sheet([0-9]+)\.xml", part)
            if number:
                wanted = edits.get(names[int(number.group(1)) - 1], {})
                content = edited(content.decode(), wanted).encode()
            copy.writestr(part, content)
        return names, *cached_cells(book, names)


def convert(program, folder, files):
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS, encoding="utf-8")
    subprocess.run(
        [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--convert-to",
         ALL_SHEETS_AS_THEY_ARE, "--outdir", folder / "out", *files],
        env={"HOME": str(folder), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)


def computed_cells(folder, stem, names):
    cells = {}
    for name in names:
        with open(folder / "out" / f"{stem}-{name}.csv", encoding="utf-8", newline="") as file:
            for row, values in enumerate(csv.reader(file), 1):
                for column, value in enumerate(values):
                    cells[f"{name}!{columns(column)}{row}"] = value
    return cells


LITERAL = re.compile(r'"((?:[^"]|"")*)"')


def literals(formula):
    return "\n".join(text.replace('""', '"') for text in LITERAL.findall(formula))


def texts_of_sheet(name, root):
    """What a sheet says beside its cells."""
    for cell in root.iter(MAIN + "c"):
        formula = cell.find(MAIN + "f")
        if formula is not None:
            yield f"formula of {name}!{cell.get('r')}", literals(formula.text or "")
    for rule in root.iter(MAIN + "dataValidation"):
        yield f"refusal of {name}!{rule.get('sqref')}", rule.get("error") or ""
        for formula in rule:
            yield f"list of {name}!{rule.get('sqref')}", literals(formula.text or "")
    for footer in root.iter(MAIN + "oddFooter"):
        yield f"footer of {name}", footer.text or ""


def print_texts(path):
    with zipfile.ZipFile(path) as book:
        names = sheet_names(book)
        texts = [["sheet", name] for name in names] + [list(cell) for cell in cached_cells(book, names)[0].items()]
        for number, name in enumerate(names, 1):
            root = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
            texts += [list(text) for text in texts_of_sheet(name, root)]
        for part in ElementTree.fromstring(book.read("docProps/core.xml")):
            texts.append(["file", part.text or ""])
    json.dump(texts, sys.stdout)
    return 0


def print_cells(path):
    with zipfile.ZipFile(path) as book:
        cells, formulas = cached_cells(book, sheet_names(book))
    json.dump({"cached": cells, "formulas": formulas}, sys.stdout)
    return 0


def main():
    if sys.argv[1] == "--cells":
        return print_cells(sys.argv[2])
    if sys.argv[1] == "--texts":
        return print_texts(sys.argv[2])
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if not program:
        return 77
    jobs = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files, known = [], []
        for number, job in enumerate(jobs):
            files.append(folder / f"job{number}.xlsx")
            known.append(write_edited(job, files[-1]))
        convert(program, folder, files)
        results = []
        for file, (names, cached, formulas) in zip(files, known):
            results.append({"cached": cached, "formulas": formulas,
                            "computed": computed_cells(folder, file.stem, names)})
    json.dump(results, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
