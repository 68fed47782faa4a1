#!/usr/bin/python3
"""Breaks each rule of docs/rules.md once and shows that its test fails, and the published claim about it.

Usage: break_rules.py SOURCE_FOLDER BUILD_FOLDER [R17 ...]
Copies the tree into the build folder, puts a switch at the place of every break of breaks.py, and builds once: the
program reads from the environment which rule it is to break. Prints a line for each rule, and exits 1 when a break is
not noticed, when its place is not in the code exactly once, or when a rule has no break.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from breaks import BREAKS
from rules_test import PLACES, SHELF, entries

VARIABLE = "SEATWISE_BROKEN_RULE"
BOOKS = ("music-learning", "sessiontrack")
REFUSED = 3  # how book check exits for a book that is none
TIMEOUT = 300
HEADER = Path("core/broken_rule.h")
SWITCH = f"""#pragma once

#include <cstdlib>

namespace seatwise {{

inline int brokenRuleAsked() noexcept
{{
    static const int rule = [] {{
        const char* text = std::getenv("{VARIABLE}");
        return text ? std::atoi(text) : 0;
    }}();
    return rule;
}}

/// The number of the rule that is broken; 0 for none, and in constants.
constexpr int brokenRule() noexcept
{{
    return __builtin_is_constant_evaluated() ? 0 : brokenRuleAsked();
}}

}} // namespace seatwise
"""
# They are not needed here, and take the longest to build.
OTHER_PROGRAMS = re.compile(r"^add_dependencies\(seatwise[a-z-]* [^)]*\)\n", re.MULTILINE)
NAMED = re.compile(r"R\d+")
OF_ONE_TEST = re.compile(r"\b\w+_test\.cpp\b")


class Rule:
    """A rule of the shelf with the test that it names."""

    def __init__(self, number, body):
        self.number = number
        self.title = body.split("\n", 1)[0].split(" ", 2)[2]
        places = PLACES.search(body)
        self.file, self.suite, self.name = places.group(2), places.group(3), places.group(4)

    def __str__(self):
        return f"R{self.number} {self.title}"

    @property
    def test(self):
        return f"{self.suite}.{self.name}"

    @property
    def filter(self):
        """Of plain tests, and of those with parameters and types."""
        return ":".join((self.test, f"{self.test}/*", f"*/{self.test}/*", f"{self.suite}/*.{self.name}"))


def rules_of(source):
    text = Path(source, SHELF).read_text(encoding="utf-8")
    return [Rule(number, body) for number, _, body in entries(text)]


# ---- The copy ----


def switched(broken):
    """The text that does one or the other as it is told when it runs."""
    if broken.right.endswith(";"):
        return f"{{ if (brokenRule() == {broken.rule}) {{ {broken.wrong} }} else {{ {broken.right} }} }}"
    return f"(brokenRule() == {broken.rule} ? ({broken.wrong}) : ({broken.right}))"


def misplaced(source):
    """A line for each break whose place is not in the code exactly once."""
    for broken in BREAKS:
        path = Path(source, broken.file)
        place = broken.place or broken.right
        count = path.read_text(encoding="utf-8").count(place) if path.is_file() else 0
        if count != 1 or place.count(broken.right) != 1:
            yield f"R{broken.rule}: {broken.file} has `{place}` {count} times, not once"


def miscounted(numbers, asked):
    """A line for each number that is no rule's, and for each rule that is broken twice; `numbers` are the shelf's."""
    broken = [each.rule for each in BREAKS]
    for number in sorted({*broken, *asked} - {*numbers}):
        yield f"R{number}: not in {SHELF}"
    for number in sorted({number for number in broken if broken.count(number) > 1}):
        yield f"R{number}: broken more than once"


def tracked(source):
    listed = subprocess.run(["git", "-C", source, "ls-files", "-z"], capture_output=True, text=True, check=True)
    return [path for path in listed.stdout.split("\0") if path and Path(source, path).is_file()]


def with_switches(path, text):
    here = [broken for broken in BREAKS if broken.file == path]
    for broken in here:
        place = broken.place or broken.right
        text = text.replace(place, place.replace(broken.right, switched(broken)))
    return f'#include "{HEADER.name}"\n{text}' if here else text


def trimmed(path, text, tests):
    """A list of sources without the tests that no rule names, and the program without those it goes on as."""
    if path == "app/CMakeLists.txt":
        return OTHER_PROGRAMS.sub("", text)
    if path.startswith("tests/core/") and path.endswith("/CMakeLists.txt"):
        folder = path.rpartition("/")[0]
        return OF_ONE_TEST.sub(lambda found: found.group() if f"{folder}/{found.group()}" in tests else "", text)
    return text


def write(path, content):
    """Leaves a file that is the same as it is, so that it is not compiled again."""
    if path.is_file() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def copy(source, to, rules):
    tests = {rule.file for rule in rules}
    wanted = tracked(source)
    for path in wanted:
        content = Path(source, path).read_bytes()
        if path.endswith((".h", ".cpp", "CMakeLists.txt")):
            content = trimmed(path, with_switches(path, content.decode()), tests).encode()
        write(to / path, content)
    write(to / HEADER, SWITCH.encode())
    for path in to.rglob("*"):
        if path.is_file() and path.relative_to(to).as_posix() not in {*wanted, str(HEADER)}:
            path.unlink()


def build(copied, to):
    """Not optimised: it is run once for each time it is compiled."""
    settings = {
        "CMAKE_BUILD_TYPE": "Release",
        "CMAKE_CXX_FLAGS_RELEASE": "",
        "CMAKE_UNITY_BUILD": "ON",
        "CMAKE_UNITY_BUILD_BATCH_SIZE": "12",
        "SEATWISE_BENCH": "OFF",
    }
    given = [f"-D{name}={value}" for name, value in settings.items()]
    environment = {
        **os.environ,
        "CCACHE_BASEDIR": str(to),
        "CCACHE_SLOPPINESS": "pch_defines,time_macros,include_file_mtime,include_file_ctime",
    }
    for command in (
        ["cmake", "-G", "Ninja", "-S", copied, "-B", to, *given],
        ["cmake", "--build", to, "--target", "seatwise", "seatwise_core_tests"],
    ):
        if subprocess.run(command, stdout=sys.stderr, env=environment, check=False).returncode != 0:
            sys.exit("break_rules: the tree with its breaks does not build")


# ---- The runs ----


def run(command, rule):
    environment = {key: value for key, value in os.environ.items() if key != VARIABLE}
    environment |= {"LC_ALL": "C.UTF-8", "TZ": "UTC"}
    if rule:
        environment[VARIABLE] = str(rule)
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=TIMEOUT, check=False)


def outcome(to, rule, broken):
    """What becomes of the test of a rule."""
    try:
        result = run([to / "seatwise_core_tests", f"--gtest_filter={rule.filter}"], broken)
    except subprocess.TimeoutExpired:
        return "hangs"
    if "Running 0 tests" in result.stdout:
        return "is not there"
    return {0: "passes", 1: "fails"}.get(result.returncode, "crashes")


def verdicts(to, source, broken):
    """Of each claim of the shipped books: what it is about, and whether it holds."""
    found = []
    for book in BOOKS:
        result = run([to / "seatwise", "--book", book, "book", "check", "--json"], broken)
        claims = json.loads(Path(source, "resources/price-books", f"{book}.json").read_text(encoding="utf-8"))["claims"]
        stated = [claim["expect"].get("rule") or claim["expect"]["field"] for claim in claims]
        if result.returncode not in (0, REFUSED):
            sys.exit(f"break_rules: book check does not answer with R{broken} broken: {result.stderr}")
        checked = json.loads(result.stdout)["claims"] or [{"status": "refused"}] * len(stated)
        found += [(what, claim["status"]) for what, claim in zip(stated, checked, strict=True)]
    return found


def claims_noticed(broken, sound, to, source):
    """The claims among those about the rule whose verdict is another."""
    now = verdicts(to, source, broken.rule)
    changed = {what for (what, before), (_, after) in zip(sound, now, strict=True) if before != after}
    return [what for what in broken.claims if what in changed]


def show(rule, broken, sound, to, source):
    """Prints what the break of a rule does; whether it is noticed wherever it must be."""
    before, after = outcome(to, rule, 0), outcome(to, rule, rule.number)
    noticed = (before, after) == ("passes", "fails")
    line = f"{rule}: {rule.test} fails" if noticed else f"{rule}: NOT NOTICED: {rule.test} {before}, and {after} when it is broken"
    if broken.claims:
        by = claims_noticed(broken, sound, to, source)
        noticed = noticed and len(by) == len(broken.claims)
        missing = [what for what in broken.claims if what not in by]
        line += f"; claimed: noticed by {', '.join(by)}" if by else ""
        line += f"; claimed: NOT NOTICED by {', '.join(missing)}" if missing else ""
    print(line, flush=True)
    return noticed


def main(arguments):
    if len(arguments) < 2 or not all(NAMED.fullmatch(name) for name in arguments[2:]):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    source, to = Path(arguments[0]).resolve(), Path(arguments[1]).resolve()
    asked = {int(name.removeprefix("R")) for name in arguments[2:]}
    rules = rules_of(source)
    faults = [*miscounted([rule.number for rule in rules], asked), *misplaced(source)]
    if faults:
        print("\n".join(faults))
        return 1
    copied = to / "source"
    copy(source, copied, rules)
    build(copied, to)
    sound = verdicts(to, source, 0)
    breaks = {broken.rule: broken for broken in BREAKS}
    isSound = True
    for rule in rules:
        if asked and rule.number not in asked:
            continue
        if rule.number not in breaks:
            print(f"{rule}: has no break")
            isSound = False
        else:
            isSound = show(rule, breaks[rule.number], sound, to, source) and isSound
    stated = ", ".join(f"R{broken.rule}" for broken in BREAKS if broken.claims)
    print(f"Stated by claims of the shipped books: {stated}")
    return 0 if isSound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
