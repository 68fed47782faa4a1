#!/usr/bin/python3
"""Feeds small good and bad shelves to rules_test.py: a rule that finds nothing would otherwise look like a clean tree."""

import unittest

from small_trees import run_on

SHELF = """# Rules

### R1 One rounding

Once.
Source: ours.
Code: `core/money/exact.h`. Test: `tests/core/money/exact_test.cpp`, Rounding.Once.
"""
CLEAN = {
    "docs/rules.md": SHELF,
    "core/money/exact.h": "/// Rounds. R1.\nint round();\n",
    "tests/core/money/exact_test.cpp": "// R1.\nTEST(Rounding, Once)\n",
}


class Rules(unittest.TestCase):
    def check(self, files):
        """Runs the script on the clean tree with the given files laid over it."""
        return run_on("rules_test.py", {**CLEAN, **files})

    def assert_breach(self, path, text, expected):
        result = self.check({path: text})
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn(expected, result.stdout)

    def test_a_shelf_that_agrees_with_the_code_is_clean(self):
        self.assertEqual(self.check({}).returncode, 0)

    def test_a_citation_without_an_entry_is_a_breach(self):
        self.assert_breach("core/money/exact.h", "/// Rounds. R1. R2.\n", "R2 is not in docs/rules.md")

    def test_an_entry_whose_code_does_not_cite_it_is_a_breach(self):
        self.assert_breach("core/money/exact.h", "/// Rounds.\n", "core/money/exact.h does not cite R1")

    def test_an_entry_whose_test_does_not_cite_it_is_a_breach(self):
        self.assert_breach("tests/core/money/exact_test.cpp", "TEST(Rounding, Once)\n", "exact_test.cpp does not cite R1")

    def test_an_entry_whose_test_has_another_name_is_a_breach(self):
        self.assert_breach("tests/core/money/exact_test.cpp", "// R1.\nTEST(Rounding, Twice)\n", "names Rounding.Once")

    def test_an_entry_of_a_file_that_is_gone_is_a_breach(self):
        self.assert_breach("docs/rules.md", SHELF.replace("exact.h", "gone.h"), "core/money/gone.h, which is not there")

    def test_an_entry_without_places_is_a_breach(self):
        self.assert_breach("docs/rules.md", "### R1 One rounding\n\nOnce.\n", "R1 names no code and test")

    def test_a_number_left_out_is_a_breach(self):
        self.assert_breach("docs/rules.md", SHELF.replace("### R1 ", "### R2 "), "R2 stands where R1 is expected")

    def test_a_citation_of_a_document_elsewhere_is_a_breach(self):
        self.assert_breach("ui/page.h", "/// The price (contract, section 3).\n", "cite a rule of docs/rules.md")


if __name__ == "__main__":
    unittest.main()
