#include "cli/selection_options.h"

#include <algorithm>

#include "pricebook/price_book.h"

namespace seatwise::cli {

namespace {

std::optional<Pause> readPause(std::string_view from, std::string_view to)
{
    const auto first = parseDate(from);
    const auto last = parseDate(to);
    if (first && last)
        return Period{*first, *last};
    const auto firstDay = parseMonthDay(from);
    const auto lastDay = parseMonthDay(to);
    if (firstDay && lastDay)
        return SummerPause{*firstDay, *lastDay};
    return std::nullopt;
}

/// Misused for a unit that is there already.
template<class Each>
Result<void> addOnce(std::vector<Each>& to, Each each, std::string_view option)
{
    if (std::any_of(to.begin(), to.end(), [&](const Each& earlier) { return earlier.unit == each.unit; }))
        return misused(std::string(option) + " of " + each.unit.text() + " is given twice; give each unit once");
    to.push_back(std::move(each));
    return {};
}

Result<void> addUsage(Selection& selection, const std::string& text)
{
    const UnitValue pair = TRY(parseUnitValue(text, "usage"));
    const std::optional<Quantity> quantity = Quantity::parse(pair.value);
    if (!quantity)
        return misused("usage of " + pair.unit + " must be a number such as 240 or 8.5, not " + inQuotes(pair.value));
    return addOnce(selection.usage, Usage{UnitId(pair.unit), *quantity}, "usage");
}

Result<void> addBaseAmount(Selection& selection, const std::string& text)
{
    const UnitValue pair = TRY(parseUnitValue(text, "base-amount"));
    const Money amount = TRY(Typed<Money>::read(pair.value, "base-amount of " + pair.unit));
    return addOnce(selection.baseAmounts, BaseAmount{UnitId(pair.unit), amount}, "base-amount");
}

Result<void> addEvent(Selection& selection, const std::string& text)
{
    const UnitValue pair = TRY(parseUnitValue(text, "event"));
    const Money amount = TRY(Typed<Money>::read(pair.value, "event of " + pair.unit));
    selection.events.push_back({UnitId(pair.unit), amount});
    return {};
}

} // namespace

void takeQuoteId(Options& takes, std::string& id)
{
    takes.value("id", id, "Id of the quote, its number, or number and revision such as SW-2026-000123-r2", {"ID"})
        .required();
}

void takeSeats(Options& takes, SeatCount& seats)
{
    takes.value("--seats", seats, "Number of seats, digits alone").required();
}

void takePlan(Options& takes, PlanChoice& plan)
{
    takes.value("--plan", plan, "Plan id, or auto for the cheapest that admits the seats").required();
}

void takePlan(Options& takes, PlanId& plan)
{
    takes.value("--plan", plan, "Plan id", planKind).required();
}

void takeBilling(Options& takes, Billing& billing)
{
    takes.value("--billing", billing, "monthly, quarterly, semiannual or annual").required();
}

void takeOptionalBilling(Options& takes, Billing& billing)
{
    takes.value("--billing", billing, "monthly (the default), quarterly, semiannual or annual");
}

void takeAnnualDiscount(Options& takes, std::optional<Percent>& discount)
{
    takes.value("--annual-discount", discount, "Percent taken off annual amounts; by default what the book says");
}

void takePeriodStart(Options& takes, PeriodStart& start, std::string_view help)
{
    takes.value("--period-start", start.period, help);
    takes.value("--contract-start", start.contract,
                "First day of the contract, whose day of the year annual periods follow; of 29 February it matters");
}

void takeExtras(Options& takes, Selection& to)
{
    takes.each("--usage", "Metered quantity of a month; may be repeated", {"UNIT=Q"},
               [&to](const std::string& text) { return addUsage(to, text); });
    takes.each("--base-amount", "Amount of a month that a percentage is taken of; may be repeated", {"UNIT=M"},
               [&to](const std::string& text) { return addBaseAmount(to, text); });
    takes.each("--event", "Amount of one event of a month that a percentage is taken of; repeat for each",
               {"UNIT=AMOUNT"}, [&to](const std::string& text) { return addEvent(to, text); });
    takes.values("--add-on", to.addOns, "Add-on id; may be repeated");
}

void takeTerms(Options& takes, SelectionRequest& to, bool mayEndTerm)
{
    const int least = mayEndTerm ? 0 : 1;
    takes.whole("--term", to.typed.termYears,
                mayEndTerm ? "Years the contract runs, 1 to 5; 0 for no term" : "Years the contract runs, 1 to 5",
                {"Y"},
                {least, maxTermYears,
                 "a whole number of years from " + std::to_string(least) + " to " + std::to_string(maxTermYears)});
    takes.value("--anchor", to.typed.anchor,
                "Where months begin: calendar, or start for the customer's own day; by default as the book says");
    takes.values("--promo", to.typed.offers.promotions, "Promotion code; may be repeated", {"CODE"});
    takeAnnualDiscount(takes, to.typed.annualDiscount);
    takes.value("--discount", to.discount, "Percent the account manager takes off");
    takes.value("--discount-amount", to.discountAmount,
                "What the account manager takes off each billing period, in place of --discount");
    takes.value("--reason", to.reason, "Why; the book says when a discount needs it");
}

void takeSelection(Options& takes, SelectionRequest& to)
{
    takePlan(takes, to.typed.plan);
    takeSeats(takes, to.typed.seats);
    takeBilling(takes, to.typed.billing);
    takeExtras(takes, to.typed);
    takes.value("--start", to.typed.start, "First day of the contract; by default today");
    takeTerms(takes, to);
}

Result<Selection> SelectionRequest::selection() const
{
    Selection selection = typed;
    if (discount && discountAmount)
        return misused("give discount or discount-amount, not both");
    if (discount || discountAmount)
        selection.offers.manager = AgreedDiscount{discount.value_or(Percent{}), reason, discountAmount};
    else if (!reason.empty())
        return misused("reason goes with discount; give both or neither");
    return selection;
}

Date firstKnownDay(const PeriodStart& start, Date on) noexcept
{
    return start.contract ? *start.contract : start.period.value_or(on);
}

Result<Pause> parsePause(std::string_view text, const Rules& rules)
{
    if (text == "summer")
        return Pause{summerPauseOf(rules)};
    const std::size_t dots = text.find("..");
    if (dots != std::string_view::npos)
        if (const auto pause = readPause(text.substr(0, dots), text.substr(dots + 2)))
            return *pause;
    return misused("pause must be 2026-07-01..2026-08-31, 07-01..08-31 for every year, or summer, not " +
                   inQuotes(text));
}

} // namespace seatwise::cli
