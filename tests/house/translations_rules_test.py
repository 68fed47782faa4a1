#!/usr/bin/python3
"""What translations_test.py refuses in a translation."""

import unittest

from translations_test import differences, problems_in


def ts(*messages):
    tag = '<context><name>PaperWords</name><message><source>en</source><translation>de</translation></message></context>'
    return f'<TS version="2.1" language="de"><context><name>W</name>{"".join(messages)}</context>{tag}</TS>'


def message(source, translation, kind=""):
    return (f"<message><source>{source}</source>"
            f'<translation{f""" type="{kind}" """ if kind else ""}>{translation}</translation></message>')


def counted(source, *forms):
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation>{inner}</translation></message>'


def wrong_with(*messages, file_name="seatwise_de.ts"):
    return [line.rsplit('": ', 1)[1] for line in problems_in(file_name, ts(*messages))]


class Translations(unittest.TestCase):
    def test_fit(self):
        self.assertEqual(wrong_with(
            message("&amp;Open %1", "%1 ö&amp;ffnen"), message("R&amp;&amp;D", "F&amp;&amp;E"),
            message("%1 of %2", "%2, davon %1"), message("Ctrl+D", "Ctrl+D"), message("Not\nread", "Nicht\ngelesen"),
            message("&lt;b&gt;x&lt;/b&gt;", "&lt;b&gt;y&lt;/b&gt;"),
            counted("%1 seats to tier %2", "Ein Platz bis Stufe %2", "%1 Plätze bis Stufe %2")), [])

    def test_are_finished(self):
        self.assertEqual(wrong_with(message("a", "", "unfinished"), message("b", "c", "unfinished")), ["is unfinished"] * 2)

    def test_are_of_what_is_said(self):
        self.assertEqual(wrong_with(message("a", "b", "vanished"), message("c", "d", "obsolete")),
                         ["is vanished", "is obsolete"])

    def test_are_not_empty(self):
        self.assertEqual(wrong_with(message("a", "")), ["has 0 forms of 1"])

    def test_drop_no_place(self):
        self.assertEqual(wrong_with(message("%1 of %2", "%1")), ["has the places ['%1'], not ['%1', '%2']"])

    def test_double_no_place(self):
        self.assertEqual(wrong_with(message("%1", "%1 %1")), ["has the places ['%1', '%1'], not ['%1']"])

    def test_swap_no_place_for_another(self):
        self.assertEqual(wrong_with(message("%1 of %2", "%1 of %3")), ["has the places ['%1', '%3'], not ['%1', '%2']"])

    def test_leave_out_the_number_only_where_it_is_one(self):
        self.assertEqual(wrong_with(counted("%1 seats", "ein Platz", "Plätze")), ["has the places [], not ['%1']"])
        self.assertEqual(wrong_with(counted("%1 seats at %2", "ein Platz", "%1 Plätze, %2")),
                         ["has the places [], not ['%1', '%2']"])

    def test_have_every_form_of_a_plural(self):
        self.assertEqual(wrong_with(counted("%1 seats", "%1 Plätze")), ["has 1 forms of 2"])
        self.assertEqual(wrong_with(counted("%1 seats", "%1 Platz", "")), ["has 1 forms of 2"])
        self.assertIn("has 2 forms of 3", wrong_with(counted("%1 seats", "%1 a", "%1 b"), file_name="seatwise_pl.ts"))

    def test_keep_the_mnemonic(self):
        self.assertEqual(wrong_with(message("&amp;Open", "Öffnen")), ["has 0 mnemonics, not 1"])

    def test_keep_the_tags(self):
        self.assertEqual(wrong_with(message("&lt;b&gt;x&lt;/b&gt;", "&lt;b&gt;x")), ["has other tags"])

    def test_keep_the_line_breaks(self):
        self.assertEqual(wrong_with(message("a\nb", "a b")), ["has 0 line breaks, not 1"])

    def test_leave_keys_as_they_are_written(self):
        self.assertEqual(wrong_with(message("Ctrl+D", "Strg+D")), ["is no key that every keyboard understands"])

    def test_name_their_language(self):
        self.assertEqual(wrong_with(file_name="seatwise_fr.ts"), ['is "de", not the tag of the language'])
        empty = '<TS version="2.1"></TS>'
        self.assertEqual(list(problems_in("seatwise_de.ts", empty)), ['seatwise_de.ts: PaperWords: "en": is missing'])

    def test_are_there_for_all_that_is_said(self):
        old, new = ts(message("a", "b"), message("%1 c", "%1 d")), ts(message("a", "b"), counted("%1 c", "", ""))
        self.assertEqual(list(differences("seatwise_de.ts", old, new)),
                         ['seatwise_de.ts: W: "%1 c": is missing', 'seatwise_de.ts: W: "%1 c": is said nowhere'])


if __name__ == "__main__":
    unittest.main()
