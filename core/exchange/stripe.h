#pragma once

#include <string>
#include <string_view>

#include "exchange/exchanged_price.h"

namespace seatwise {

enum class StripeForm { prices, fixtures };

/// The products and prices of a book as Stripe's API takes them: `{products[], prices[]}`, amounts in minor units, each
/// price found again by its lookup_key book/plan/charge/billing. Fixtures are the same for its command line. What the
/// three decimals of some currencies cannot say there is added to the losses. R74.
[[nodiscard]] ExchangeFile stripeFile(const PriceBook& book, StripeForm form);

/// How many decimals Stripe's minor units of a currency have.
[[nodiscard]] int stripeExponent(const Currency& currency) noexcept;

} // namespace seatwise
