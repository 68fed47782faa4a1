#!/usr/bin/python3
"""Prices tables in the databases that a book is exported for, and holds them against the program.

Usage: engines_test.py PROGRAM BOOKS NODE_FOLDER [clickhouse|sqlite|postgresql|duckdb]
PROGRAM is seatwise, BOOKS the folder of shipped price books, NODE_FOLDER where npm keeps DuckDB between runs.
Each engine prices odd books for many seats, refuses the same rows, answers no row of ID_check, and one where a golden
point is forged.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from clickhouse_pair import ClickHousePair  # noqa: E402

PROGRAM, BOOKS, NODE_FOLDER = sys.argv[1:4]
SEATS = [*range(0, 130), 199, 200, 239, 240, 241, 499, 500, 999, 1000, 1001, 2499, 2500, 4200, 6000, 9999, 75000, 10**9]
PERIODS = ["monthly", "quarterly", "semiannual", "annual"]
# 20 + (i × 7919 mod 75,000) for a million i, in the closed form of the published list: whole cents.
CHECKSUM = 212_739_128_515


def book(identity, plans, **rules):
    currency = rules.pop("currency", "USD")
    more = rules.pop("more", {})
    return {"format": "seatwise.price-book", "format_version": 1, "id": identity, "name": identity, "version": "1", "currency": currency,
            "effective_from": "2026-01-01", "rules": rules, "plans": plans, **more}


def plan(identity, charges, billing=("monthly", "annual"), **more):
    return {"id": identity, "name": identity, "kind": "subscription", "billing": list(billing), "seats": {"min": 1},
            "charges": charges, **more}


def charge(model, **more):
    return {"id": "c", "name": "c", "unit": "seat", "monthly": model, **more}


def per_unit(rate, **more):
    return {"model": "per_unit", "rate": rate, **more}


def tiers(model, *rows):
    return {"model": model, "tiers": [{key: value for key, value in zip(("up_to", "rate", "flat"), row) if value}
                                      for row in rows]}


ODD_BOOKS = [
    book("half-even", [plan("p", [charge(per_unit("0.125"))])], rounding="half_even"),
    book("half-up", [plan("p", [charge(per_unit("0.125"))])], rounding="half_up", annual_discount="17"),
    book("even-discount", [plan("p", [charge(per_unit("1.11"))], PERIODS)], rounding="half_even",
         annual_discount="12.5", period_discounts={"quarterly": "3.3", "semiannual": "7.7"}),
    # More stretches than one CASE has branches for, with rates that fall and that rise.
    book("many", [plan("p", [charge(tiers("graduated", *((str(7 * n), str(50 - n), "0") for n in range(1, 40)), (None, "3", "0")))]),
                  plan("q", [charge(tiers("graduated", *((str(5 * n), f"0.{n:03}", "0") for n in range(1, 20)), (None, "1", "0")))])]),
    book("tiers", [plan("p", [charge(tiers("graduated", ("10", "1.003", "2"), ("99", "0.5", "0"), (None, "0.0001", "5")))]),
                   plan("q", [charge(tiers("volume", ("10", "1.003", "2"), ("99", "0.5", "0"), (None, "0.3", "1")))])]),
    book("packages", [plan("p", [charge({"model": "package", "size": "25", "amount": "9.99", "included": "7"})]),
                      plan("q", [charge({"model": "graduated", "tiers": [
                          {"up_to": "100", "rate": "3", "package": "7"}, {"rate": "2", "package": "11", "flat": "1"}]})]),
                      plan("r", [charge({"model": "volume", "tiers": [
                          {"up_to": "100", "rate": "3", "package": "7"}, {"rate": "2", "package": "11"}]})])]),
    book("bounds", [plan("p", [charge(per_unit("0.333"), minimum="4.005", maximum="30.333")], minimum="6"),
                    plan("q", [charge(per_unit("0.2", included="3")),
                               {"id": "fee", "name": "fee", "unit": "plan", "monthly": {"model": "flat", "amount": "0.335"}}])]),
    book("once", [plan("p", [charge(per_unit("0.99"), once=per_unit("4.995"))], PERIODS)], annual_discount="10"),
    book("yen", [plan("p", [charge(per_unit("12.5"))])], currency="JPY", rounding="half_even"),
    book("dinar", [plan("p", [charge(per_unit("0.1235"))])], currency="KWD"),
    book("steps", [plan("p", [charge(per_unit("1.005"))], seats={"min": 5, "max": 500, "step": 5})]),
    book("2-large", [plan("p", [charge(per_unit("900000000.0001"))])]),
]


def run(arguments, **more):
    finished = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False, **more)
    if finished.returncode != 0:
        raise RuntimeError(f"{arguments}: {finished.stderr}")
    return finished.stdout


class Books:
    """The books as files, with their SQL and the totals that the program gives."""

    def __init__(self, folder):
        self.folder = folder
        self.files = {"music-learning": f"{BOOKS}/music-learning.json", "sessiontrack": f"{BOOKS}/sessiontrack.json"}
        for each in ODD_BOOKS:
            self.files[each["id"]] = self.path(each["id"] + ".json")
            with open(self.files[each["id"]], "w", encoding="utf-8") as file:
                json.dump(each, file)

    def path(self, name):
        return os.path.join(self.folder, name)

    def sql(self, identity, dialect, table="accounts"):
        out = self.path(f"{identity}-{dialect}.sql")
        told = json.loads(run(["book", "export", self.files[identity], out, "--format", "sql", "--dialect", dialect,
                               "--table", table]))
        self.losses = told["losses"]
        with open(out, encoding="utf-8") as file:
            return file.read()

    def rows(self, identity):
        """Every plan, also `auto` and one that there is not, by each period, for all seats."""
        with open(self.files[identity], encoding="utf-8") as file:
            plans = [each["id"] for each in json.load(file)["plans"]]
        return [(number, *row) for number, row in enumerate(
            (plan_id, seats, billing) for plan_id in [*plans, "auto", "nothing"] for billing in PERIODS for seats in SEATS)]

    def totals(self, identity):
        """By the number of the row, in minor units; None where the program refuses."""
        given = self.path("in.csv")
        with open(given, "w", encoding="utf-8") as file:
            file.write("account_id,plan,seats,billing\n")
            file.writelines(f"{','.join(map(str, row))}\n" for row in self.rows(identity))
        run(["batch", given, self.path("out.csv"), "--book", self.files[identity], "--today", "2026-06-01"])
        with open(self.path("out.csv"), encoding="utf-8") as file:
            cells = [line.rstrip("\n").split(",") for line in file][1:]
        return {int(row[0]): int(row[4].replace(".", "")) if row[4] else None for row in cells}


def name_of(identity):
    name = identity.replace("-", "_")
    return f"book_{name}" if name[0].isdigit() else name


class Engine:
    """What the tests ask of a database: `script(sql)`, `rows(query)` as lists of text or None, and `insert(rows)`."""

    dialect = ""
    create = "CREATE TABLE accounts (account_id BIGINT, plan TEXT, seats BIGINT, billing TEXT)"
    drop = "DROP TABLE IF EXISTS accounts"
    drop_view = "DROP VIEW IF EXISTS accounts_priced"
    kept_here = ""  # what ends the making of a table that holds its rows itself

    def insert(self, rows):
        for start in range(0, len(rows), 500):
            values = ",".join(f"({number},'{plan_id}',{seats},'{billing}')"
                              for number, plan_id, seats, billing in rows[start:start + 500])
            self.script(f"INSERT INTO accounts VALUES {values};")

    def clear(self):
        self.script(self.drop_view + ";")
        self.script(self.drop + ";")
        self.script(self.create + ";")


class SQLite(Engine):
    dialect = "sqlite"

    def __init__(self):
        self.database = sqlite3.connect(":memory:")

    def script(self, sql):
        self.database.executescript(sql)

    def rows(self, query):
        return [list(row) for row in self.database.execute(query)]

    def close(self):
        self.database.close()


class PostgreSQL(Engine):
    dialect = "postgresql"

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="seatwise-sql-")
        self.bin = sorted(f"/usr/lib/postgresql/{version}/bin" for version in os.listdir("/usr/lib/postgresql"))[-1]
        os.chmod(self.folder, 0o777)
        self.as_postgres(f"{self.bin}/initdb -D {self.folder}/data -A trust -U postgres")
        self.as_postgres(f"{self.bin}/pg_ctl -w -D {self.folder}/data -l {self.folder}/log "
                         f"-o '-k {self.folder} -c listen_addresses=' start")

    def as_postgres(self, command):
        line = ["su", "postgres", "-c", command] if os.geteuid() == 0 else ["sh", "-c", command]
        subprocess.run(line, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

    def psql(self, sql):
        finished = subprocess.run(["psql", "-h", self.folder, "-U", "postgres", "-qAt", "-F", "\t", "-v", "ON_ERROR_STOP=1"],
                                  input=sql, capture_output=True, text=True, check=False)
        if finished.returncode != 0:
            raise RuntimeError(finished.stderr)
        return finished.stdout

    script = psql

    def rows(self, query):
        return [line.split("\t") for line in self.psql(query + ";").splitlines()]

    def close(self):
        self.as_postgres(f"{self.bin}/pg_ctl -D {self.folder}/data -m immediate stop")
        shutil.rmtree(self.folder, ignore_errors=True)


class DuckDB(Engine):
    dialect = "duckdb"
    # One query or script a line; what comes back is a line of JSON.
    SERVER = """
import { DuckDBInstance } from '@duckdb/node-api';
import readline from 'node:readline';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
for await (const line of readline.createInterface({ input: process.stdin })) {
    try {
        const begin = performance.now();
        const rows = (await connection.runAndReadAll(JSON.parse(line))).getRows();
        const milliseconds = performance.now() - begin;
        console.log(JSON.stringify({ milliseconds, rows: rows.map(row => row.map(cell => cell === null ? null : String(cell))) }));
    } catch (error) { console.log(JSON.stringify({ error: String(error) })); }
}
"""

    def __init__(self):
        with open(os.path.join(NODE_FOLDER, "server.mjs"), "w", encoding="utf-8") as file:
            file.write(self.SERVER)
        self.node = subprocess.Popen(["node", "server.mjs"], cwd=NODE_FOLDER, stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE, text=True)

    def rows(self, query):
        print(json.dumps(query), file=self.node.stdin, flush=True)
        answer = json.loads(self.node.stdout.readline())
        if "error" in answer:
            raise RuntimeError(answer["error"])
        self.milliseconds = answer["milliseconds"]
        return answer["rows"]

    script = rows

    def close(self):
        self.node.kill()
        self.node.wait()


class ClickHouse(Engine):
    dialect = "clickhouse"
    create = ("CREATE TABLE accounts (account_id Int64, plan String, seats Int64, billing String) "
              "ENGINE = Distributed(pair, default, accounts_here, rand())")
    drop_view = "DROP TABLE IF EXISTS accounts_priced"  # before 20 it knows no DROP VIEW that leaves tables alone
    kept_here = " ENGINE = MergeTree() ORDER BY mine"

    def __init__(self):
        self.pair = ClickHousePair().__enter__()

    def clear(self):
        for server in (0, 1):
            self.pair.ask("DROP TABLE IF EXISTS accounts_here; CREATE TABLE accounts_here (account_id Int64, plan String, "
                          "seats Int64, billing String) ENGINE = MergeTree() ORDER BY account_id", server)
        super().clear()

    def insert(self, rows):
        for server in (0, 1):  # each holds a half
            values = ",".join(f"({number},'{plan_id}',{seats},'{billing}')"
                              for number, plan_id, seats, billing in rows if number % 2 == server)
            if values:
                self.pair.ask(f"INSERT INTO accounts_here VALUES {values}", server)

    def script(self, sql):
        self.pair.ask(sql)

    def rows(self, query):
        return [line.split("\t") for line in self.pair.ask(query).splitlines()]

    def close(self):
        self.pair.__exit__()


def need_duckdb():
    """Has it installed by npm, or says that a test did not run."""
    if os.path.exists(f"{NODE_FOLDER}/node_modules/@duckdb/node-api"):
        return
    os.makedirs(NODE_FOLDER, exist_ok=True)
    with open(f"{NODE_FOLDER}/package.json", "w", encoding="utf-8") as file:
        json.dump({"private": True, "type": "module", "dependencies": {"@duckdb/node-api": "1.4.1-r.4"}}, file)
    installed = subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=NODE_FOLDER, check=False)
    if installed.returncode != 0:
        print("\n*** DuckDB could not be installed by npm: its test DID NOT RUN ***\n", file=sys.stderr)
        raise unittest.SkipTest("@duckdb/node-api is not there")


def need_clickhouse():
    """Says that a test did not run where it is not there."""
    if shutil.which("clickhouse-server") is None:
        print("\n*** ClickHouse is not there: the test of two servers DID NOT RUN ***\n", file=sys.stderr)
        raise unittest.SkipTest("clickhouse-server is not there")


def number_or_none(cell):
    return None if cell in (None, "", "\\N") else int(cell)


class EngineTest:
    """One engine, all books."""

    engine_class = Engine

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="seatwise-sql-")
        cls.books = Books(cls.folder.name)
        cls.engine = cls.engine_class()

    @classmethod
    def tearDownClass(cls):
        cls.engine.close()
        cls.folder.cleanup()

    def install(self, identity, rows):
        self.engine.clear()
        self.engine.insert(rows)
        sql = self.books.sql(identity, self.engine.dialect)
        self.engine.script(sql)
        return sql

    def test_prices_each_row_as_the_program_does(self):
        for identity in self.books.files:
            with self.subTest(identity):
                self.install(identity, self.books.rows(identity))
                expected = self.books.totals(identity)
                beyond = {loss["path"] for loss in self.books.losses if loss["path"].endswith(".seats")}
                found = self.engine.rows("SELECT account_id, total, note FROM accounts_priced")
                self.assertEqual(len(found), len(expected))
                for number, total, note in found:
                    total = number_or_none(total)
                    if total is None and note == "more seats than are proven":
                        self.assertTrue(beyond, f"{identity} row {number}")
                        continue
                    self.assertEqual(total, expected[int(number)], f"{identity} row {number}: {note}")
                    self.assertEqual(total is None, note not in (None, ""), f"{identity} row {number}: {note}")

    def test_answers_no_row_of_its_check(self):
        for identity in self.books.files:
            with self.subTest(identity):
                self.install(identity, [(1, "p", 1, "monthly")])
                self.assertEqual(self.engine.rows(f"SELECT * FROM {name_of(identity)}_check"), [])

    def test_leaves_a_table_that_has_the_name_of_its_view(self):
        self.engine.clear()
        self.engine.script(f"CREATE TABLE accounts_priced (mine BIGINT){self.engine.kept_here};")
        try:
            self.engine.script("INSERT INTO accounts_priced VALUES (7);")
            with self.assertRaises((RuntimeError, sqlite3.OperationalError)):
                self.engine.script(self.books.sql("music-learning", self.engine.dialect))
            self.assertEqual([list(map(str, row)) for row in self.engine.rows("SELECT mine FROM accounts_priced")], [["7"]])
        finally:
            self.engine.script("DROP TABLE accounts_priced;")

    def test_answers_the_row_of_a_forged_point(self):
        sql = self.install("music-learning", [(1, "ensemble", 20, "monthly")])
        for right, forged in (("('ensemble',20,'monthly',1995)", "('ensemble',20,'monthly',1996)"),
                              ("ensemble,20,monthly,1995", "ensemble,20,monthly,1996")):
            sql = sql.replace(right, forged)
        self.engine.script(sql)
        found = self.engine.rows("SELECT plan, seats, expected, found FROM music_learning_check")
        self.assertIn(["ensemble", "20", "1996", "1995"], [list(map(str, row)) for row in found])

    def test_sums_a_million_accounts_to_the_cent(self):
        self.install("music-learning", [(1, "ensemble", 20, "monthly")])
        self.fill(1_000_000)
        self.assertEqual(int(self.engine.rows("SELECT sum(total) FROM accounts_priced")[0][0]), CHECKSUM)

    def fill(self, count):
        self.engine.script("DELETE FROM accounts;")
        self.engine.script(self.FILL.format(count=count))


class SQLiteTest(EngineTest, unittest.TestCase):
    engine_class = SQLite
    FILL = """WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {count})
        INSERT INTO accounts SELECT i, 'ensemble', 20 + (i * 7919 % 75000), 'monthly' FROM n;"""

    def test_says_why_a_row_has_no_number_of_seats(self):
        self.install("music-learning", [])
        self.engine.script("INSERT INTO accounts VALUES (1, 'ensemble', '20a', 'monthly'), (2, 'ensemble', 20.5, 'monthly'), "
                           "(3, 'ensemble', NULL, 'monthly'), (4, NULL, 20, 'monthly'), (5, 'ensemble', 20, NULL);")
        self.assertEqual(self.engine.rows("SELECT total, note FROM accounts_priced ORDER BY account_id"),
                         [[None, "no whole number of seats"]] * 3 + [[None, "unknown plan"], [None, "unknown billing"]])

    def test_refuses_a_table_without_a_column(self):
        self.engine.clear()
        self.engine.script("DROP TABLE accounts; CREATE TABLE accounts (account_id, plan, billing);")
        self.engine.script(self.books.sql("music-learning", "sqlite"))
        with self.assertRaises(sqlite3.OperationalError):
            self.engine.rows("SELECT total FROM accounts_priced")


class PostgreSQLTest(EngineTest, unittest.TestCase):
    engine_class = PostgreSQL
    FILL = """INSERT INTO accounts SELECT i, 'ensemble', 20 + (i * 7919 % 75000), 'monthly'
        FROM generate_series(0::bigint, {count} - 1) AS i;"""

    def test_refuses_seats_as_text_and_a_missing_column(self):
        for columns in ("account_id bigint, plan text, seats text, billing text", "account_id bigint, plan text, billing text"):
            with self.subTest(columns):
                self.engine.script(f"DROP TABLE IF EXISTS accounts CASCADE; CREATE TABLE accounts ({columns});")
                with self.assertRaises(RuntimeError):
                    self.engine.script(self.books.sql("music-learning", "postgresql"))


class DuckDBTest(EngineTest, unittest.TestCase):
    engine_class = DuckDB
    FILL = "INSERT INTO accounts SELECT i, 'ensemble', 20 + (i * 7919 % 75000), 'monthly' FROM range({count}) AS t(i)"

    @classmethod
    def setUpClass(cls):
        need_duckdb()
        super().setUpClass()

    def test_says_why_a_row_has_no_number_of_seats(self):
        self.engine.clear()
        self.engine.script("DROP TABLE accounts; CREATE TABLE accounts (account_id BIGINT, plan TEXT, seats DOUBLE, billing TEXT);"
                           "INSERT INTO accounts VALUES (1, 'ensemble', 20.5, 'monthly'), (2, 'ensemble', NULL, 'monthly')")
        self.engine.script(self.books.sql("music-learning", "duckdb"))
        self.assertEqual(self.engine.rows("SELECT total, note FROM accounts_priced ORDER BY account_id"),
                         [[None, "no whole number of seats"]] * 2)

    def test_refuses_seats_as_text_and_a_missing_column(self):
        for columns, row in (("account_id BIGINT, plan TEXT, seats TEXT, billing TEXT", "(1, 'ensemble', 'many', 'monthly')"),
                             ("account_id BIGINT, plan TEXT, billing TEXT", "(1, 'ensemble', 'monthly')")):
            with self.subTest(columns):
                self.engine.clear()
                self.engine.script(f"DROP TABLE accounts; CREATE TABLE accounts ({columns}); INSERT INTO accounts VALUES {row}")
                with self.assertRaises(RuntimeError):
                    self.engine.script(self.books.sql("music-learning", "duckdb"))
                    self.engine.rows("SELECT total FROM accounts_priced")


class ClickHouseTest(EngineTest, unittest.TestCase):
    engine_class = ClickHouse

    @classmethod
    def setUpClass(cls):
        need_clickhouse()
        super().setUpClass()

    def fill(self, count):
        for server in (0, 1):
            self.engine.pair.ask("DROP TABLE accounts_here; CREATE TABLE accounts_here (account_id Int64, plan String, seats Int64, "
                                 "billing String) ENGINE = MergeTree() ORDER BY account_id;"
                                 f"INSERT INTO accounts_here SELECT number * 2 + {server}, 'ensemble', "
                                 f"toInt64(20 + ((number * 2 + {server}) * 7919 % 75000)), 'monthly' FROM numbers({count // 2})", server)

    def local(self, columns, row):
        """A table on one server in place of both, with a row."""
        self.engine.clear()
        self.engine.script(f"DROP TABLE accounts; CREATE TABLE accounts ({columns}) ENGINE = Memory; INSERT INTO accounts VALUES {row}")

    def test_says_why_a_row_has_no_number_of_seats(self):
        for kind, seats in (("Nullable(Int64)", "NULL"), ("Float64", "20.5")):
            with self.subTest(kind):
                self.local(f"account_id Int64, plan String, seats {kind}, billing String", f"(1, 'ensemble', {seats}, 'monthly')")
                self.engine.script(self.books.sql("music-learning", "clickhouse"))
                self.assertEqual(self.engine.rows("SELECT total, note FROM accounts_priced"), [["\\N", "no whole number of seats"]])

    def test_refuses_seats_as_text_and_a_missing_column(self):
        for columns, row in (("account_id Int64, plan String, seats String, billing String", "(1, 'ensemble', 'many', 'monthly')"),
                             ("account_id Int64, plan String, billing String", "(1, 'ensemble', 'monthly')")):
            with self.subTest(columns):
                self.local(columns, row)
                with self.assertRaises(RuntimeError):
                    self.engine.script(self.books.sql("music-learning", "clickhouse"))
                    self.engine.rows("SELECT total FROM accounts_priced")

    def test_z_fails_where_a_server_is_dead_and_sums_nothing_in_part(self):
        self.install("music-learning", [(1, "ensemble", 20, "monthly"), (2, "ensemble", 20, "monthly")])
        self.assertEqual(self.engine.rows("SELECT sum(total) FROM accounts_priced"), [["3990"]])
        self.engine.pair.stop(1)
        with self.assertRaises(RuntimeError):
            self.engine.rows("SELECT sum(total) FROM accounts_priced")


if __name__ == "__main__":
    chosen = sys.argv[4:]
    classes = {"sqlite": SQLiteTest, "postgresql": PostgreSQLTest, "duckdb": DuckDBTest, "clickhouse": ClickHouseTest}
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(classes[name])
                               for name in chosen or classes)
    sys.exit(not unittest.TextTestRunner(verbosity=2).run(suite).wasSuccessful())
