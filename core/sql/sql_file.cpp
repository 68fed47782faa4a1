#include "sql/sql_file.h"

#include <algorithm>

#include "sql/golden_points.h"
#include "sql/sql_total.h"
#include "sql/sql_view.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

constexpr std::size_t goldenCount = 2'000;

/// The id of a book as a name in SQL.
std::string nameOf(const PriceBook& book)
{
    std::string name = book.id.text();
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '-' || c == '.'; }, '_');
    return name.front() >= '0' && name.front() <= '9' ? "book_" + name : name;
}

/// Writes the file of a book for one engine.
class FileWriter
{
public:
    FileWriter(const PriceBook& book, const std::vector<SeatFormula>& formulas, SqlDialect dialect,
               std::string_view table)
        : book_(book)
        , formulas_(formulas)
        , dialect_(dialect)
        , table_(table)
        , name_(nameOf(book))
        , total_(sqlTotal(book, formulas, dialect))
    {
    }

    [[nodiscard]] std::string text() const
    {
        return head() + function() + sqlView(dialect_, table_ + "_priced", priced()) +
               sqlView(dialect_, name_ + "_check", check());
    }

private:
    [[nodiscard]] bool hasFunction() const
    {
        return dialect_ == SqlDialect::postgresql || dialect_ == SqlDialect::duckdb;
    }

    [[nodiscard]] std::string head() const
    {
        std::string text;
        for (const Message& line :
             {words::sqlIsOf(book_.id.text(), book_.version, book_.sha256, toString(dialect_)),
              words::sqlTotalsAreIn(book_.currency.code, book_.currency.exponent),
              words::sqlNotesSayWhy(provenForAll(formulas_)), words::sqlCheckIs(name_ + "_check")})
            text += sqlComment(line.english());
        return text + '\n';
    }

    [[nodiscard]] std::string function() const
    {
        if (dialect_ == SqlDialect::postgresql)
            return "CREATE OR REPLACE FUNCTION " + name_ +
                   "_total(plan text, seats bigint, billing text) RETURNS bigint\n"
                   "LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $book$ SELECT " +
                   total_ + " $book$;\n\n";
        if (dialect_ == SqlDialect::duckdb)
            return "CREATE OR REPLACE MACRO " + name_ + "_total(plan, seats, billing) AS " + total_ + ";\n\n";
        return {};
    }

    [[nodiscard]] std::string total() const { return hasFunction() ? name_ + "_total(plan, seats, billing)" : total_; }

    [[nodiscard]] std::string priced() const
    {
        return "SELECT *, " + total() + " AS total,\n" + sqlNote(book_, formulas_, dialect_) + " AS note\nFROM " +
               table_;
    }

    [[nodiscard]] std::string check() const
    {
        const auto points = goldenPoints(book_, formulas_, goldenCount);
        if (dialect_ == SqlDialect::clickhouse)
            return "SELECT plan, seats, billing, expected, found FROM (\nSELECT plan, seats, billing, expected, " +
                   total_ +
                   " AS found FROM (\n"
                   "SELECT splitByChar(',', point)[1] AS plan, toInt64(splitByChar(',', point)[2]) AS seats,\n"
                   "  splitByChar(',', point)[3] AS billing, toInt64(splitByChar(',', point)[4]) AS expected\n"
                   "FROM (SELECT arrayJoin(splitByChar(';', '" +
                   joined(points) + "')) AS point)))\nWHERE ifNull(found, toInt64(-1)) <> expected";
        std::string rows;
        std::size_t count = 0;
        for (const GoldenPoint& point : points) {
            rows.append(count == 0 ? "" : ",").append(count % 8 == 0 ? "\n" : "");
            rows += '(' + sqlText(point.plan) + ',' + sqlNumber(point.seats) + ',' + sqlText(toString(point.billing)) +
                    ',' + (point.total ? sqlNumber(minorUnits(*point.total, book_)) : "NULL") + ')';
            ++count;
        }
        const std::string differs = dialect_ == SqlDialect::sqlite ? " IS NOT " : " IS DISTINCT FROM ";
        return "WITH golden(plan, seats, billing, expected) AS (VALUES " + rows + "),\n" +
               "reckoned AS (SELECT plan, seats, billing, expected, " + checkedTotal() +
               " AS found FROM golden)\nSELECT * FROM reckoned WHERE found" + differs + "expected";
    }

    [[nodiscard]] std::string checkedTotal() const
    {
        return dialect_ == SqlDialect::postgresql ? name_ + "_total(plan, seats::bigint, billing)" : total();
    }

    /// "ensemble,20,monthly,1995;…", with -1 for no total.
    [[nodiscard]] std::string joined(const std::vector<GoldenPoint>& points) const
    {
        std::string text;
        for (const GoldenPoint& point : points) {
            text.append(text.empty() ? "" : ";").append(point.plan + ',' + sqlNumber(point.seats) + ',');
            text.append(toString(point.billing));
            text += ',' + (point.total ? sqlNumber(minorUnits(*point.total, book_)) : "-1");
        }
        return text;
    }

    const PriceBook& book_;
    const std::vector<SeatFormula>& formulas_;
    SqlDialect dialect_;
    std::string table_;
    std::string name_;
    std::string total_;
};

void addMetered(std::vector<BookLoss>& losses, const Plan& plan)
{
    for (const Charge& charge : plan.charges)
        if (isMeter(charge.unit))
            losses.push_back({"plans." + plan.id.text() + ".charges." + charge.id.text(), words::sqlHasNoUsage()});
}

std::vector<BookLoss> lossesOf(const PriceBook& book, const std::vector<SeatFormula>& formulas)
{
    std::vector<BookLoss> losses;
    for (const Plan& plan : book.plans)
        addMetered(losses, plan);
    for (const SeatFormula& formula : formulas)
        if (formula.provenTo < std::min(formula.plan->seats.max.value_or(maxQuantity), maxQuantity))
            losses.push_back({"plans." + formula.plan->id.text() + ".seats",
                              words::sqlProvenTo(inWords(formula.billing), formula.provenTo)});
    for (const AddOn& addOn : book.addOns)
        losses.push_back({"add_ons." + addOn.id.text(), words::sqlHasNoAddOns()});
    for (const Promotion& promotion : book.promotions)
        losses.push_back({"promotions." + promotion.code.text(), words::sqlHasNoOffers()});
    return losses;
}

} // namespace

Result<SqlFile> sqlFile(const PriceBook& book, SqlDialect dialect, std::string_view table)
{
    if (!isSqlTableName(table))
        return misused(words::noTableName(table));
    const std::vector<SeatFormula> formulas = seatFormulas(book);
    for (const SeatFormula& formula : formulas)
        if (formula.provenTo < formula.plan->seats.min)
            return refused(words::sqlProvesNothing(formula.plan->name));
    return SqlFile{FileWriter(book, formulas, dialect, table).text(), lossesOf(book, formulas)};
}

} // namespace seatwise
