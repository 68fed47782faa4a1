// A store of very many issued quotes on a PostgreSQL server of its own, of which nine in ten were decided: how long the
// list of the Quotes page takes, a search in it, and the sums that figures of all quotes are made of. What the database
// is filled with is what Seatwise writes, but copied in, which it would not do.
//
// Usage: server_bench FOLDER QUOTES list|sums; the server reads the rows from files in the folder. Prints medians in
// milliseconds: the newest 2,000 quotes, a search that finds some and one that finds none; or the sums. Only these need
// the contents of the quotes.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <QCoreApplication>

#include "books/book_source.h"
#include "insights/quote_figures.h"
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

constexpr std::int64_t mostListed = 2'000;

/// A value as COPY reads it. A null text is no value, as it is to Qt's drivers.
std::string copied(const QVariant& value)
{
    QString text = value.toString();
    if (value.isNull() || text.isNull())
        return "\\N";
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return text.toStdString();
}

/// Writes the rows of so many quotes, their contents, and what the trail says of each.
bool writeRows(const std::string& folder, const PriceBook& book, int quotes, bool withContents)
{
    std::ofstream rows(folder + "/quotes");
    std::ofstream contents(folder + "/contents");
    std::ofstream trail(folder + "/audit");
    for (int number = 1; number <= quotes; ++number) {
        auto quote = issued(draftOf(book, number), {2026, number}, benchDay);
        if (quote && number % 10 != 0)
            quote = (number % 2 == 0 ? declined : accepted)(*quote, Decision{benchDay, {}, {}}, benchDay);
        if (!quote)
            return false;
        const std::string content = canonicalBytes(*quote);
        const QVariantList values = rowValues(*quote, content, number);
        for (qsizetype i = 0; i < values.size(); ++i)
            rows << (i > 0 ? "\t" : "") << copied(values[i]);
        rows << '\n';
        if (withContents)
            contents << quote->id.text() << '\t' << copied(toQString(content)) << '\n';
        trail << number << "\t2026-11-21T10:00:00Z\tquote.issued\t" << quote->id.text() << "\t{}\t" << sealIn(values)
              << "\tp\th\n";
    }
    return rows.flush().good() && contents.flush().good() && trail.flush().good();
}

/// Copies the rows into a database as one who may do anything, and has its indexes made anew behind them.
bool fill(const test::PostgresCluster& cluster, const std::string& database, const std::string& folder)
{
    const std::string dropped = namesOfPostgresIndexes().join(QStringLiteral(", ")).toStdString();
    return cluster.sql(database, "SET search_path TO seatwise; SET session_replication_role TO replica; "
                                 "DROP INDEX IF EXISTS " +
                                     dropped + "; DELETE FROM audit; COPY quotes (" + rowColumns().toStdString() +
                                     ") FROM '" + folder + "/quotes'; COPY quote_contents FROM '" + folder +
                                     "/contents'; COPY audit FROM '" + folder + "/audit'") &&
           migrateServerStore(cluster.server("keeper", database), "", "clerk") && cluster.sql(database, "ANALYZE");
}

/// The median of so many runs, each of which must do what is expected.
template<class Run>
double medianOf(int runs, const Run& run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const bool asExpected = run();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        if (!asExpected)
            std::exit(1);
        times.push_back(taken.count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double timeOf(const QuoteStore& store, const QuoteSearch& search, std::size_t expected)
{
    return medianOf(11, [&] {
        const auto found = store.list(search);
        return found && found->size() == expected;
    });
}

double timeOfSums(const QuoteStore& store, int quotes)
{
    return medianOf(3, [&] {
        const auto sums = store.sums(benchDay);
        const auto figures = sums ? quoteFigures(*sums, {}, benchDay) : Result<QuoteFigures>(QuoteFigures());
        return figures && figures->quotes.issued == quotes && figures->quotes.unanswered == quotes / 10;
    });
}

bool printLists(const QuoteStore& store, int quotes)
{
    QuoteSearch all;
    all.today = benchDay;
    all.limit = mostListed;
    QuoteSearch some = all;
    some.text = "county 77"; // 1 + 10 + 100 + 1,000 + 10,000 of a million
    QuoteSearch none = all;
    none.text = "elmwood";
    const auto found = store.list(some);
    if (!found)
        return false;
    std::printf("%.3f %.3f %.3f\n", timeOf(store, all, std::min<std::size_t>(mostListed, std::size_t(quotes))),
                timeOf(store, some, found->size()), timeOf(store, none, 0));
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 4)
        return 1;
    const std::string folder = argv[1];
    const int quotes = std::atoi(argv[2]);
    const bool sums = std::string_view(argv[3]) == "sums";
    const auto book = loadBook("music-learning");
    const std::string database = test::newServerStore();
    const test::PostgresCluster& cluster = test::PostgresCluster::running();
    if (!book || !writeRows(folder, **book, quotes, sums) || !fill(cluster, database, folder))
        return 1;
    auto connection = openServerStore(cluster.server("clerk", database), "");
    if (!connection)
        return 1;
    const SqlQuoteStore store(std::move(*connection));
    if (!sums)
        return printLists(store, quotes) ? 0 : 1;
    std::printf("%.3f\n", timeOfSums(store, quotes));
    return 0;
}
