#include "sql/sql_total.h"

#include <algorithm>
#include <ranges>
#include <span>

#include "selection/selection.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

/// What stands for no total within an expression: what the engine's least() leaves aside. NULL in each branch would
/// make ClickHouse look at the NULLs of every row in every step.
std::string none(SqlDialect dialect)
{
    return isLeastWithoutNulls(dialect) ? "NULL" : sqlLargest(dialect);
}

/// The end of a CASE that has none of its own.
std::string endWithNone(SqlDialect dialect)
{
    return (isLeastWithoutNulls(dialect) ? std::string() : " ELSE " + none(dialect)) + " END";
}

/// An expression with NULL for no total.
std::string withNulls(const std::string& total, SqlDialect dialect)
{
    if (isLeastWithoutNulls(dialect))
        return total;
    return (dialect == SqlDialect::clickhouse ? "nullIf(" : "nullif(") + total + ", " + none(dialect) + ')';
}

/// Writes what one formula comes to.
class FormulaWriter
{
public:
    FormulaWriter(const PriceBook& book, const SeatFormula& formula, SqlDialect dialect)
        : book_(book)
        , formula_(formula)
        , dialect_(dialect)
        , seats_(sqlSeats(dialect))
    {
    }

    [[nodiscard]] std::string total() const
    {
        const SeatRange& range = formula_.plan->seats;
        std::vector<const SeatStretch*> stretches;
        for (const SeatStretch& stretch : formula_.stretches)
            if (stretch.from <= formula_.provenTo)
                stretches.push_back(&stretch);
        std::string text = "CASE WHEN " + seats_ + " > " + sqlNumber(std::min(stretches.back()->to, formula_.provenTo));
        if (range.step > 1)
            text += " OR (" + seats_ + " - " + sqlNumber(range.min) + ") % " + sqlNumber(range.step) + " <> 0";
        return text + " THEN " + none(dialect_) + branches(stretches) + endWithNone(dialect_);
    }

private:
    /// A branch for each stretch, from the last on: engines that take a column at a time are through with most rows
    /// after few branches. Many stretches are halved first. Fewer seats than the first have none.
    [[nodiscard]] std::string branches(std::span<const SeatStretch* const> stretches) const
    {
        constexpr std::size_t few = 8;
        if (stretches.size() > few) {
            const std::size_t half = stretches.size() / 2;
            return " WHEN " + seats_ + " >= " + sqlNumber(stretches[half]->from) + " THEN CASE" +
                   branches(stretches.subspan(half)) + endWithNone(dialect_) + branches(stretches.first(half));
        }
        std::string text;
        for (const SeatStretch* const stretch : std::views::reverse(stretches))
            text += " WHEN " + seats_ + " >= " + sqlNumber(stretch->from) + " THEN " + of(*stretch);
        return text;
    }

    [[nodiscard]] std::string of(const SeatStretch& stretch) const
    {
        std::string sum = sqlNumber(stretch.constant);
        for (const SeatTerm& term : stretch.recurring)
            add(sum, of(term));
        if (formula_.least)
            sum = sqlGreater(dialect_, sum, minor(*formula_.least));
        if (formula_.offTimes != 0)
            sum = sum + " - " +
                  sqlRounded(dialect_, "((" + sum + ") * " + sqlNumber(formula_.offTimes) + ')', formula_.offOf,
                             book_.rules.rounding);
        add(sum, sqlNumber(stretch.onceConstant));
        for (const SeatTerm& term : stretch.once)
            add(sum, of(term));
        const bool isNarrow = dialect_ == SqlDialect::clickhouse && sum.find(seats_) == std::string::npos;
        return isNarrow ? "toInt64(" + sum + ')' : sum;
    }

    static void add(std::string& sum, const std::string& more)
    {
        if (more == "0")
            return;
        sum = sum == "0" ? more : sum + " + " + more;
    }

    [[nodiscard]] std::string of(const SeatTerm& term) const
    {
        const WholeTerm whole = wholeTerm(term, book_);
        // Counted from no seats on, where what then comes first is nothing below zero and so keeps within the proof.
        const Wide atNone = whole.base - whole.each * term.from;
        const bool isFromNone = !term.packages && whole.each > 0 && atNone >= 0;
        const Wide base = isFromNone ? atNone : whole.base;
        std::string amount = base == 0 && whole.each != 0 ? std::string() : sqlNumber(base);
        if (whole.each != 0)
            amount +=
                (amount.empty() ? "" : " + ") + sqlNumber(whole.each) + " * " + (isFromNone ? seats_ : count(term));
        std::string rounded =
            whole.divisor == 1 ? amount : sqlRounded(dialect_, '(' + amount + ')', whole.divisor, book_.rules.rounding);
        if (term.least)
            rounded = sqlGreater(dialect_, rounded, minor(*term.least));
        if (term.most)
            rounded = sqlLess(dialect_, rounded, minor(*term.most));
        return rounded;
    }

    [[nodiscard]] std::string count(const SeatTerm& term) const
    {
        if (!term.packages)
            return term.from == 0 ? seats_ : '(' + seats_ + " - " + sqlNumber(term.from) + ')';
        const auto& [beyond, size] = *term.packages;
        const bool isWhole = beyond.units() % Quantity::scale == 0 && size.units() % Quantity::scale == 0;
        const std::int64_t unit = isWhole ? Quantity::scale : 1;
        const std::string scaled = isWhole ? seats_ : seats_ + " * " + sqlNumber(Quantity::scale);
        const std::int64_t offset = (size.units() - beyond.units()) / unit - 1;
        const std::string raised =
            '(' + scaled + (offset < 0 ? " - " + sqlNumber(-offset) : " + " + sqlNumber(offset)) + ')';
        return sqlQuotient(dialect_, offset == 0 ? '(' + scaled + ')' : raised, sqlNumber(size.units() / unit));
    }

    [[nodiscard]] std::string minor(Money money) const { return sqlNumber(minorUnits(money, book_)); }

    const PriceBook& book_;
    const SeatFormula& formula_;
    SqlDialect dialect_;
    std::string seats_;
};

std::string isBilled(Billing billing)
{
    return "billing = " + sqlText(toString(billing));
}

/// The least of the totals that are there.
std::string cheapest(const std::vector<std::string>& totals, SqlDialect dialect)
{
    std::string least;
    for (const std::string& total : totals)
        least = least.empty() ? total : sqlLess(dialect, least, total);
    return least;
}

struct PeriodTotal
{
    Billing billing;
    std::string total;
};

/// The branches of a plan: each period beside the plan where an engine walks all branches for all rows, within the
/// plan's where it walks those that a row needs.
std::string branchesOf(std::string_view plan, const std::vector<PeriodTotal>& totals, SqlDialect dialect)
{
    const std::string isPlan = "\n  WHEN plan = " + sqlText(plan);
    const bool isFlat = dialect == SqlDialect::clickhouse;
    std::string text = isFlat ? std::string() : isPlan + " THEN CASE";
    for (const auto& [billing, total] : totals)
        text.append(isFlat ? isPlan + " AND " : " WHEN ").append(isBilled(billing)).append(" THEN ").append(total);
    return isFlat ? text : text + endWithNone(dialect);
}

} // namespace

std::vector<SeatFormula> seatFormulas(const PriceBook& book)
{
    std::vector<SeatFormula> formulas;
    for (const Plan& plan : book.plans)
        for (const Billing billing : everyBilling)
            if (plan.offers(billing))
                formulas.push_back(seatFormula(book, plan, billing));
    return formulas;
}

std::string sqlTotal(const PriceBook& book, const std::vector<SeatFormula>& formulas, SqlDialect dialect)
{
    const auto totalOf = [&](const SeatFormula& formula) { return FormulaWriter(book, formula, dialect).total(); };
    const std::string isNone = " THEN " + none(dialect);
    std::string text = "CASE";
    if (const std::string wrong = sqlSeatsAreNoNumber(dialect); !wrong.empty())
        text += " WHEN " + wrong + isNone;
    // The last plans of a list are mostly those of the most accounts.
    for (const Plan& plan : std::views::reverse(book.plans)) {
        std::vector<PeriodTotal> totals;
        for (const SeatFormula& formula : formulas)
            if (formula.plan == &plan)
                totals.push_back({formula.billing, totalOf(formula)});
        text += branchesOf(plan.id.text(), totals, dialect);
    }
    std::vector<PeriodTotal> totals;
    for (const Billing billing : everyBilling) {
        std::vector<std::string> ofPlans;
        for (const SeatFormula& formula : formulas)
            if (formula.billing == billing && formula.plan->kind == PlanKind::subscription)
                ofPlans.push_back(totalOf(formula));
        if (!ofPlans.empty())
            totals.push_back({billing, cheapest(ofPlans, dialect)});
    }
    if (totals.empty())
        return withNulls(text + '\n' + endWithNone(dialect), dialect);
    if (const SeatCount proven = provenForAll(formulas); proven < maxQuantity)
        text += "\n  WHEN plan = " + sqlText(toString(Cheapest{})) + " AND " + sqlSeats(dialect) + " > " +
                sqlNumber(proven) + isNone;
    text += branchesOf(toString(Cheapest{}), totals, dialect);
    return withNulls(text + '\n' + endWithNone(dialect), dialect);
}

std::string sqlNote(const PriceBook& book, const std::vector<SeatFormula>& formulas, SqlDialect dialect)
{
    std::string plans;
    std::string offered;
    const std::string seats = sqlSeats(dialect);
    const auto admit = [&](const SeatFormula& formula, std::string_view plan, SeatCount last) {
        const SeatRange& range = formula.plan->seats;
        offered +=
            std::string(offered.empty() ? "" : " OR ") + "(plan = " + sqlText(plan) + " AND " +
            isBilled(formula.billing) + " AND " + seats + " >= " + sqlNumber(range.min) + " AND " + seats +
            " <= " + sqlNumber(std::min(range.max.value_or(maxQuantity), last)) +
            (range.step > 1 ? " AND (" + seats + " - " + sqlNumber(range.min) + ") % " + sqlNumber(range.step) + " = 0"
                            : std::string()) +
            ')';
    };
    for (const Plan& plan : book.plans)
        plans += sqlText(plan.id.text()) + ", ";
    for (const SeatFormula& formula : formulas) {
        admit(formula, formula.plan->id.text(), formula.provenTo);
        if (formula.plan->kind == PlanKind::subscription)
            admit(formula, toString(Cheapest{}), std::min(formula.provenTo, provenForAll(formulas)));
    }
    std::string periods;
    for (const Billing billing : everyBilling)
        periods.append(periods.empty() ? "" : ", ").append(sqlText(toString(billing)));
    std::string text = "CASE WHEN plan IS NULL OR plan NOT IN (" + plans + sqlText(toString(Cheapest{})) + ") THEN " +
                       sqlText(words::sqlUnknownPlan().english()) + " WHEN billing IS NULL OR billing NOT IN (" +
                       periods + ") THEN " + sqlText(words::sqlUnknownBilling().english()) + " WHEN seats IS NULL";
    if (const std::string wrong = sqlSeatsAreNoNumber(dialect); !wrong.empty())
        text += " OR " + wrong;
    return text + " THEN " + sqlText(words::sqlNoSeats().english()) + " WHEN " + offered + " THEN '' WHEN " + seats +
           " > " + sqlNumber(provenForAll(formulas)) + " THEN " + sqlText(words::sqlBeyondProof().english()) +
           " ELSE " + sqlText(words::sqlNotOffered().english()) + " END";
}

} // namespace seatwise
