#pragma once

#include "exchange/agreed_deal.h"

namespace seatwise {

/// A deal as a subscription schedule of Stripe's API with what it is made of:
/// `{products[], prices[], coupons[], customer, subscription_schedule}`. A phase is a run of invoices that charge the
/// same, from `start_date` and then to each `end_date`, in seconds of UTC; a part of a period is a phase of so many
/// days. Its items name prices by their lookup_key, with the seats as their quantity, where Stripe's tiers come to the
/// same amount, else they are amounts; discounts are coupons of an amount, what is charged once is in
/// add_invoice_items, a trial ends with its phase. "${customer:id}" stands for the id that Stripe gives the customer.
/// Each invoice there is that of the deal to the minor unit, or is named as a loss. Refused: a change of a running
/// subscription. R91.
[[nodiscard]] Result<ExchangeFile> stripeDeal(const AgreedDeal& deal);

} // namespace seatwise
