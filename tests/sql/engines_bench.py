#!/usr/bin/python3
"""Times the sum of a million accounts through the view that each engine is given.

Usage: engines_bench.py PROGRAM BOOKS NODE_FOLDER
Prints a line for each engine: its name, the least and the median milliseconds of nine runs, and the sum in cents, which
has to be that of the published list. An engine that is not there is left out.
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
    return (time.perf_counter() - begin) * 1000


def measure(test):
    test.setUpClass()
    try:
        one = test()
        one.install("music-learning", [(1, "ensemble", 20, "monthly")])
        one.million()
        if test.engine.dialect == "postgresql":
            test.engine.script("VACUUM ANALYZE accounts;")
        total = int(test.engine.rows(QUERY)[0][0])
        times = [server_time(test.engine, QUERY) for _ in range(RUNS)]
        verdict = "right" if total == engines.CHECKSUM else "WRONG"
        print(f"{test.engine.dialect} {min(times):.1f} {statistics.median(times):.1f} {total} {verdict}")
    finally:
        test.tearDownClass()


def main():
    for test in (engines.SQLiteTest, engines.DuckDBTest, engines.PostgreSQLTest, engines.ClickHouseTest):
        needed = {engines.DuckDBTest: "node", engines.ClickHouseTest: "clickhouse-server"}.get(test)
        if needed is None or shutil.which(needed):
            test.runTest = lambda self: None
            measure(test)


if __name__ == "__main__":
    main()
