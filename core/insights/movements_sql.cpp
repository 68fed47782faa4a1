#include "insights/movements_sql.h"

#include <array>

#include "insights/course.h"
#include "insights/revenue_sql.h"
#include "insights/turns_sql.h"
#include "sql/sql_view.h"
#include "sql/wide_sql.h"
#include "words/exchange_words.h"
#include "words/insights_words.h"

namespace seatwise {

namespace {

/// The most accounts of which a sum in ClickHouse, which does not say when it wraps, is proven to fit: each brings at
/// most 2.4 × 10^29 a year with its usage, and 10^8 of them 2.4 × 10^37 of 1.7 × 10^38.
constexpr const char* mostProven = "100000000";

/// A movement: its column, and what adds to it where a customer goes from `was` to `becomes`.
struct MovementColumn
{
    const char* name;
    const char* condition; ///< under which nothing is added
    const char* amount;
    int sign; ///< whether it makes the end larger or smaller
};

constexpr const char* arrivedAmount = "CASE WHEN becomes = 0 THEN visit ELSE becomes END";

/// In the order in which those that are equally near to the other unit take it.
constexpr std::array<MovementColumn, 5> movementColumns{{
    {"new_mrr", "was > 0 OR first_paid < month", arrivedAmount, 1},
    {"expansion", "was = 0 OR becomes <= was", "becomes - was", 1},
    {"reactivation", "was > 0 OR first_paid = month", arrivedAmount, 1},
    {"contraction", "becomes = 0 OR becomes >= was", "was - becomes", -1},
    {"churn", "becomes > 0", "CASE WHEN was = 0 THEN visit ELSE was END", -1},
}};

/// " + x" or " - x".
std::string signedTerm(int sign, const std::string& term)
{
    return (sign > 0 ? " + " : " - ") + term;
}

/// Writes the steps from what accounts bring to the movements of each month.
class MovementsWriter
{
public:
    MovementsWriter(SqlDialect dialect, const std::string& revenue, const MrrRule& rule, const MonthsAsked& asked,
                    const Currency& currency)
        : dialect_(dialect)
        , revenue_(revenue)
        , rule_(rule)
        , asked_(asked)
        , unit_("12" + std::string(static_cast<std::size_t>(Exact::places - currency.exponent), '0'))
        , half_("6" + std::string(static_cast<std::size_t>(Exact::places - currency.exponent), '0'))
        , zero_(sqlWide(dialect, "0"))
        , steps_(dialect)
    {
    }

    [[nodiscard]] std::string query()
    {
        addTurns(steps_, dialect_, revenue_, rule_);
        steps_.add("moves", moves());
        addMonths();
        steps_.add("totals", totals());
        steps_.add("rounded", rounded());
        steps_.add("missed", missed());
        steps_.add("gains", gains());
        return steps_.query(settled());
    }

private:
    [[nodiscard]] bool hasWindows() const { return dialect_ != SqlDialect::clickhouse; }

    [[nodiscard]] std::string when(const std::string& condition, const std::string& amount) const
    {
        return "CASE WHEN " + condition + " THEN " + amount + " ELSE " + zero_ + " END";
    }

    /// What moved in each month, and how many accounts that count, and do not, begin in it.
    [[nodiscard]] std::string moves() const
    {
        std::string moved = "SELECT month";
        std::string nothing;
        for (const MovementColumn& column : movementColumns) {
            moved += std::string(",\n  sum(CASE WHEN ") + column.condition + " THEN " + zero_ + " ELSE " +
                     column.amount + " END) AS " + column.name;
            nothing += zero_ + " AS " + column.name + ", ";
        }
        const std::string count = dialect_ == SqlDialect::clickhouse ? "toInt64(0)" : "0";
        const auto counted = [this](const std::string& number) {
            return dialect_ == SqlDialect::clickhouse ? "toInt64(" + number + ')' : number;
        };
        const std::string begun = sqlMonthOf(dialect_, "first_day");
        return moved + ",\n  sum(becomes - was) AS rise, " +
               counted("sum(CASE WHEN becomes > 0 THEN 1 ELSE 0 END - CASE WHEN was > 0 THEN 1 ELSE 0 END)") +
               " AS gained, " + count + " AS unpriced, " + count + " AS accounts\nFROM " + steps_.from("turns") +
               "\nGROUP BY month\nUNION ALL\nSELECT " + begun + " AS month, " + nothing + zero_ + " AS rise, " + count +
               " AS gained, " + counted("sum(CASE WHEN note = '' THEN 0 ELSE 1 END)") + " AS unpriced, " +
               counted("sum(CASE WHEN note = '' THEN 1 ELSE 0 END)") + " AS accounts\nFROM " + revenue_ +
               "\nGROUP BY " + begun;
    }

    [[nodiscard]] std::string firstMonth() const
    {
        const std::string today = sqlMonthOf(dialect_, sqlToday(dialect_));
        if (asked_.from)
            return std::to_string(ordinalOf(*asked_.from));
        const std::string first = "least(" + today + ", first_start";
        return first + (asked_.to ? ", " + std::to_string(ordinalOf(*asked_.to)) : "") + ')';
    }

    /// Today's month, or, where all begin later, that of the last account.
    [[nodiscard]] std::string lastMonth() const
    {
        if (asked_.to)
            return std::to_string(ordinalOf(*asked_.to));
        const std::string today = sqlMonthOf(dialect_, sqlToday(dialect_));
        const std::string last =
            "CASE WHEN first_start >= " + today + " THEN greatest(" + today + ", last_start) ELSE " + today + " END";
        return asked_.from ? "greatest(" + std::to_string(ordinalOf(*asked_.from)) + ", " + last + ')' : last;
    }

    /// Each month that is asked for beside each month in which something moved.
    void addMonths()
    {
        const std::string starts =
            "min(CASE WHEN accounts > 0 THEN month ELSE " + std::to_string(monthAfterAll) +
            " END) AS first_start, max(CASE WHEN accounts > 0 THEN month ELSE 0 END) AS last_start";
        const std::string each = sqlEach(dialect_, "from_month", "to_month") + " AS month";
        const std::string span = firstMonth() + " AS from_month, " + lastMonth() + " AS to_month";
        if (hasWindows()) {
            steps_.add("bounds", "SELECT " + starts + " FROM moves");
            steps_.add("series", "SELECT " + each + " FROM (SELECT " + span + " FROM bounds) AS span");
            std::string columns;
            for (const MovementColumn& column : movementColumns)
                columns += std::string("moves.") + column.name + ", ";
            steps_.add("beside",
                       "SELECT series.month, moves.month AS moved_month, " + columns +
                           "moves.rise, moves.gained, moves.unpriced, moves.accounts\nFROM series LEFT JOIN moves ON "
                           "moves.month <= series.month");
            return;
        }
        std::string packed;
        std::string nothing;
        std::string unpacked;
        int place = 1;
        const auto pack = [&](const std::string& name) {
            packed += ", " + sqlHalves(name);
            nothing += ", toInt64(0), toInt64(0)";
            const std::string whole = "move." + std::to_string(++place);
            unpacked += ", " + sqlOfHalves(whole, "move." + std::to_string(++place)) + " AS " + name;
        };
        for (const MovementColumn& column : movementColumns)
            pack(column.name);
        pack("rise");
        for (const char* const name : {"gained", "unpriced", "accounts"}) {
            packed += std::string(", ") + name;
            nothing += ", toInt64(0)";
            unpacked += ", move." + std::to_string(++place) + " AS " + name;
        }
        steps_.add("bounds", "SELECT arrayPushBack(groupArray((month" + packed + ")), (toInt32(0)" + nothing +
                                 ")) AS all_moves,\n  " + starts + "\nFROM " + steps_.from("moves"));
        steps_.add("series", "SELECT " + each + ", all_moves FROM (SELECT all_moves, " + span + "\nFROM " +
                                 steps_.from("bounds") + ')');
        steps_.add("beside", "SELECT month, move.1 AS moved_month" + unpacked +
                                 "\nFROM (SELECT month, arrayJoin(all_moves) AS move FROM " + steps_.from("series") +
                                 ')');
    }

    [[nodiscard]] std::string totals() const
    {
        std::string text = "SELECT month, sum(" + when("moved_month < month", "rise") + ") AS start_sum, sum(" +
                           when("moved_month <= month", "rise") + ") AS end_sum";
        for (const MovementColumn& column : movementColumns)
            text += ",\n  sum(" + when("moved_month = month", column.name) + ") AS " + column.name + "_sum";
        return text +
               ",\n  sum(CASE WHEN moved_month <= month THEN gained ELSE 0 END) AS paying, sum(CASE WHEN moved_month "
               "<= month THEN "
               "unpriced ELSE 0 END) AS unpriced_sum, sum(accounts + unpriced) AS all_accounts\nFROM " +
               steps_.from("beside") + "\nGROUP BY month";
    }

    /// Each sum in minor units of a month, half up: none is below zero.
    [[nodiscard]] std::string rounded() const
    {
        const auto nearest = [this](const std::string& sum) {
            return sqlWideQuotient(dialect_, '(' + sum + " + " + half_ + ')', sqlWide(dialect_, unit_));
        };
        std::string text =
            "SELECT *, " + nearest("start_sum") + " AS start_near, " + nearest("end_sum") + " AS end_near";
        for (const MovementColumn& column : movementColumns)
            text += ",\n  " + nearest(column.name + std::string("_sum")) + " AS " + column.name + "_near";
        return text + "\nFROM " + steps_.from("totals");
    }

    /// By how many units the rounded ones miss the end.
    [[nodiscard]] std::string missed() const
    {
        std::string reached = "end_near - start_near";
        for (const MovementColumn& column : movementColumns)
            reached += signedTerm(-column.sign, column.name + std::string("_near"));
        return "SELECT *, " + reached + " AS missing FROM " + steps_.from("rounded");
    }

    /// How near each is to the other unit.
    [[nodiscard]] std::string gains() const
    {
        std::string text = "SELECT *";
        for (const MovementColumn& column : movementColumns) {
            std::string lacks(1, '(');
            lacks.append(column.name)
                .append("_sum - ")
                .append(column.name)
                .append("_near * ")
                .append(unit_)
                .append(")");
            text.append(",\n  CASE WHEN missing ").append(column.sign > 0 ? "> 0" : "< 0");
            text.append(" THEN ").append(lacks).append(" ELSE -").append(lacks);
            text.append(" END AS ").append(column.name).append("_gain");
        }
        return text + "\nFROM " + steps_.from("missed");
    }

    /// How many come before a movement to take a unit that is missing; the first of those that are as near does.
    [[nodiscard]] static std::string rank(std::size_t of)
    {
        std::string text;
        for (std::size_t i = 0; i < movementColumns.size(); ++i)
            if (i != of)
                text += std::string(text.empty() ? "" : " + ") + "CASE WHEN " + movementColumns[i].name + "_gain " +
                        (i < of ? ">= " : "> ") + movementColumns[of].name + "_gain THEN 1 ELSE 0 END";
        return text;
    }

    [[nodiscard]] std::string column(const std::string& value, const std::string& name) const
    {
        const std::string narrow = sqlNarrow(dialect_, value);
        const std::string proven =
            hasWindows() ? narrow
                         : std::string("CASE WHEN all_accounts > ") + mostProven + " THEN NULL ELSE " + narrow + " END";
        return ",\n  " + proven + " AS " + name;
    }

    /// The rounded movements, and on those that are nearest the units that are missing.
    [[nodiscard]] std::string settled() const
    {
        const auto moved = [this](std::size_t of) {
            const MovementColumn& movement = movementColumns[of];
            const std::string place = '(' + rank(of) + ')';
            const std::string one = sqlWide(dialect_, "1");
            return column(std::string(movement.name) + "_near" +
                              signedTerm(movement.sign, "CASE WHEN missing > " + place + " THEN " + one +
                                                            " WHEN -missing > " + place + " THEN -" + one + " ELSE " +
                                                            zero_ + " END"),
                          movement.name);
        };
        constexpr std::array<std::size_t, movementColumns.size()> shown{0, 1, 3, 4, 2};
        std::string text =
            "SELECT " + sqlMonthText(dialect_, "month") + " AS month" + column("start_near", "start_mrr");
        for (const std::size_t each : shown)
            text += moved(each);
        return text + column("end_near", "end_mrr") + column("paying", "customers") +
               column("unpriced_sum", "unpriced") + "\nFROM " + steps_.from("gains");
    }

    SqlDialect dialect_;
    const std::string& revenue_;
    const MrrRule& rule_;
    const MonthsAsked& asked_;
    std::string unit_; ///< a minor unit of a month, in 10^-16 of a year's amount
    std::string half_;
    std::string zero_;
    SqlSteps steps_;
};

std::string headOf(const PriceBook& book, SqlDialect dialect, const std::string& table, MrrRules rules)
{
    const MrrRule rule = ruleOf(rules);
    std::string text;
    const auto say = [&text](const Message& line) { text += sqlComment(line.english()); };
    say(words::sqlMovementsOf(table + "_movements", toString(rules), toString(dialect)));
    for (const Message& part : inWords(rule))
        say(part);
    say(words::sqlMovementsNeed(table, table + "_priced"));
    if (rule.churnsAtCancellation)
        say(words::sqlNeedsToo("cancelled"));
    if (rule.countsUsage)
        say(words::sqlNeedsToo("usage_mrr"));
    say(words::sqlMovementsAreIn(book.currency.code, book.currency.exponent));
    say(words::sqlUnpricedIs(table + "_revenue"));
    return text + '\n';
}

} // namespace

Result<std::string> movementsSql(const PriceBook& book, SqlDialect dialect, std::string_view table, MrrRules rules,
                                 const MonthsAsked& months)
{
    if (!isSqlTableName(table))
        return misused(words::noTableName(table));
    if (dialect == SqlDialect::sqlite)
        return misused(words::sqlMovementsNotFor(toString(dialect)));
    const int count = months.from && months.to ? ordinalOf(*months.to) - ordinalOf(*months.from) + 1 : 1;
    if (count < 1 || count > maxMovementMonths)
        return misused(words::monthsOutOfOrder(toString(*months.from), toString(*months.to), maxMovementMonths));
    for (const Plan& plan : book.plans)
        for (const Charge& charge : plan.charges)
            if (charge.once)
                return refused(words::sqlMovementsChargeOnce(plan.name, charge.name));
    const std::string name(table);
    const MrrRule rule = ruleOf(rules);
    const std::string revenue = name + "_revenue";
    return headOf(book, dialect, name, rules) +
           sqlView(dialect, revenue, revenueSql(dialect, name, rule, book.currency)) +
           sqlView(dialect, name + "_movements",
                   MovementsWriter(dialect, revenue, rule, months, book.currency).query());
}

} // namespace seatwise
