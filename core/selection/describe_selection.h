#pragma once

#include "codec/forms.h"
#include "pricebook/book_forms.h"
#include "selection/selection.h"

namespace seatwise {

// How what a customer asks the price of is kept, in quotes and in calls.

namespace form {

/// A small number that counts from 1: a period, a year of the term, a band.
inline constexpr Whole ordinal{1, 1'000'000};

} // namespace form

void describe(auto& io, Is<Usage> auto& usage)
{
    io.required("unit", usage.unit, form::anyText);
    io.required("quantity", usage.quantity, form::fixed<Quantity>);
}

void describe(auto& io, Is<BaseAmount> auto& base)
{
    io.required("unit", base.unit, form::anyText);
    io.required("amount", base.amount, form::fixed<Money>);
}

void describe(auto& io, Is<NegotiatedBand> auto& band)
{
    io.required("from", band.from, form::seats);
    io.required("rate", band.rate, form::fixed<Rate>);
}

void describe(auto& io, Is<NegotiatedRates> auto& rates)
{
    io.required("bands", rates.bands);
    io.required("reason", rates.reason, form::anyText);
}

void describe(auto& io, Is<AgreedDiscount> auto& agreed)
{
    io.required("percent", agreed.percent, form::fixed<Percent>);
    io.required("reason", agreed.reason, form::anyText);
    io.optional("amount", agreed.amount, form::fixed<Money>);
}

void describe(auto& io, Is<Selection> auto& selection)
{
    io.required("plan", selection.plan, form::Parsed<readAnyText, parsePlanChoice>());
    io.required("seats", selection.seats, form::seats);
    io.required("billing", selection.billing);
    io.required("usage", selection.usage);
    io.required("base_amounts", selection.baseAmounts);
    io.optional("events", selection.events);
    io.required("add_ons", selection.addOns, form::list(form::AnyId<AddOnId>()));
    io.optional("annual_discount", selection.annualDiscount, form::fixed<Percent>);
    io.optional("start", selection.start);
    io.optional("monthly_anchor", selection.anchor);
    io.optional("term", selection.termYears, form::ordinal);
    io.optional("negotiated", selection.offers.negotiated);
    io.required("promotions", selection.offers.promotions, form::list(form::AnyId<PromotionCode>()));
    io.optional("discount", selection.offers.manager);
    io.required("period", selection.period, form::ordinal);
    io.optional("renewal", selection.isRenewal);
    io.optional("later_seats", selection.laterSeats, form::list(form::seats));
}

} // namespace seatwise
