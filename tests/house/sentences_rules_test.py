#!/usr/bin/python3
"""What sentences_test.py takes for a sentence."""

import unittest

from sentences_test import sentences_in, untranslated_in


class Sentences(unittest.TestCase):
    def test_are_texts_of_two_words(self):
        self.assertEqual(list(sentences_in('a();\nreturn refused("no such plan");')), [(2, "no such plan")])

    def test_are_found_behind_an_escaped_quote(self):
        self.assertEqual(list(sentences_in(r'f("no \"plan\" in it");')), [(1, r"no \"plan\" in it")])

    def test_are_no_keys_ids_or_formats(self):
        self.assertEqual(list(sentences_in('json["per_seat_month"] = "2026-07-01"; f("a", "{} × ");')), [])

    def test_are_not_looked_for_in_comments(self):
        self.assertEqual(list(sentences_in('f(); // "this is said"\n/// "so is this"')), [])

    def test_of_the_window_are_shown_to_translators(self):
        self.assertEqual(list(untranslated_in('f(QuotesWords::tr("No quote "\n"is chosen."));')), [])
        self.assertEqual(list(untranslated_in('g();\nreturn failed("no quote is chosen");')), [(2, "no quote is chosen")])

    def test_of_the_window_that_count_have_the_english_of_one_beside_them(self):
        self.assertEqual(list(untranslated_in(
            'counted<ListsWords>(n, QT_TRANSLATE_N_NOOP("ListsWords", "%1 rows were read"), "One row was read", l);')), [])

    def test_of_the_window_that_count_are_in_the_context_they_are_looked_for_in(self):
        self.assertEqual([line for line, _ in untranslated_in(
            'counted<ListsWords>(n, QT_TRANSLATE_N_NOOP("BudgetWords", "%1 rows"), "1 row", l);')], [1])

    def test_of_the_window_belong_to_a_feature(self):
        self.assertEqual(list(untranslated_in('setText(tr("Issue"));')), [(1, "tr(")])
        self.assertEqual(list(untranslated_in('QCoreApplication::translate("Page", "Issue");')), [(1, 'translate("')])


if __name__ == "__main__":
    unittest.main()
