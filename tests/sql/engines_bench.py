#!/usr/bin/python3
"""Times the sum of many accounts through the view that each engine is given: a million in each, and twenty in the cluster.

Usage: engines_bench.py PROGRAM BOOKS NODE_FOLDER
Prints a line for each: the engine, its accounts, the least and the median milliseconds of nine runs, and the sum in cents
with whether that is the published list's. An engine that is not there is left out.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import engines_test as engines  # noqa: E402

RUNS = 9
QUERY = "SELECT sum(total) FROM accounts_priced"


def server_time(engine, query):
    """The milliseconds that the server itself took, where its client says them."""
    if engine.dialect == "clickhouse":
        finished = subprocess.run(["clickhouse-client", "--host", "127.0.0.1", "--port", str(engine.pair.ports[0]), "--time",
                                   "--query", query], capture_output=True, text=True, check=True)
        return float(finished.stderr) * 1000
    if engine.dialect == "postgresql":
        told = engine.psql(f"SET jit = off;\n\\timing on\n{query};\n")
        return float(told.split("Time: ")[-1].split(" ")[0])
    begin = time.perf_counter()
    engine.rows(query)
    if engine.dialect == "duckdb":
        return engine.milliseconds
    return (time.perf_counter() - begin) * 1000


def published(count):
    """The sum in cents by the bands of the published list: their first seats, what these cost, and one seat more."""
    bands = ((6000, 55715, 5), (4200, 44915, 6), (2500, 31315, 8), (1000, 16315, 10), (500, 10315, 12), (240, 6155, 16),
             (120, 3995, 18), (20, 1995, 20))
    cycle = [next(base + each * (seats - first) for first, base, each in bands if seats >= first)
             for seats in (20 + i * 7919 % 75000 for i in range(75000))]
    return count // len(cycle) * sum(cycle) + sum(cycle[:count % len(cycle)])


def measure(test, count):
    test.setUpClass()
    try:
        one = test()
        one.install("music-learning", [(1, "ensemble", 20, "monthly")])
        one.fill(count)
        if test.engine.dialect == "postgresql":
            test.engine.script("VACUUM ANALYZE accounts;")
        total = int(test.engine.rows(QUERY)[0][0])
        times = [server_time(test.engine, QUERY) for _ in range(RUNS)]
        verdict = "right" if total == published(count) else "WRONG"
        print(f"{test.engine.dialect} {count} {min(times):.1f} {statistics.median(times):.1f} {total} {verdict}")
    finally:
        test.tearDownClass()


def main():
    for test, count in ((engines.SQLiteTest, 1_000_000), (engines.DuckDBTest, 1_000_000), (engines.PostgreSQLTest, 1_000_000),
                        (engines.ClickHouseTest, 1_000_000), (engines.ClickHouseTest, 20_000_000)):
        needed = {engines.DuckDBTest: "node", engines.ClickHouseTest: "clickhouse-server"}.get(test)
        if needed is None or shutil.which(needed):
            test.runTest = lambda self: None
            measure(test, count)


if __name__ == "__main__":
    main()
