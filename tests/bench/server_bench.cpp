// A store of very many issued quotes on a PostgreSQL server of its own: how long the list of the Quotes page takes, and
// a search in it. What the database is filled with is what Seatwise writes, but copied in, which it would not do.
//
// Usage: server_bench FOLDER [QUOTES]; the server reads the rows from files in the folder. Prints medians in
// milliseconds: the newest 2,000 quotes, a search that finds some, a search that finds none.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <QCoreApplication>

#include "books/book_source.h"
#include "quoting/canonical.h"
#include "quoting/quote_moves.h"
#include "sample_store.h"
#include "store/postgres_cluster.h"
#include "store/postgres_indexes.h"
#include "store/postgres_server.h"
#include "store/quote_rows.h"
#include "store/sql_quote_store.h"

namespace {

using namespace seatwise;

constexpr int usualQuotes = 1'000'000;
constexpr std::int64_t mostListed = 2'000;

/// A value as COPY reads it.
std::string copied(const QVariant& value)
{
    if (value.isNull())
        return "\\N";
    QString text = value.toString();
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return text.toStdString();
}

/// Writes the rows of so many quotes, and what the trail says of each.
bool writeRows(const std::string& folder, const PriceBook& book, int quotes)
{
    std::ofstream rows(folder + "/quotes");
    std::ofstream trail(folder + "/audit");
    for (int number = 1; number <= quotes; ++number) {
        const auto quote = issued(draftOf(book, number), {2026, number}, benchDay);
        if (!quote)
            return false;
        const QVariantList values = rowValues(*quote, canonicalBytes(*quote), number);
        for (qsizetype i = 0; i < values.size(); ++i)
            rows << (i > 0 ? "\t" : "") << copied(values[i]);
        rows << '\n';
        trail << number << "\t2026-11-21T10:00:00Z\tquote.issued\t" << quote->id.text() << "\t{}\t" << sealIn(values)
              << "\tp\th\n";
    }
    return rows.flush().good() && trail.flush().good();
}

/// Copies the rows into a database as one who may do anything, and has its indexes made anew behind them.
bool fill(const test::PostgresCluster& cluster, const std::string& database, const std::string& folder)
{
    const std::string dropped = namesOfPostgresIndexes().join(QStringLiteral(", ")).toStdString();
    return cluster.sql(database, "SET search_path TO seatwise; SET session_replication_role TO replica; "
                                 "DROP INDEX IF EXISTS " +
                                     dropped + "; DELETE FROM audit; COPY quotes (" + rowColumns().toStdString() +
                                     ") FROM '" + folder + "/quotes'; COPY audit FROM '" + folder + "/audit'") &&
           migrateServerStore(cluster.server("keeper", database), "", "clerk") && cluster.sql(database, "ANALYZE");
}

double timeOf(const QuoteStore& store, const QuoteSearch& search, std::size_t expected)
{
    std::vector<double> times;
    for (int run = 0; run < 11; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const auto found = store.list(search);
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        if (!found || found->size() != expected)
            std::exit(1);
        times.push_back(taken.count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 1;
    const std::string folder = argv[1];
    const int quotes = argc > 2 ? std::atoi(argv[2]) : usualQuotes;
    const auto book = loadBook("music-learning");
    const std::string database = test::newServerStore();
    const test::PostgresCluster& cluster = test::PostgresCluster::running();
    if (!book || !writeRows(folder, **book, quotes) || !fill(cluster, database, folder))
        return 1;
    auto connection = openServerStore(cluster.server("clerk", database), "");
    if (!connection)
        return 1;
    const SqlQuoteStore store(std::move(*connection));
    QuoteSearch all;
    all.today = benchDay;
    all.limit = mostListed;
    QuoteSearch some = all;
    some.text = "county 77"; // 1 + 10 + 100 + 1,000 + 10,000 of a million
    QuoteSearch none = all;
    none.text = "elmwood";
    const auto found = store.list(some);
    if (!found)
        return 1;
    std::printf("%.3f %.3f %.3f\n", timeOf(store, all, std::min<std::size_t>(mostListed, std::size_t(quotes))),
                timeOf(store, some, found->size()), timeOf(store, none, 0));
    return 0;
}
