#!/usr/bin/python3
"""Feeds small good and bad guides to questions_test.py: a rule that finds nothing would otherwise look like a clean tree."""

import unittest

from small_trees import run_on

ROW = "| {} | `grep -rn {} core` | [core/pins.h](core/pins.h) | `{}` |\n"
FILES = {"core/pins.h": "inline constexpr int maxPins = 4;\n"}


def guide(count=12, search="maxPins", answer="maxPins = 4"):
    return "## Twelve questions\n\n" + "".join(ROW.format(f"Most pins, {i}", search, answer) for i in range(count))


class Questions(unittest.TestCase):
    def assert_breach(self, text, expected, files=None):
        result = run_on("questions_test.py", {**FILES, **(files or {}), "CONTRIBUTING.md": text})
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn(expected, result.stdout)

    def test_questions_that_are_answered_are_clean(self):
        result = run_on("questions_test.py", {**FILES, "CONTRIBUTING.md": guide()})
        self.assertEqual(result.returncode, 0, result.stdout)

    def test_a_search_that_finds_nothing_is_a_breach(self):
        self.assert_breach(guide(search="minPins"), "finds nothing")

    def test_a_first_hit_elsewhere_is_a_breach(self):
        self.assert_breach(guide(), "is in core/other.h", {"core/other.h": "use(maxPins);\n"})

    def test_an_answer_that_is_not_there_is_a_breach(self):
        self.assert_breach(guide(answer="maxPins = 5"), "does not say: maxPins = 5")

    def test_a_question_that_is_missing_is_a_breach(self):
        self.assert_breach(guide(count=11), "11 questions")


if __name__ == "__main__":
    unittest.main()
