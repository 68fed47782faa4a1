#pragma once

#include "exchange/agreed_deal.h"

namespace seatwise {

/// A deal as Lago's API takes it: `{customer, add_ons[], plan, subscription, later[{plan, subscription}], invoices[]}`.
/// Each run of invoices that charge the same is a plan of its own with a subscription to it, from `subscription_at` to
/// `ending_at`; the ones after the first are `later`. The seats are the units of fixed charges with the tiers of the
/// list; of a run with discounts, and where there is no such charge, the plan has the amount. Parts of a period and
/// what is charged once are invoices of their own. Each amount is that of the deal to the minor unit. Refused: a change
/// of a running subscription. R91.
[[nodiscard]] Result<ExchangeFile> lagoDeal(const AgreedDeal& deal);

} // namespace seatwise
