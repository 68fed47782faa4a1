#include "insights/revenue_sql.h"

#include <cstdint>

#include "insights/account_list.h"
#include "pricebook/billing.h"
#include "sql/sql_view.h"
#include "sql/wide_sql.h"
#include "words/exchange_words.h"
#include "words/insights_words.h"

namespace seatwise {

namespace {

/// 100 % in ten-thousandths of a percent.
constexpr std::int64_t wholeDiscount = 1'000'000;

std::string spokenText(const Message& message)
{
    return sqlText(message.english());
}

/// 10^exponent, as digits.
std::string powerOfTenText(int exponent)
{
    return '1' + std::string(static_cast<std::size_t>(exponent), '0');
}

/// Writes the steps from a row of the table to what it brings.
class RevenueWriter
{
public:
    RevenueWriter(SqlDialect dialect, const std::string& table, const MrrRule& rule, const Currency& currency)
        : dialect_(dialect)
        , table_(table)
        , rule_(rule)
        , exponent_(currency.exponent)
        , steps_(dialect)
    {
    }

    [[nodiscard]] std::string query()
    {
        steps_.add("figures", figures());
        steps_.add("checked", checked());
        steps_.add("reckoned", reckoned());
        steps_.add("judged", judged());
        if (dialect_ == SqlDialect::clickhouse)
            steps_.add("ordered", orderedByArrays());
        else
            steps_.add("ordered", orderedByWindow());
        const std::string amounts =
            dialect_ == SqlDialect::clickhouse
                ? "yearly_whole, yearly_rest, in_full_whole, in_full_rest, used_whole, used_rest"
                : "yearly, in_full, used";
        const std::string overlaps = "taken_to >= first_day AND taken_to > " + sqlFirstDay(dialect_);
        return steps_.query("SELECT account_id, payer AS customer, plan_id AS plan, first_day, last_day, "
                            "cancelled_day, until_day, " +
                            amounts + ",\n  CASE WHEN refusal <> '' THEN refusal WHEN " + overlaps + " THEN " +
                            spokenText(words::sqlAccountOverlaps()) + " ELSE '' END AS note\nFROM " +
                            steps_.from("ordered"));
    }

private:
    [[nodiscard]] std::string day(const std::string& column, const std::string& otherwise) const
    {
        return "coalesce(" + sqlDay(dialect_, column) + ", " + otherwise + ')';
    }

    /// The columns that are needed, none of them NULL.
    [[nodiscard]] std::string figures() const
    {
        const std::string noEnd = sqlForever(dialect_);
        const std::string mostPriced =
            sqlNumber(Wide{maxAccountMrr}) + std::string(static_cast<std::size_t>(exponent_), '0');
        const std::string period = sqlTextOf(dialect_, "billing");
        std::string times = "CASE";
        for (const Billing billing : everyBilling)
            times += " WHEN " + period + " = " + sqlText(toString(billing)) + " THEN " +
                     std::to_string(months(Billing::annual) / months(billing));
        return "SELECT account_id, " + sqlTextOf(dialect_, "customer") + " AS payer, " + sqlTextOf(dialect_, "plan") +
               " AS plan_id,\n  CASE WHEN start_date IS NULL THEN 0 ELSE 1 END AS has_start, " +
               day("start_date", sqlFirstDay(dialect_)) + " AS first_day, " + day("end_date", noEnd) +
               " AS last_day,\n  " + (rule_.churnsAtCancellation ? day("cancelled", noEnd) : noEnd) +
               " AS cancelled_day, " + day("discount_until", noEnd) + " AS until_day,\n  " +
               sqlTenThousandths(dialect_, "discount") +
               " AS taken_off, CASE WHEN mrr IS NULL THEN 0 ELSE 1 END AS has_own, " +
               sqlTenThousandths(dialect_, "mrr") + " AS own_mrr, " +
               sqlTenThousandths(dialect_, rule_.countsUsage ? "usage_mrr" : "0") +
               " AS metered,\n  coalesce(total, 0) AS listed, CASE WHEN total IS NULL OR total > " + mostPriced +
               " THEN 0 ELSE 1 END AS has_price, " + times +
               " ELSE 0 END AS times, coalesce(note, '') AS price_note\nFROM " + table_ + "_priced";
    }

    /// Whether ten-thousandths are whole and from 0 to a limit.
    [[nodiscard]] std::string fits(const std::string& column, const std::string& most) const
    {
        return '(' + column + " = " + sqlWhole(dialect_, column) + " AND " + column + " >= 0 AND " + column +
               " <= " + most + ')';
    }

    /// What is whole as such, and what is wrong with a row whatever it costs. `price` is that of a year in 10^-10.
    [[nodiscard]] std::string checked() const
    {
        const std::string most = sqlNumber(Wide{maxAccountMrr}) + "0000";
        const std::string off = fits("taken_off", sqlNumber(wholeDiscount));
        const std::string own = fits("own_mrr", most);
        const std::string used = fits("metered", most);
        const auto whole = [this](const std::string& fitting, const std::string& number) {
            return "CASE WHEN " + fitting + " THEN " + sqlWhole(dialect_, number) + " ELSE " + sqlWide(dialect_, "0") +
                   " END";
        };
        return "SELECT *, " + whole(off, '(' + sqlNumber(wholeDiscount) + " - taken_off)") + " AS remains,\n  " +
               whole(own, "own_mrr") + " AS own, " + whole(used, "metered") +
               " AS usage,\n  CASE WHEN has_price = 1 THEN " + sqlWide(dialect_, "listed") + " * " +
               powerOfTenText(Exact::places - 6 - exponent_) + " * times ELSE " + sqlWide(dialect_, "0") +
               " END AS price,\n  CASE WHEN payer = '' THEN " + spokenText(words::sqlNoCustomer()) +
               " WHEN plan_id = '' THEN " + spokenText(words::sqlUnknownPlan()) + " WHEN has_start = 0 THEN " +
               spokenText(words::sqlNoStart()) + " WHEN last_day < first_day THEN " +
               spokenText(words::sqlEndsBeforeStart()) + "\n    WHEN NOT " + off + " THEN " +
               spokenText(words::sqlNoDiscount()) + "\n    WHEN NOT " + own + " OR NOT " + used + " THEN " +
               spokenText(words::sqlNoMrr(maxAccountMrr)) + " ELSE '' END AS wrong\nFROM " + steps_.from("figures");
    }

    /// Amounts of a year in 10^-16, as Account has them. What a discount that ends hides of an mrr is rounded once.
    [[nodiscard]] std::string reckoned() const
    {
        const std::string year = std::to_string(months(Billing::annual)) + std::string(Exact::places - 4, '0');
        const std::string hidden = "(own * " + year + " * " + sqlNumber(Wide{2} * wholeDiscount) + " + remains)";
        const std::string divisor = "(remains * 2 + CASE WHEN remains = 0 THEN " + sqlWide(dialect_, "1") + " ELSE " +
                                    sqlWide(dialect_, "0") + " END)";
        return "SELECT *, CASE WHEN has_own = 1 THEN own * " + year +
               " ELSE price * remains END AS yearly,\n"
               "  CASE WHEN has_own = 0 OR (remains = 0 AND until_day < " +
               sqlForever(dialect_) + ") THEN price * " + sqlNumber(wholeDiscount) +
               "\n    WHEN until_day = " + sqlForever(dialect_) + " OR remains = " + sqlNumber(wholeDiscount) +
               " THEN own * " + year + "\n    ELSE " + sqlWideQuotient(dialect_, hidden, divisor) +
               " END AS in_full,\n  usage * " + year + " AS used\nFROM " + steps_.from("checked");
    }

    [[nodiscard]] std::string judged() const
    {
        const std::string most = sqlWideDigits(dialect_, sqlNumber(Wide{maxAccountMrr} * months(Billing::annual)) +
                                                             std::string(Exact::places, '0'));
        return "SELECT account_id, payer, plan_id, first_day, last_day, cancelled_day, until_day, yearly, in_full, "
               "used,\n"
               "  CASE WHEN wrong <> '' THEN wrong WHEN has_own = 0 AND has_price = 0 THEN CASE WHEN price_note = '' "
               "THEN " +
               spokenText(words::sqlNoMrr(maxAccountMrr)) +
               " ELSE price_note END\n    WHEN has_own = 1 AND has_price = 0 AND remains = 0 AND until_day < " +
               sqlForever(dialect_) + " THEN " + spokenText(words::discountHidesFullPrice()) +
               "\n    WHEN has_own = 1 AND in_full > " + most + " THEN " + spokenText(words::sqlNoMrr(maxAccountMrr)) +
               " ELSE '' END AS refusal\nFROM " + steps_.from("reckoned");
    }

    /// With the last day of what an earlier account of the same customer and plan has.
    [[nodiscard]] std::string orderedByWindow() const
    {
        return "SELECT *, coalesce(max(CASE WHEN refusal = '' THEN last_day END) OVER (PARTITION BY payer, plan_id "
               "ORDER BY first_day, account_id\n  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), " +
               sqlFirstDay(dialect_) + ") AS taken_to\nFROM " + steps_.from("judged");
    }

    /// The same without windows, each amount in halves.
    [[nodiscard]] std::string orderedByArrays() const
    {
        const std::string none = sqlFirstDay(dialect_);
        const std::string rows =
            "SELECT payer, plan_id, arraySort(groupArray((first_day, account_id, last_day, cancelled_day, until_day, "
            "refusal, " +
            sqlHalves("yearly") + ", " + sqlHalves("in_full") + ", " + sqlHalves("used") + "))) AS accounts\nFROM " +
            steps_.from("judged") + "\nGROUP BY payer, plan_id";
        const std::string taken = "arrayMap(i -> arrayReduce('max', arrayMap(r -> if(r.6 = '', r.3, " + none +
                                  "), arraySlice(accounts, 1, i - 1))), arrayEnumerate(accounts))";
        return "SELECT account.2 AS account_id, payer, plan_id, account.1 AS first_day, account.3 AS last_day, "
               "account.4 AS cancelled_day, account.5 AS until_day, account.6 AS refusal,\n  account.7 AS "
               "yearly_whole, "
               "account.8 AS yearly_rest, account.9 AS in_full_whole, account.10 AS in_full_rest, account.11 AS "
               "used_whole, account.12 AS used_rest, taken_to\nFROM (SELECT payer, plan_id, accounts, " +
               taken + " AS taken FROM (\n" + rows + "))\nARRAY JOIN accounts AS account, taken AS taken_to";
    }

    SqlDialect dialect_;
    const std::string& table_;
    const MrrRule& rule_;
    int exponent_;
    SqlSteps steps_;
};

} // namespace

std::string revenueSql(SqlDialect dialect, const std::string& table, const MrrRule& rule, const Currency& currency)
{
    return RevenueWriter(dialect, table, rule, currency).query();
}

} // namespace seatwise
