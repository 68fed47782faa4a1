#pragma once

#include <memory>
#include <optional>

#include <QDate>
#include <QLocale>
#include <QString>

#include "pricebook/price_book.h"
#include "quoting/quote.h"

namespace seatwise::ui {

struct ChangeInputs;

/// The subscription that a change begins with, where it has more than plan, seats and billing.
struct AgreedSubscription
{
    std::optional<Quote> quote; ///< by which a customer accepted it; absent where it is as the Calculator has it
    PlanId plan;
    Selection selection;
    MonthlyAnchor anchor = MonthlyAnchor::calendar; ///< where its months begin
};

/// The inputs for a change of the seats that an accepted quote gave, by the option that was taken and of a ramp in the
/// year that runs, or the conversion of its trial, on `today`, at the
/// earliest on its first day.
[[nodiscard]] ChangeInputs changeOf(const PriceBook& book, const Quote& accepted, QDate today);

/// Has the inputs for a change of seats take along the add-ons, usage, terms and offers of a selection, if it
/// has any.
void takeAlong(ChangeInputs& inputs, const PriceBook& book, const Selection& selection);

/// What the subscription has beside plan, seats and billing, on the day of the change: add-ons, usage and offers.
/// Nothing where there is none, or for a trial.
[[nodiscard]] Selection agreedSelection(const ChangeInputs& inputs);

/// "SW-2026-000123 r1 · Elm School · with 2 add-ons"; empty where it has nothing beside plan, seats and billing.
[[nodiscard]] QString agreedText(const ChangeInputs& inputs, const QLocale& locale);

} // namespace seatwise::ui
