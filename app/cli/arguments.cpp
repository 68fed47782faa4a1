#include "cli/arguments.h"

#include <algorithm>

namespace seatwise::cli {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string planIds(const PriceBook& book)
{
    std::string list;
    for (const Plan& plan : book.plans)
        list += (list.empty() ? "" : ", ") + plan.id;
    return list;
}

} // namespace

std::optional<SeatCount> seatsIn(std::string_view text) noexcept
{
    SeatCount seats = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        seats = seats * 10 + (c - '0');
        if (seats > largestQuantity)
            return std::nullopt;
    }
    return text.empty() ? std::nullopt : std::optional(seats);
}

Result<SeatCount> parseSeats(std::string_view text, std::string_view option)
{
    if (const std::optional<SeatCount> seats = seatsIn(text))
        return *seats;
    const std::string must = std::string(option) + " must be ";
    if (text.empty() || !std::all_of(text.begin(), text.end(), isDigit))
        return misused(must + "a whole number written with digits alone, such as 1250, not " + inQuotes(text));
    return misused(must + "at most " + std::to_string(largestQuantity) + ", not " + inQuotes(text));
}

Result<Billing> parseBillingArgument(std::string_view text)
{
    if (const std::optional<Billing> billing = parseBilling(text))
        return *billing;
    return misused("billing must be monthly or annual, not " + inQuotes(text));
}

Result<Percent> parsePercent(std::string_view text, std::string_view option)
{
    const std::optional<Percent> percent = Percent::parse(text);
    if (!percent || percent->isNegative() || *percent > Percent::whole(100))
        return misused(std::string(option) + " must be a percentage from 0 to 100, such as 20, not " + inQuotes(text));
    return *percent;
}

Result<Money> parseMoney(std::string_view text, std::string_view option)
{
    const std::optional<Money> amount = Money::parse(text);
    if (!amount || amount->isNegative())
        return misused(std::string(option) + " must be an amount such as 2000 or 1999.95, not " + inQuotes(text));
    return *amount;
}

Result<Percent> parseAnnualDiscount(std::string_view text, const PriceBook& book)
{
    if (text.empty())
        return book.rules.annualDiscount;
    return parsePercent(text, "annual-discount");
}

Result<UnitValue> parseUnitValue(std::string_view text, std::string_view option)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0 || equals + 1 == text.size())
        return misused(std::string(option) + " must be a unit and a value such as credit=240, not " + inQuotes(text));
    return UnitValue{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
}

Result<const Plan*> findPlan(const PriceBook& book, std::string_view id)
{
    if (const Plan* plan = book.findPlan(PlanId(id)))
        return plan;
    return misused("no plan " + inQuotes(id) + " in " + book.id.text() + "; its plans are: " + planIds(book));
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 60;
    if (text.size() <= longest)
        return "\"" + std::string(text) + "\"";
    return "\"" + std::string(text.substr(0, longest)) + "…\"";
}

} // namespace seatwise::cli
