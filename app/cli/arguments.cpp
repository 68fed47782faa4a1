#include "cli/arguments.h"

#include <algorithm>

#include "words/decimal.h"

namespace seatwise::cli {

namespace {

std::string planIds(const PriceBook& book)
{
    std::string list;
    for (const Plan& plan : book.plans)
        list += (list.empty() ? "" : ", ") + plan.id;
    return list;
}

tl::unexpected<Error> mustBe(std::string_view name, std::string_view what, std::string_view text)
{
    return misused(std::string(name) + " must be " + std::string(what) + ", not " + inQuotes(text));
}

/// A value of a few words, by what parses one.
template<class T>
Result<T> readWord(std::optional<T> parsed, std::string_view text, std::string_view name)
{
    if (parsed)
        return *parsed;
    return mustBe(name, oneOf(Typed<T>::kind.words), text);
}

} // namespace

Result<std::string> Typed<std::string>::read(std::string_view text, std::string_view)
{
    return std::string(text);
}

Result<SeatCount> Typed<SeatCount>::read(std::string_view text, std::string_view name)
{
    if (const std::optional<SeatCount> seats = seatsIn(text))
        return *seats;
    if (text.empty() || !std::all_of(text.begin(), text.end(), isDigit))
        return mustBe(name, "a whole number written with digits alone, such as 1250", text);
    return mustBe(name, "at most " + std::to_string(maxQuantity), text);
}

Result<Billing> Typed<Billing>::read(std::string_view text, std::string_view name)
{
    return readWord(parseBilling(text), text, name);
}

Result<MonthlyAnchor> Typed<MonthlyAnchor>::read(std::string_view text, std::string_view name)
{
    return readWord(parseMonthlyAnchor(text), text, name);
}

Result<Date> Typed<Date>::read(std::string_view text, std::string_view name)
{
    if (const auto date = parseDate(text))
        return *date;
    return mustBe(name, "a date such as 2026-07-01", text);
}

Result<Percent> Typed<Percent>::read(std::string_view text, std::string_view name)
{
    const std::optional<Percent> percent = Percent::parse(text);
    if (!percent || percent->isNegative() || *percent > wholePercent)
        return mustBe(name, "a percentage from 0 to 100, such as 20", text);
    return *percent;
}

Result<Money> Typed<Money>::read(std::string_view text, std::string_view name)
{
    const std::optional<Money> amount = Money::parse(text);
    if (!amount || amount->isNegative())
        return mustBe(name, "an amount such as 2000 or 1999.95", text);
    return *amount;
}

Result<PlanChoice> Typed<PlanChoice>::read(std::string_view text, std::string_view)
{
    return parsePlanChoice(text);
}

Result<QuotePaper> Typed<QuotePaper>::read(std::string_view text, std::string_view name)
{
    return readWord(text == "a4"       ? std::optional(QuotePaper::a4)
                    : text == "letter" ? std::optional(QuotePaper::letter)
                                       : std::nullopt,
                    text, name);
}

Result<QuoteStatus> Typed<QuoteStatus>::read(std::string_view text, std::string_view name)
{
    return readWord(parseQuoteStatus(text), text, name);
}

Result<std::int64_t> readWhole(std::string_view text, std::string_view name, const WholeRange& range)
{
    const std::optional<SeatCount> number = seatsIn(text);
    if (number && *number >= range.least && *number <= range.most)
        return *number;
    return mustBe(name, range.must, text);
}

std::optional<SeatCount> seatsIn(std::string_view text) noexcept
{
    SeatCount seats = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        seats = seats * 10 + (c - '0');
        if (seats > maxQuantity)
            return std::nullopt;
    }
    return text.empty() ? std::nullopt : std::optional(seats);
}

Result<UnitValue> parseUnitValue(std::string_view text, std::string_view option)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0 || equals + 1 == text.size())
        return mustBe(option, "a unit and a value such as credit=240", text);
    return UnitValue{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
}

Result<const Plan*> findPlan(const PriceBook& book, const PlanId& id)
{
    if (const Plan* plan = book.findPlan(id))
        return plan;
    return misused("no plan " + inQuotes(id.text()) + " in " + book.id.text() + "; its plans are: " + planIds(book));
}

std::string_view withoutDashes(std::string_view name) noexcept
{
    return name.substr(std::min(name.find_first_not_of('-'), name.size()));
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 60;
    if (text.size() <= longest)
        return "\"" + std::string(text) + "\"";
    return "\"" + std::string(text.substr(0, longest)) + "…\"";
}

std::string oneOf(std::string_view words)
{
    std::string list;
    while (true) {
        const std::size_t end = words.find(' ');
        list += words.substr(0, end);
        if (end == std::string_view::npos)
            return list;
        words.remove_prefix(end + 1);
        list += words.find(' ') == std::string_view::npos ? " or " : ", ";
    }
}

} // namespace seatwise::cli
