#include "sql/sql_total.h"

#include <algorithm>
#include <ranges>
#include <span>

#include "selection/selection.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

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

    /// Halves of the stretches, so that few comparisons find the one that holds the seats.
    [[nodiscard]] std::string total() const
    {
        const SeatRange& range = formula_.plan->seats;
        std::vector<const SeatStretch*> stretches;
        for (const SeatStretch& stretch : formula_.stretches)
            if (stretch.from <= formula_.provenTo)
                stretches.push_back(&stretch);
        std::string text = "CASE WHEN " + seats_ + " < " + sqlNumber(range.min) + " OR " + seats_ + " > " +
                           sqlNumber(std::min(stretches.back()->to, formula_.provenTo));
        if (range.step > 1)
            text += " OR (" + seats_ + " - " + sqlNumber(range.min) + ") % " + sqlNumber(range.step) + " <> 0";
        return text + " THEN NULL ELSE " + among(stretches) + " END";
    }

private:
    [[nodiscard]] std::string among(std::span<const SeatStretch* const> stretches) const
    {
        if (stretches.size() == 1)
            return of(*stretches.front());
        const std::size_t half = stretches.size() / 2;
        return "CASE WHEN " + seats_ + " < " + sqlNumber(stretches[half]->from) + " THEN " +
               among(stretches.first(half)) + " ELSE " + among(stretches.subspan(half)) + " END";
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
        return dialect_ == SqlDialect::clickhouse ? "toInt64(" + sum + ')' : sum;
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
        std::string amount = whole.base == 0 && whole.each != 0 ? std::string() : sqlNumber(whole.base);
        if (whole.each != 0)
            amount += (amount.empty() ? "" : " + ") + sqlNumber(whole.each) + " * " + count(term);
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
    if (totals.size() == 1)
        return totals.front();
    const std::string none = sqlLargest(dialect);
    const auto known = [&none](const std::string& total) { return "coalesce(" + total + ", " + none + ')'; };
    std::string least;
    for (const std::string& total : totals)
        least = least.empty() ? known(total) : sqlLess(dialect, least, known(total));
    return (dialect == SqlDialect::clickhouse ? "nullIf(" : "nullif(") + least + ", " + none + ')';
}

/// " WHEN billing = … THEN …" for each period, of what `totalOf(period)` gives, empty for nothing.
template<class TotalOf>
std::string byBilling(TotalOf totalOf)
{
    std::string text = "CASE";
    for (const Billing billing : everyBilling)
        if (const std::string total = totalOf(billing); !total.empty())
            text += " WHEN " + isBilled(billing) + " THEN " + total;
    return text == "CASE" ? std::string("NULL") : text + " END";
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
    std::string text = "CASE";
    if (const std::string wrong = sqlSeatsAreNoNumber(dialect); !wrong.empty())
        text += " WHEN " + wrong + " THEN NULL";
    // The last plans of a list are mostly those of the most accounts.
    for (const Plan& plan : std::views::reverse(book.plans))
        text += "\n  WHEN plan = " + sqlText(plan.id.text()) + " THEN " + byBilling([&](Billing billing) {
                    for (const SeatFormula& formula : formulas)
                        if (formula.plan == &plan && formula.billing == billing)
                            return totalOf(formula);
                    return std::string();
                });
    const std::string isAuto = "\n  WHEN plan = " + sqlText(toString(Cheapest{}));
    if (const SeatCount proven = provenForAll(formulas); proven < maxQuantity)
        text += isAuto + " AND " + sqlSeats(dialect) + " > " + sqlNumber(proven) + " THEN NULL";
    text += isAuto + " THEN " + byBilling([&](Billing billing) {
                std::vector<std::string> totals;
                for (const SeatFormula& formula : formulas)
                    if (formula.billing == billing && formula.plan->kind == PlanKind::subscription)
                        totals.push_back(totalOf(formula));
                return totals.empty() ? std::string() : cheapest(totals, dialect);
            });
    return text + "\nEND";
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
