#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "charges/amount.h"
#include "money/error.h"
#include "pricing/price_parts.h"
#include "selection/selection.h"

namespace seatwise {

/// What is charged and what is taken off it, which nobody can change: what a price and the price of a change have in
/// common.
class ChargedPrice
{
public:
    [[nodiscard]] const PlanId& plan() const noexcept { return charged_.plan; }
    [[nodiscard]] const std::string& planName() const noexcept { return charged_.planName; }
    [[nodiscard]] SeatCount seats() const noexcept { return charged_.seats; }
    [[nodiscard]] SeatWord counts() const noexcept { return charged_.counts; }
    [[nodiscard]] Billing billing() const noexcept { return charged_.billing; }
    [[nodiscard]] const Currency& currency() const noexcept { return charged_.currency; }
    [[nodiscard]] const std::vector<Line>& lines() const noexcept { return charged_.lines; }
    [[nodiscard]] Money subtotal() const noexcept { return charged_.subtotal; }
    [[nodiscard]] const std::vector<Discount>& discounts() const noexcept { return charged_.discounts; }
    [[nodiscard]] Money total() const noexcept { return charged_.total; }
    /// The part of the total that is charged once, on the first invoice. R68.
    [[nodiscard]] Money once() const noexcept { return onceOf(charged_.lines); }
    /// What each billing period after the first costs, with the same offers.
    [[nodiscard]] Money recurring() const noexcept { return charged_.total - once(); }
    [[nodiscard]] Percent annualPolicy() const noexcept { return charged_.annualPolicy; }
    [[nodiscard]] bool needsApproval() const noexcept { return charged_.needsApproval; }
    [[nodiscard]] const std::vector<Notice>& notices() const noexcept { return charged_.notices; }
    [[nodiscard]] const std::vector<Message>& working() const noexcept { return charged_.working; }

    [[nodiscard]] const ChargedParts& chargedParts() const noexcept { return charged_; }

    friend bool operator==(const ChargedPrice&, const ChargedPrice&) = default;

protected:
    ChargedPrice() = default;
    explicit ChargedPrice(ChargedParts&& charged)
        : charged_(std::move(charged))
    {
    }

private:
    ChargedParts charged_;
};

/// The price of a full billing period: immutable, complete, with its own working. The window, the command line and
/// every document read the same value, so they cannot disagree. One that nobody made is of no plan and nothing.
class Price : public ChargedPrice
{
    struct Made ///< by of() alone
    {
        explicit Made() = default;
    };

public:
    Price() = default;
    Price(Made /*byOf*/, PriceParts&& parts)
        : ChargedPrice(std::move(static_cast<ChargedParts&>(parts)))
        , figures_(std::move(static_cast<PeriodFigures&>(parts)))
    {
    }
    /// The one maker. Failed as checkSums() says.
    [[nodiscard]] static Result<Price> of(PriceParts parts);
    /// A copy of what it is made of.
    [[nodiscard]] PriceParts parts() const { return {chargedParts(), figures_}; }

    /// The arithmetic behind every number, a step a message: made when it is asked for, or as it was kept.
    [[nodiscard]] std::vector<Message> working() const;

    [[nodiscard]] const std::optional<Exact>& exactTotal() const noexcept { return figures_.exactTotal; }
    [[nodiscard]] Money monthlyEquivalent() const noexcept { return figures_.monthlyEquivalent; }
    [[nodiscard]] Money perSeatMonth() const noexcept { return figures_.perSeatMonth; }
    [[nodiscard]] Money perSeatPeriod() const noexcept { return figures_.perSeatPeriod; }
    [[nodiscard]] const std::optional<BandInForce>& band() const noexcept { return figures_.band; }
    [[nodiscard]] const std::optional<Money>& nextSeat() const noexcept { return figures_.nextSeat; }
    [[nodiscard]] const std::optional<Rate>& nextSeatList() const noexcept { return figures_.nextSeatList; }

    [[nodiscard]] const PeriodFigures& figures() const noexcept { return figures_; }

    friend bool operator==(const Price&, const Price&) = default;

private:
    PeriodFigures figures_;
};

/// Prices a selection. Refused (exit 3): seats or billing the plan does not admit, an add-on not for the plan, an
/// amount too large. Misused (exit 2): unknown plan or add-on, negative usage, usage for a unit nothing charges for,
/// events of a unit beside its usage, and a sum where each event is charged.
[[nodiscard]] Result<Price> price(const PriceBook& book, const Selection& selection);

/// The total alone, the same to the cent as price(book, {plan, seats, billing}).total, without building any text, into
/// `total`. `policy` is what the list takes off what is billed by more than a month (periodDiscount()). False when the
/// plan does not admit the seats or the period, or the amount does not fit. For the many prices of a curve or a batch.
[[nodiscard]] bool findTotal(Money& total, const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                             Percent policy) noexcept;

/// As findTotal(), without what is charged once: what each billing period after the first costs. R68.
[[nodiscard]] bool findRecurring(Money& total, const PriceBook& book, const Plan& plan, SeatCount seats,
                                 Billing billing, Percent policy) noexcept;

/// As findRecurring(); nothing where that is false.
[[nodiscard]] std::optional<Money> recurringFor(const PriceBook& book, const Plan& plan, SeatCount seats,
                                                Billing billing, Percent policy) noexcept;

/// As findTotal(); nothing where that is false. Inlined, as an optional that a function returns goes through memory in
/// two pieces, for which the processor waits as long as the price takes.
[[nodiscard, gnu::always_inline]] inline std::optional<Money>
totalFor(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing, Percent policy) noexcept
{
    std::optional<Money> total(std::in_place);
    if (!findTotal(*total, book, plan, seats, billing, policy))
        total.reset();
    return total;
}

/// As above with what the book takes off the period.
[[nodiscard, gnu::always_inline]] inline std::optional<Money> totalFor(const PriceBook& book, const Plan& plan,
                                                                       SeatCount seats, Billing billing) noexcept
{
    return totalFor(book, plan, seats, billing, periodDiscount(book.rules, billing));
}

/// Why a plan does not admit the seats or the billing period, with what it allows; nothing when it does. R15.
[[nodiscard]] std::optional<Error> refusal(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing);

/// "5 to 19 seats", "20 or more seats", "1 seat": the seats that a range admits, but for its step. R62.
[[nodiscard]] Message seatsInWords(const SeatRange& range, SeatWord word);

/// The cheapest plan of kind subscription that admits the seats; the first in the book of those that cost the same.
/// Refused with what the plans admit when none does. R16.
[[nodiscard]] Result<const Plan*> recommend(const PriceBook& book, SeatCount seats, Billing billing);

} // namespace seatwise
