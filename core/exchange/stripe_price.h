#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "exchange/exchanged_price.h"

namespace seatwise {

using StripeJson = nlohmann::ordered_json;

/// The smallest step of an amount that Stripe takes of a currency: a minor unit, ten of them where there are three
/// decimals.
[[nodiscard]] Money stripeStep(const Currency& currency) noexcept;

/// Why Stripe cannot say a price in a currency: packages after included units, decimals of a flat amount of a tier, a
/// third decimal. Nothing where it can.
[[nodiscard]] std::optional<Message> reasonAgainstInStripe(const PriceShape& shape, const Currency& currency);

/// What finds a price again there: book/product/charge/billing.
[[nodiscard]] std::string stripeLookupKey(const ExchangedBook& book, const ExchangedPrice& price);

/// What a product is called there: book.product.
[[nodiscard]] std::string stripeProductId(const ExchangedBook& book, std::string_view product, bool isAddOn);

/// A product with the marks that a book is made of again.
[[nodiscard]] StripeJson stripeProduct(const ExchangedBook& book, const ExchangedProduct& product);

/// A price that reasonAgainstInStripe() has nothing against, as Stripe's API takes it.
[[nodiscard]] StripeJson stripePrice(const ExchangedBook& book, const ExchangedPrice& price);

/// "usd".
[[nodiscard]] std::string stripeCurrency(const Currency& currency);

/// How often a price of a billing period recurs: `{interval, interval_count}`.
[[nodiscard]] StripeJson stripeInterval(Billing billing);

} // namespace seatwise
