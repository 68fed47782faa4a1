"""Random accounts, the same every time, and the engines with a table of them."""

import datetime
import random

COLUMNS = ["account_id", "customer", "plan", "seats", "billing", "start_date", "end_date", "discount", "mrr", "cancelled",
           "discount_until", "usage_mrr"]
FIRST_DAY = datetime.date(2019, 6, 1)
DAYS = 6 * 365


def month_end(day):
    return (day.replace(day=1) + datetime.timedelta(days=32)).replace(day=1) - datetime.timedelta(days=1)


class Accounts:
    """Rows for a book, some of which have no price."""

    def __init__(self, plans, customers, seed):
        self.plans = plans
        self.draw = random.Random(seed)
        self.rows = []
        for number in range(customers):
            for plan in self.draw.sample(plans, self.draw.choice([1, 1, 1, 2, 2, min(3, len(plans))])):
                self.add_stays(f"customer {number}", plan)

    def day(self, day):
        return month_end(day) if self.draw.random() < 0.15 else day

    def add_stays(self, customer, plan):
        """One after the other, some without a day between them, the last one mostly without an end."""
        day = FIRST_DAY + datetime.timedelta(days=self.draw.randrange(DAYS))
        for _ in range(self.draw.choice([1, 1, 2, 3, 5])):
            start = self.day(day)
            end = self.day(start + datetime.timedelta(days=self.draw.choice([0, 3, 12, 25, 60, 200, 400])))
            isOpen = self.draw.random() < 0.15
            self.add(customer, plan, start, None if isOpen else end)
            if self.draw.random() < 0.03:  # one that runs at the same time, which nobody counts
                begin = start + datetime.timedelta(days=self.draw.randrange((end - start).days + 1))
                self.add(customer, plan, begin, self.draw.choice([begin, end]))
            if isOpen:
                return
            day = end + datetime.timedelta(days=self.draw.choice([1, 1, 1, 9, 40, 150]))

    def amount(self, most):
        return f"{self.draw.randrange(most * 10_000) / 10_000:.4f}" if self.draw.random() < 0.9 else "0"

    def add(self, customer, plan, start, end):
        draw = self.draw
        length = (end - start).days if end else 500
        within = lambda chance: start + datetime.timedelta(days=draw.randrange(-2, length + 3)) if draw.random() < chance else None  # noqa: E731
        unpriced = draw.random() < 0.01
        self.rows.append({
            "account_id": len(self.rows), "customer": customer, "plan": "no such plan" if unpriced else plan,
            "seats": draw.randrange(5, 20) if plan == "solo" else draw.randrange(20, 3000), "billing": draw.choice(["monthly", "annual"]), "start_date": start, "end_date": end,
            "discount": draw.choice([None, None, None, "0", "10", "33.3333", "12.5", "99.9999", "100"]),
            "mrr": self.amount(400) if draw.random() < 0.4 and not unpriced else None, "cancelled": within(0.3),
            "discount_until": within(0.25), "usage_mrr": self.amount(50) if draw.random() < 0.3 else None})

    def csv(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.write("customer,plan,seats,billing,start,end,discount,mrr,cancelled,discount_until,usage_mrr\n")
            for row in self.rows:
                file.write(",".join("" if row[name] is None else str(row[name]) for name in COLUMNS[1:]) + "\n")
        return path


class Warehouse:
    """An engine with a table of accounts; what differs between them."""

    types = {"account_id": "BIGINT", "customer": "TEXT", "plan": "TEXT", "seats": "BIGINT", "billing": "TEXT",
             "start_date": "DATE", "end_date": "DATE", "discount": "NUMERIC(20, 6)", "mrr": "NUMERIC(24, 6)", "cancelled": "DATE",
             "discount_until": "DATE", "usage_mrr": "NUMERIC(24, 6)"}
    views = ["accounts_movements", "accounts_revenue", "accounts_priced"]

    def __init__(self, engine):
        self.engine = engine

    def create(self, **types):
        for view in self.views:
            self.engine.script(f"DROP VIEW IF EXISTS {view};")
        self.engine.script("DROP TABLE IF EXISTS accounts;")
        self.engine.script(f"CREATE TABLE accounts ({self.columns(types)});")

    def columns(self, types):
        return ", ".join(f"{name} {of}" for name, of in {**self.types, **types}.items())

    def value(self, name, value):
        if value is None:
            return "NULL"
        return str(value) if name in ("account_id", "seats", "discount", "mrr", "usage_mrr") and not isinstance(value, Text) \
            else f"'{value}'"

    def values(self, rows):
        return ",".join("(" + ",".join(self.value(name, row.get(name)) for name in COLUMNS) + ")" for row in rows)

    def insert(self, rows):
        for start in range(0, len(rows), 500):
            self.engine.script(f"INSERT INTO accounts VALUES {self.values(rows[start:start + 500])};")

    many = "generate_series(1, 100000) AS t(i)"

    def insert_the_dearest(self):
        self.engine.script("INSERT INTO accounts SELECT i, 'c' || CAST(i AS text), 'ensemble', 20, 'monthly', DATE '2026-01-01', "
                           f"NULL, NULL, 1000000000000, NULL, NULL, NULL FROM {self.many};")


class Text(str):
    """A value that is text also in a column of numbers."""


class PostgreSQLWarehouse(Warehouse):
    def __init__(self, engine):
        super().__init__(engine)
        engine.script("ALTER DATABASE postgres SET jit = off;")  # it takes ten times as long to compile as to count


class DuckWarehouse(Warehouse):
    many = "range(100000) AS t(i)"


class ClickHouseWarehouse(Warehouse):
    types = {"account_id": "Int64", "customer": "String", "plan": "Nullable(String)", "seats": "Nullable(Int64)",
             "billing": "Nullable(String)", "start_date": "Nullable(Date)", "end_date": "Nullable(Date)",
             "discount": "Nullable(Decimal(18, 6))", "mrr": "Nullable(Decimal(36, 6))", "cancelled": "Nullable(Date)",
             "discount_until": "Nullable(Date)", "usage_mrr": "Nullable(Decimal(36, 6))"}

    def create(self, **types):
        columns = self.columns(types)
        for server in (0, 1):
            self.engine.pair.ask("DROP TABLE IF EXISTS accounts_here; "
                                 f"CREATE TABLE accounts_here ({columns}) ENGINE = MergeTree() ORDER BY account_id", server)
        for view in self.views:
            self.engine.script(f"DROP TABLE IF EXISTS {view}")
        self.engine.script("DROP TABLE IF EXISTS accounts")
        self.engine.script(f"CREATE TABLE accounts ({columns}) ENGINE = Distributed(pair, default, accounts_here, rand())")

    def insert(self, rows):
        for server in (0, 1):  # each holds a half
            here = [row for row in rows if row["account_id"] % 2 == server]
            for start in range(0, len(here), 500):
                self.engine.pair.ask(f"INSERT INTO accounts_here VALUES {self.values(here[start:start + 500])}", server)

    def insert_the_dearest(self):
        self.engine.pair.ask("INSERT INTO accounts_here SELECT number, concat('c', toString(number)), 'ensemble', 20, 'monthly', "
                             "toDate('2026-01-01'), NULL, NULL, toDecimal128('1000000000000', 6), NULL, NULL, NULL FROM numbers(100000)", 0)
