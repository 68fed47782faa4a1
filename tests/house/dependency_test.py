#!/usr/bin/python3
"""Fails when the tree breaks a rule of the house (CONTRIBUTING.md): layers, exact money, names and sizes.

Usage: dependency_test.py SOURCE_FOLDER
Prints one line for each breach, as file:line: what is wrong, and exits 1 when there is any.
"""

import os
import re
import sys
from pathlib import Path

# From the bottom up: a layer may include itself and the layers before it.
LAYERS = ("core", "ui", "app")
# The rooms of core, from the cellar up: each knows those before it.
ROOMS = (
    "words", "money", "text", "digest", "files", "calendar", "codec", "tables", "pricebook", "selection", "charges",
    "offers", "pricing", "comparison", "billing", "claims", "credits", "district", "research", "trail", "quoting", "customers",
    "calls", "workshop", "versions", "exchange", "sql", "editing", "statistics", "insights", "stores", "telemetry",
)
# Where amounts are made: no binary floating point here.
EXACT_FOLDERS = (
    "core/money", "core/charges", "core/offers", "core/pricing", "core/comparison", "core/billing", "core/credits",
    "core/district", "core/quoting", "core/insights",
)
CHART_FOLDER = "ui/charts"
# Whose exception is private: it never leaves the public functions of the folder.
STORE_FOLDERS = ("app/store/", "tests/app/store/")
STORE_FAILURE = "store_failure.h"
MAX_LINES = 350
MAX_PUBLIC_FUNCTIONS = 20

# What a source defines is declared in the header of its name, but for programs, for the commands that the registry of
# app/cli lists, and for these, whose header holds the parts of one thing.
NAMELESS_SOURCE = re.compile(r"(.*/)?main\.cpp|app/cli/\w+_commands?\.cpp")
SOURCES_OF_HEADERS = {
    "core/pricing/curve.h": ("seats_for_budget",),
    "core/pricing/price.h": ("recommend",),
    "core/words/message.h": ("english",),
    "ui/quotes/views/pdf_pages.h": ("pdf_library",),
}
# One more public function than others, and why.
LARGER_CLASSES = {
    "WorkshopViewModel": "what is held of an experiment and of the use of credits would else be kept apart from the session it is of",
}
SHARED_HEADERS = {
    f"{header.rsplit('/', 1)[0]}/{source}.cpp": header for header, sources in SOURCES_OF_HEADERS.items() for source in sources
}

# What a page asks its models for. A header of core declares a rule when it stands in a folder of rules or cites one of
# docs/rules.md; the values that pages show and fill in are none.
PAGE_FILE = re.compile(
    r"ui/(calculator|compare|seatchange|budget|quotes|customers|pricebooks|workshop|lists|preferences)/(views/.*|[^/]*)"
)
RULE_FOLDERS = (
    "core/charges/", "core/offers/", "core/pricing/", "core/comparison/", "core/billing/", "core/claims/", "core/credits/",
    "core/district/", "core/research/",
)
RULE_CITATION = re.compile(r"//[^\n]*\bR\d+\b")
VALUE_HEADERS = (
    "core/calendar/date.h",
    "core/money/currency.h",
    "core/money/fixed.h",
    "core/money/quotient.h",
    "core/money/sums.h",
    "core/pricebook/charge.h",
    "core/pricebook/price_book.h",
    "core/selection/offer.h",
    "core/selection/selection.h",
    "core/text/hidden.h",
    "core/credits/credit_terms.h",
)

CODE_SUFFIXES = {".h", ".cpp"}
TEXT_SUFFIXES = CODE_SUFFIXES | {".py", ".sh", ".cmake"}

VAGUE_NAME = re.compile(r"util|helper|manager|misc|common", re.IGNORECASE)
# Qt's own types keep their names (QNetworkAccessManager).
VAGUE_TYPE = re.compile(r"\b(?:class|struct|namespace|concept)\s+((?!Q[A-Z])\w*(?:[Uu]til|[Hh]elper|[Mm]anager|[Mm]isc)\w*)")
UNFINISHED = re.compile(r"\b(" + "TO" + "DO|FIX" + "ME)\\b")

INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"\n]+)[>\"]", re.MULTILINE)
QT_HEADER = re.compile(r"Q[A-Za-z0-9]*(/.*)?|q[a-z0-9_]+\.h")
CHART_HEADER = re.compile(
    r"(QtCharts(/.*)?"
    r"|Q(Chart|ChartView|Legend|LegendMarker|PolarChart|PieSlice|BarSet|BoxSet|CandlestickSet)"
    r"|Q[A-Z]\w*(Series|Axis|LegendMarker|ModelMapper))"
)
QT_TARGET = re.compile(r"\bQt6?::\w+")

BINARY_FLOAT_WORD = re.compile(r"\b(double|float)\b")
BINARY_FLOAT_LITERAL = re.compile(r"(?<![\w.'])\d[\d']*\.(?!\.)\d*")
CHECKED_ARITHMETIC = re.compile(r"\b__builtin_\w+_overflow\b")
OUTSIDE_WORLD = re.compile(r"\b(system_clock|steady_clock|high_resolution_clock|getenv|setlocale|ifstream|ofstream|fopen)\b")

# What the private header declares: the exception, what throws it and what catches it.
STORE_FAILURE_NAME = re.compile(r"\b(StoreFailure|ConnectionLost|throwFailed|throwRefused|valueOrThrow|asResult)\b")

CLASS = re.compile(r"(?<!enum )\b(class|struct)\s+(\w+)(?:\s+final)?\s*(?::[^;{()]*)?\{")
# Of a class whose braces and parentheses are closed: a new section, or a statement.
MEMBER = re.compile(r"\s*(?:(public|protected|private|signals)(?:\s+slots)?\s*:(?!:)|([^;]*);)")
FUNCTION = re.compile(r"[^@=]*?(~?\b\w+|operator[^\w\s@]+)@", re.DOTALL)
NO_FUNCTION = re.compile(r"^\s*(friend|using|typedef|static_assert)\b|\boverride\b|^[^@]*~\w+@|(?<!operator)(?<!operator<)<[^<>@]*@")

COMMENT_OR_LITERAL = re.compile(
    r'R"(?P<tag>[^\s()\\]{0,16})\(.*?\)(?P=tag)"'  # raw string
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Za-z_])(?:u8|[uUL])?'(?:\\.|[^'\\\n])+'"  # not the separator in 1'000
    r"|//[^\n]*"
    r"|/\*.*?\*/",
    re.DOTALL,
)


def code_only(text):
    """The text without comments and literals; every line keeps its number."""
    return COMMENT_OR_LITERAL.sub(lambda match: " " + "\n" * match.group().count("\n"), text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def files_below(root, folders):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file():
                yield path


def layer_of(path):
    return path.split("/", 1)[0] if path.split("/", 1)[0] in LAYERS else None


def resolve(root, includer, quote, target):
    """The file of the project that an include names, relative to the root, or nothing.

    Looked for where the compiler looks: beside the includer, then in its own layer and those below; after that in
    the layers above and from the root, which is where a forbidden include is found.
    """
    own = LAYERS.index(layer_of(includer))
    order = [root / layer for layer in reversed(LAYERS[: own + 1])] + [root / layer for layer in LAYERS[own + 1 :]]
    order.append(root)
    if quote == '"':
        order.insert(0, (root / includer).parent)
    for folder in order:
        candidate = Path(os.path.normpath(folder / target))
        if candidate.is_file() and candidate.is_relative_to(root):
            return candidate.relative_to(root).as_posix()
    return None


def includes(text):
    """Each include of a text: its line, how it is quoted, and what it names."""
    # Commented-out includes do not count, but a path in quotes must survive: blank comments only.
    visible = COMMENT_OR_LITERAL.sub(
        lambda match: match.group() if match.group()[0] != "/" else "\n" * match.group().count("\n"), text
    )
    for match in INCLUDE.finditer(visible):
        yield line_of(visible, match.start()), *match.groups()


def floor_of(path):
    """How high a room of core lies; of a file outside core nothing, as above all of them."""
    parts = path.split("/")
    if parts[0] != "core" or len(parts) < 3:
        return None
    return ROOMS.index(parts[1]) if parts[1] in ROOMS else None


def include_breaches(root, path, text):
    layer = layer_of(path)
    own_floor = floor_of(path)
    if own_floor is None and path.startswith("core/") and path.count("/") > 1 and not VAGUE_NAME.search(path):
        yield 1, "a room of core has its floor in ROOMS of tests/house/dependency_test.py"
    for line, quote, target in includes(text):
        found = resolve(root, path, quote, target)
        above = layer_of(found) if found else layer_of(os.path.normpath(target))
        if above and LAYERS.index(above) > LAYERS.index(layer):
            yield line, f"{layer} must not include {target}: it belongs to {above}, which lies above"
        elif found and own_floor is not None and (floor_of(found) or 0) > own_floor:
            yield line, f"{'/'.join(path.split('/')[:2])} must not include {target}: that room lies above it"
        elif found and PAGE_FILE.fullmatch(path) and declares_rule(root, found):
            yield line, f"a page must not include {target}: it declares a rule; ask a model of its feature"
        elif not found and layer == "core" and QT_HEADER.fullmatch(target):
            yield line, f"core must not include a Qt header: {target}"
        elif not found and CHART_HEADER.fullmatch(target) and not path.startswith(CHART_FOLDER + "/"):
            yield line, f"only {CHART_FOLDER} may include Qt Charts: {target}"


def declares_rule(root, path):
    """Whether a file of the project is a header of core that declares a rule."""
    if not path.startswith("core/") or path in VALUE_HEADERS:
        return False
    return path.startswith(RULE_FOLDERS) or bool(RULE_CITATION.search((root / path).read_text(encoding="utf-8")))


def code_breaches(path, text):
    code = code_only(text)
    if path.startswith(tuple(folder + "/" for folder in EXACT_FOLDERS)):
        without_includes = INCLUDE.sub("", code)
        for pattern in (BINARY_FLOAT_WORD, BINARY_FLOAT_LITERAL):
            for match in pattern.finditer(without_includes):
                yield line_of(without_includes, match.start()), f"no binary floating point here: {match.group()}"
    if not path.startswith(("core/money/", "tests/")):
        for match in CHECKED_ARITHMETIC.finditer(code):
            yield line_of(code, match.start()), f"what may not fit is added and multiplied in core/money: {match.group()}"
    if path.startswith("core/"):
        for match in OUTSIDE_WORLD.finditer(code):
            yield line_of(code, match.start()), f"core reads no clock, file, locale or environment: {match.group()}"
    yield from class_breaches(code)
    for match in VAGUE_TYPE.finditer(code):
        yield line_of(code, match.start()), f"say what it is, not that it helps: {match.group(1)}"


def public_functions(kind, name, body):
    """The public functions of a class, without constructors, and without overrides, which their interface counts."""
    flat = re.sub(r"^[ \t]*#.*", "", body, flags=re.MULTILINE)
    for nested, left in ((r"\{[^{}]*\}", ";"), (r"\([^()]*\)", "@")):
        while re.search(nested, flat):
            flat = re.sub(nested, left, flat)
    access = "public" if kind == "struct" else "private"
    for section, statement in MEMBER.findall(re.sub(r"\bQ_[A-Z]+@?", "", flat)):
        access = section or access
        called = FUNCTION.match(statement)
        if called and access in ("public", "signals") and called.group(1) != name and not NO_FUNCTION.search(statement):
            yield called.group(1)


def class_breaches(code):
    for match in CLASS.finditer(code):
        end = match.end()
        depth = 1
        while depth and end < len(code):
            depth += {"{": 1, "}": -1}.get(code[end], 0)
            end += 1
        count = len(list(public_functions(match.group(1), match.group(2), code[match.end() : end - 1])))
        if count > MAX_PUBLIC_FUNCTIONS + (match.group(2) in LARGER_CLASSES):
            yield (line_of(code, match.start()),
                   f"{match.group(2)} has {count} public functions, the limit is {MAX_PUBLIC_FUNCTIONS}: it is two ideas")


def source_breaches(root, path):
    """A source without the header of its name."""
    if not path.endswith(".cpp") or NAMELESS_SOURCE.fullmatch(path):
        return
    header = SHARED_HEADERS.get(path, path.removesuffix(".cpp") + ".h")
    if not (root / header).is_file():
        yield 1, f"declare what it defines in {header}, or let it live with its neighbour"


def store_breaches(path, text):
    """Where the exception of the store is known outside it."""
    if path.startswith(STORE_FOLDERS):
        return
    for line, _, target in includes(text):
        if Path(target).name == STORE_FAILURE:
            yield line, f"only app/store may include {target}: its exception is private"
    code = code_only(text)
    for match in STORE_FAILURE_NAME.finditer(code):
        yield line_of(code, match.start()), f"only app/store may throw or catch its exception: {match.group()}"


def layer_breaches(root, path, text):
    if VAGUE_NAME.search(path):
        yield 1, "say what it is, not that it helps: the file's or folder's name"
    lines = len(text.splitlines())
    if lines > MAX_LINES:
        yield MAX_LINES + 1, f"{lines} lines, the limit is {MAX_LINES}: give each idea its own file"
    if path.startswith("core/") and path.endswith("CMakeLists.txt"):
        for match in QT_TARGET.finditer(text):
            yield line_of(text, match.start()), f"core must not link {match.group()}"
    if Path(path).suffix in CODE_SUFFIXES:
        yield from include_breaches(root, path, text)
        yield from code_breaches(path, text)
        yield from source_breaches(root, path)


def breaches(root):
    """All breaches below a source folder, as lines of text."""
    root = Path(root).resolve()
    for file in files_below(root, (*LAYERS, "tests", "cmake")):
        if file.suffix not in TEXT_SUFFIXES and file.name != "CMakeLists.txt":
            continue
        path = file.relative_to(root).as_posix()
        text = file.read_text(encoding="utf-8")
        found = [(line_of(text, m.start()), f"finish it or drop it: {m.group()}") for m in UNFINISHED.finditer(text)]
        if layer_of(path):
            found.extend(layer_breaches(root, path, text))
        if file.suffix in CODE_SUFFIXES:
            found.extend(store_breaches(path, text))
        for line, message in sorted(found):
            yield f"{path}:{line}: {message}"


def main(arguments):
    if len(arguments) != 1 or not all(Path(arguments[0], layer).is_dir() for layer in LAYERS):
        print(f"give the source folder, the one that holds {', '.join(LAYERS)}", file=sys.stderr)
        return 2
    found = list(breaches(arguments[0]))
    print("\n".join(found) if found else "The house is in order.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
