#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "book.h"
#include "pricebook/price_book.h"
#include "pricing/price.h"

namespace seatwise::test {

// Small price books built in C++, so that a test shows the figures it speaks of.

/// A row of a graduated or volume list; an empty `upTo` has no end.
struct TierRow
{
    std::string_view upTo;
    std::string_view rate;
    std::string_view flat = "0";
};

/// A row of a banded list.
struct BandRow
{
    std::string_view from;
    std::string_view base;
    std::string_view rate;
};

[[nodiscard]] Flat flat(std::string_view amount);
[[nodiscard]] PerUnit perUnit(std::string_view rate, std::string_view included = "0");
[[nodiscard]] Graduated graduated(std::initializer_list<TierRow> rows);
[[nodiscard]] Volume volume(std::initializer_list<TierRow> rows);
[[nodiscard]] Banded banded(std::initializer_list<BandRow> rows);
[[nodiscard]] Package package(std::string_view size, std::string_view amount, std::string_view included = "0");

/// A charge named "Seats" for each seat.
[[nodiscard]] Charge seats(ChargeModel monthly);
/// A charge named "Platform fee" for the plan.
[[nodiscard]] Charge fee(ChargeModel monthly);
/// A charge named "Usage" on the meter of `unit`.
[[nodiscard]] Charge usage(UnitId unit, ChargeModel monthly);

/// The subscription "team" ("Team"), 0 seats and more, billed monthly and annually.
[[nodiscard]] Plan teamPlan(std::vector<Charge> charges);

/// A dollar book "test" of these plans, amounts as published.
[[nodiscard]] Book bookOf(std::vector<Plan> plans);
/// A book of one plan "team" with one charge.
[[nodiscard]] Book bookOf(Charge charge);

/// A selection of `seats` on a plan, or on "auto".
[[nodiscard]] Selection select(std::string_view plan, SeatCount seats, Billing billing = Billing::monthly);

/// The same with a month's usage of a meter, and the monetary amount a percentage is taken of.
[[nodiscard]] Selection withUsage(Selection selection, UnitId unit, std::string_view used);
[[nodiscard]] Selection withBase(Selection selection, UnitId unit, std::string_view amount);

/// The price of a selection that must have one; throws with the refusal otherwise.
[[nodiscard]] Price priceOf(const PriceBook& book, const Selection& selection);

/// The message of a selection that must be refused; throws when it has a price.
[[nodiscard]] Error refusalOf(const PriceBook& book, const Selection& selection);

/// "description: amount" for each line of a price.
[[nodiscard]] std::vector<std::string> lineTexts(const Price& price);

/// The texts of the notices of one kind.
[[nodiscard]] std::vector<std::string> noticeTexts(const Price& price, Notice::Kind kind);

} // namespace seatwise::test
