#include "pricing/books.h"

#include <stdexcept>

#include "book.h"
#include "values.h"

namespace seatwise::test {

namespace {

std::vector<Tier> tiers(std::initializer_list<TierRow> rows)
{
    std::vector<Tier> all;
    for (const TierRow& row : rows)
        all.push_back(
            {row.upTo.empty() ? std::nullopt : std::optional(quantity(row.upTo)), rate(row.rate), rate(row.flat)});
    return all;
}

Charge charge(ChargeId id, std::string name, ChargeUnit unit, ChargeModel monthly)
{
    return {std::move(id), std::move(name), std::move(unit), false, std::move(monthly), std::nullopt, std::nullopt};
}

} // namespace

Flat flat(std::string_view amount)
{
    return {rate(amount)};
}

PerUnit perUnit(std::string_view unitRate, std::string_view included)
{
    return {rate(unitRate), quantity(included)};
}

Graduated graduated(std::initializer_list<TierRow> rows)
{
    return {tiers(rows)};
}

Volume volume(std::initializer_list<TierRow> rows)
{
    return {tiers(rows)};
}

Banded banded(std::initializer_list<BandRow> rows)
{
    Banded model;
    for (const BandRow& row : rows)
        model.bands.push_back({quantity(row.from), rate(row.base), rate(row.rate)});
    return model;
}

Package package(std::string_view size, std::string_view amount, std::string_view included)
{
    return {quantity(size), rate(amount), quantity(included)};
}

Charge seats(ChargeModel monthly)
{
    return charge("seats", "Seats", PerSeat{}, std::move(monthly));
}

Charge fee(ChargeModel monthly)
{
    return charge("fee", "Platform fee", PerPlan{}, std::move(monthly));
}

Charge usage(UnitId unit, ChargeModel monthly)
{
    Charge metered = charge("usage", "Usage", Meter{std::move(unit)}, std::move(monthly));
    metered.inArrears = true;
    return metered;
}

Plan teamPlan(std::vector<Charge> charges)
{
    Plan plan;
    plan.id = "team";
    plan.name = "Team";
    plan.seats = {0, std::nullopt, 1};
    plan.billing = {Billing::monthly, Billing::annual};
    plan.charges = std::move(charges);
    return plan;
}

Book bookOf(std::vector<Plan> plans)
{
    Book book;
    book.id = "test";
    book.name = "Test list";
    book.version = "1.0";
    book.effectiveFrom = Date{std::chrono::year{2020} / 1 / 1};
    book.plans = std::move(plans);
    return book;
}

Book bookOf(Charge charge)
{
    return bookOf({teamPlan({std::move(charge)})});
}

Selection select(std::string_view plan, SeatCount seats, Billing billing)
{
    Selection selection;
    selection.plan = parsePlanChoice(plan);
    selection.seats = seats;
    selection.billing = billing;
    return selection;
}

Selection withUsage(Selection selection, UnitId unit, std::string_view used)
{
    selection.usage.push_back({std::move(unit), quantity(used)});
    return selection;
}

Selection withBase(Selection selection, UnitId unit, std::string_view amount)
{
    selection.baseAmounts.push_back({std::move(unit), money(amount)});
    return selection;
}

Price priceOf(const PriceBook& book, const Selection& selection)
{
    auto result = price(book, selection);
    if (!result)
        throw std::runtime_error(result.error().message.english());
    return *std::move(result);
}

Error refusalOf(const PriceBook& book, const Selection& selection)
{
    const auto result = price(book, selection);
    if (result)
        throw std::runtime_error("it has a price");
    return result.error();
}

std::vector<std::string> lineTexts(const Price& price)
{
    std::vector<std::string> texts;
    for (const Line& line : price.lines())
        texts.push_back(line.description.english() + ": " + line.amount.toString(2));
    return texts;
}

std::vector<std::string> noticeTexts(const Price& price, Notice::Kind kind)
{
    std::vector<std::string> texts;
    for (const Notice& notice : price.notices())
        if (notice.kind == kind)
            texts.push_back(notice.text.english());
    return texts;
}

} // namespace seatwise::test
