#!/usr/bin/python3
"""Feeds small trees to the parts of break_rules.py that need no compiler: a break without a place would break nothing."""

import tempfile
import unittest
from pathlib import Path
from unittest import mock

import break_rules
from breaks import Break

SEATS = Break(1, "core/seats.cpp", "seats <= most", "seats < most")
RETURN = Break(2, "core/seats.cpp", "return most;", "return 0;")
CODE = "bool admits(int seats)\n{\n    return seats <= most;\n}\nint last()\n{\n    return most;\n}\n"


class Breaks(unittest.TestCase):
    def misplaced(self, broken, code=CODE):
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(break_rules, "BREAKS", [broken]):
            file = Path(folder, "core/seats.cpp")
            file.parent.mkdir()
            file.write_text(code, encoding="utf-8")
            return list(break_rules.misplaced(folder))

    def test_a_place_in_the_code_is_found(self):
        self.assertEqual(self.misplaced(SEATS), [])

    def test_every_break_has_its_place_in_the_project(self):
        self.assertEqual(list(break_rules.misplaced(Path(__file__).parents[2])), [])

    def test_a_place_that_is_gone_is_a_fault(self):
        self.assertEqual(
            self.misplaced(SEATS, CODE.replace("<=", "<")),
            ["R1: core/seats.cpp has `seats <= most` 0 times, not once"],
        )

    def test_a_place_that_is_there_twice_is_a_fault(self):
        self.assertEqual(len(self.misplaced(SEATS._replace(right="most"))), 1)

    def test_what_is_there_twice_is_told_apart_by_its_place(self):
        self.assertEqual(self.misplaced(SEATS._replace(right="most", wrong="9", place="seats <= most")), [])

    def test_a_file_that_is_gone_is_a_fault(self):
        self.assertEqual(len(self.misplaced(SEATS._replace(file="core/gone.cpp"))), 1)

    def test_a_number_that_is_no_rule_is_a_fault(self):
        with mock.patch.object(break_rules, "BREAKS", [SEATS, RETURN]):
            self.assertEqual(list(break_rules.miscounted([1, 2], {2})), [])
            self.assertEqual(list(break_rules.miscounted([1], {9})), ["R2: not in docs/rules.md", "R9: not in docs/rules.md"])

    def test_a_rule_that_is_broken_twice_is_a_fault(self):
        with mock.patch.object(break_rules, "BREAKS", [SEATS, SEATS]):
            self.assertEqual(list(break_rules.miscounted([1], set())), ["R1: broken more than once"])

    def test_expressions_and_statements_are_switched(self):
        with mock.patch.object(break_rules, "BREAKS", [SEATS, RETURN]):
            switched = break_rules.with_switches("core/seats.cpp", CODE)
        self.assertIn("return (brokenRule() == 1 ? (seats < most) : (seats <= most));", switched)
        self.assertIn("{ if (brokenRule() == 2) { return 0; } else { return most; } }", switched)

    def test_other_files_stay_as_they_are(self):
        with mock.patch.object(break_rules, "BREAKS", [SEATS]):
            self.assertEqual(break_rules.with_switches("core/other.cpp", CODE), CODE)

    def test_the_tests_that_no_rule_names_are_left_out(self):
        text = "target_sources(t PRIVATE band_test.cpp books.cpp text_test.cpp)"
        self.assertEqual(
            break_rules.trimmed("tests/core/charges/CMakeLists.txt", text, {"tests/core/charges/band_test.cpp"}),
            "target_sources(t PRIVATE band_test.cpp books.cpp )",
        )

    def test_the_programs_that_it_goes_on_as_are_left_out(self):
        text = Path(__file__).parents[2].joinpath("app/CMakeLists.txt").read_text(encoding="utf-8")
        self.assertEqual(text.count("add_dependencies(seatwise seatwise-store seatwise-window seatwise-workbook seatwise-sheet)\n"), 1)
        self.assertNotIn("add_dependencies", break_rules.trimmed("app/CMakeLists.txt", text, set()))


if __name__ == "__main__":
    unittest.main()
