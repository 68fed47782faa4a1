#!/usr/bin/python3
"""Moves the recurring revenue of tables in the databases that `mrr sql` is for, and holds them against `mrr`.

Usage: movements_test.py PROGRAM BOOKS NODE_FOLDER [postgresql|duckdb|clickhouse]
The accounts are random, the same every time: customers with several plans, gaps and changes, visits within a month, ends on
the last day of one, discounts that end, amounts of their own, and rows that neither can price.
"""

import datetime
import json
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import engines_test as engines  # noqa: E402
from warehouses import Accounts, ClickHouseWarehouse, DuckWarehouse, PostgreSQLWarehouse, Text, Warehouse  # noqa: E402

RULES = ["seatwise", "stripe", "chartmogul", "profitwell"]
AMOUNTS = ["start_mrr", "new_mrr", "expansion", "contraction", "churn", "reactivation", "end_mrr"]
OF_PROGRAM = ["start", "new", "expansion", "contraction", "churn", "reactivation", "end"]
MONTHS = ("2019-01", "2032-12")


def minor(text, decimals):
    whole, _, part = text.partition(".")
    assert len(part) == decimals, text
    return int(whole + part)


class MovementsTest:
    """One engine, all rules."""

    engine_class = engines.Engine
    warehouse_class = Warehouse

    @staticmethod
    def need():
        """Raises SkipTest where the engine is not there."""

    @classmethod
    def setUpClass(cls):
        cls.need()
        cls.folder = tempfile.TemporaryDirectory(prefix="seatwise-movements-")
        cls.books = engines.Books(cls.folder.name)
        cls.engine = cls.engine_class()
        cls.warehouse = cls.warehouse_class(cls.engine)

    @classmethod
    def tearDownClass(cls):
        cls.engine.close()
        cls.folder.cleanup()

    def install(self, identity="music-learning", rules="seatwise", months=MONTHS):
        """The views of a book over the table that is there."""
        self.engine.script(self.books.sql(identity, self.engine.dialect))
        self.move(identity, rules, months)

    def move(self, identity, rules, months):
        out = self.books.path("movements.sql")
        span = [word for name, month in zip(("--from", "--to"), months) if month for word in (name, month)]
        engines.run(["mrr", "sql", out, "--dialect", self.engine.dialect, "--table", "accounts", "--rules", rules, *span,
                     "--book", self.books.files[identity]])
        with open(out, encoding="utf-8") as file:
            self.engine.script(file.read())

    def movements(self):
        rows = self.engine.rows(f"SELECT month, {', '.join(AMOUNTS)}, customers, unpriced FROM accounts_movements ORDER BY month")
        return [[row[0], *map(int, row[1:])] for row in rows]

    def by_program(self, identity, accounts, rules, months=MONTHS, decimals=2):
        """The months that the program gives, and how many rows it refuses."""
        span = [word for name, month in zip(("--from", "--to"), months) if month for word in (name, month)]
        told = json.loads(engines.run(["mrr", "--accounts", accounts.csv(self.books.path("accounts.csv")), "--rules", rules, *span,
                                       "--book", self.books.files[identity], "--json"]))
        return [[month["month"], *(minor(month[name], decimals) for name in OF_PROGRAM), month["customers"]]
                for month in told["months"]], told["refused"]

    def check(self, identity, accounts, decimals=2):
        self.warehouse.create()
        self.warehouse.insert(accounts.rows)
        self.install(identity)
        for rules in RULES:
            with self.subTest(identity, rules=rules):
                self.move(identity, rules, MONTHS)
                expected, refused = self.by_program(identity, accounts, rules, decimals=decimals)
                found = self.movements()
                self.assertEqual([row[:-1] for row in found], expected)
                self.assertEqual(found[-1][-1], refused)
                self.assertGreater(refused, 0)

    def test_moves_revenue_to_the_cent_as_the_program_does_by_every_rule(self):
        accounts = Accounts(["solo", "ensemble", "auto"], 1200, seed=1)
        self.assertGreater(len(accounts.rows), 4000)
        self.check("music-learning", accounts)

    def test_moves_whole_yen_and_thousandths_of_a_dinar(self):
        for identity, decimals in (("yen", 0), ("dinar", 3)):
            self.check(identity, Accounts(["p", "auto"], 200, seed=2), decimals)

    def test_begins_with_the_first_account_and_ends_with_the_month_of_today(self):
        accounts = Accounts(["solo", "ensemble"], 30, seed=3)
        self.warehouse.create()
        self.warehouse.insert(accounts.rows)
        self.install(months=(None, None))
        days = [datetime.date.today()]
        found = self.movements()
        days.append(datetime.date.today())
        expected, _ = self.by_program("music-learning", accounts, "seatwise", (None, MONTHS[1]))
        self.assertEqual(found[0][:-1], expected[0])
        self.assertIn(found[-1][0], [day.isoformat()[:7] for day in days])

    def test_ends_with_the_last_account_where_all_begin_after_today(self):
        self.warehouse.create()
        self.warehouse.insert([self.account(1, start_date="2090-03-31"), self.account(2, customer="b", start_date="2090-05-01")])
        self.install(months=(None, None))
        found = self.movements()
        self.assertEqual([row[0] for row in found[-3:]], ["2090-03", "2090-04", "2090-05"])
        self.assertEqual([row[2] for row in found[-3:]], [1000, 0, 1000])
        self.assertEqual(found[0][0], datetime.date.today().isoformat()[:7])

    def test_moves_nothing_in_a_table_without_accounts(self):
        self.warehouse.create()
        self.install(months=("2026-01", "2026-02"))
        self.assertEqual(self.movements(), [["2026-01", *[0] * 9], ["2026-02", *[0] * 9]])

    @staticmethod
    def account(number, **more):
        return {"account_id": number, "customer": "a", "plan": "ensemble", "seats": 20, "billing": "monthly",
                "start_date": "2026-01-10", "mrr": "10", **more}

    def test_says_which_accounts_count_in_no_sum_and_why(self):
        wrong = [
            ({"seats": None, "mrr": None}, "no whole number of seats"),
            ({"seats": 1, "mrr": None}, "not offered for so many seats, or not billed so"),
            ({"plan": "nothing", "mrr": None}, "unknown plan"),
            ({"billing": None, "mrr": None}, "unknown billing"),
            ({"plan": None}, "unknown plan"),
            ({"customer": ""}, "no customer"),
            ({"start_date": None}, "no first day"),
            ({"end_date": "2026-01-09"}, "it ends before it starts"),
            ({"discount": "100.01"}, "the discount is no percentage from 0 to 100 with at most 4 decimals"),
            ({"discount": "-1"}, "the discount is no percentage from 0 to 100 with at most 4 decimals"),
            ({"discount": "1.00001"}, "the discount is no percentage from 0 to 100 with at most 4 decimals"),
            ({"mrr": "-0.01"}, "no amount of a month from 0 to 1,000,000,000,000 with at most 4 decimals"),
            ({"mrr": "0.00001"}, "no amount of a month from 0 to 1,000,000,000,000 with at most 4 decimals"),
            ({"mrr": "1000000000000.01"}, "no amount of a month from 0 to 1,000,000,000,000 with at most 4 decimals"),
            ({"mrr": "900000000000", "discount": "50", "discount_until": "2026-03-01"},
             "no amount of a month from 0 to 1,000,000,000,000 with at most 4 decimals"),
            ({"plan": "nothing", "mrr": "0", "discount": "100", "discount_until": "2026-03-01"},
             "all of it is taken off, so that its mrr does not say the full price"),
        ]
        rows = [self.account(0)] + [self.account(number + 1, **{"customer": f"w{number}", **more}) for number, (more, _) in enumerate(wrong)]
        overlap = self.account(len(rows), start_date="2026-02-01")
        self.warehouse.create()
        self.warehouse.insert([*rows, overlap])
        self.install(months=("2025-12", "2026-02"))
        found = {int(number): note for number, note in self.engine.rows("SELECT account_id, note FROM accounts_revenue")}
        for number, (more, note) in enumerate(wrong):
            with self.subTest(str(more)):
                self.assertEqual(found[number + 1], note)
        self.assertEqual(found[0], "")
        self.assertEqual(found[len(rows)], "an account of the same customer and plan is running already")
        # That without a first day is missing everywhere, those of January from January on.
        self.assertEqual(self.movements(), [["2025-12", *[0] * 8, 1], ["2026-01", 0, 1000, 0, 0, 0, 0, 1000, 1, len(wrong)],
                                            ["2026-02", 1000, 0, 0, 0, 0, 0, 1000, 1, len(wrong) + 1]])

    def test_rounds_what_a_discount_hides_of_an_mrr_once(self):
        self.warehouse.create()
        self.warehouse.insert([self.account(1, mrr="10", discount="33.3333", discount_until="2026-03-31")])
        self.install()
        yearly, left = 12 * 10**17, 1_000_000 - 333_333
        exact = (2 * yearly * 1_000_000 + left) // (2 * left)
        self.assertEqual(exact, yearly * 1_000_000 // left + 1)
        self.assertEqual(int(self.engine.rows(f"SELECT {self.in_full} FROM accounts_revenue")[0][0]), exact)

    in_full = "in_full"

    def test_makes_up_no_sum_of_seats_that_are_text(self):
        with self.assertRaises(RuntimeError):
            self.warehouse.create(seats=self.text_type)
            self.warehouse.insert([self.account(1, seats=Text("many"), mrr=None)])
            self.install()
            self.movements()

    text_type = "TEXT"

    def test_fails_where_a_sum_is_beyond_64_bits(self):
        self.warehouse.create()
        self.warehouse.insert_the_dearest()
        self.install(months=("2025-12", "2026-01"))
        self.assertEqual(self.engine.rows("SELECT start_mrr, churn FROM accounts_movements WHERE month = '2025-12'"), [["0", "0"]])
        with self.assertRaises(RuntimeError):
            self.movements()


class PostgreSQLTest(MovementsTest, unittest.TestCase):
    engine_class = engines.PostgreSQL
    warehouse_class = PostgreSQLWarehouse


class DuckDBTest(MovementsTest, unittest.TestCase):
    engine_class = engines.DuckDB
    warehouse_class = DuckWarehouse
    need = staticmethod(engines.need_duckdb)


class ClickHouseTest(MovementsTest, unittest.TestCase):
    engine_class = engines.ClickHouse
    warehouse_class = ClickHouseWarehouse
    need = staticmethod(engines.need_clickhouse)
    text_type = "String"
    in_full = "concat(toString(in_full_whole), substring(toString(10000000000000000 + in_full_rest), 2))"


if __name__ == "__main__":
    chosen = sys.argv[4:]
    classes = {"postgresql": PostgreSQLTest, "duckdb": DuckDBTest, "clickhouse": ClickHouseTest}
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(classes[name])
                               for name in chosen or classes)
    sys.exit(not unittest.TextTestRunner(verbosity=2).run(suite).wasSuccessful())
