#include "exchange/stripe.h"

#include <nlohmann/json.hpp>

#include "codec/json_text.h"
#include "exchange/stripe_price.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

StripeJson fixtureOf(const std::string& name, const char* path, StripeJson parameters)
{
    return {{"name", name}, {"path", path}, {"method", "post"}, {"params", std::move(parameters)}};
}

/// Prices name the products that were made before them.
StripeJson fixturesOf(const StripeJson& products, const StripeJson& prices)
{
    StripeJson fixtures = StripeJson::array();
    for (std::size_t i = 0; i < products.size(); ++i)
        fixtures.push_back(fixtureOf("product_" + std::to_string(i + 1), "/v1/products", products[i]));
    for (std::size_t i = 0; i < prices.size(); ++i) {
        StripeJson price = prices[i];
        for (std::size_t product = 0; product < products.size(); ++product)
            if (products[product]["id"] == price["product"]) {
                price["product"] = "${product_" + std::to_string(product + 1) + ":id}";
                break;
            }
        fixtures.push_back(fixtureOf("price_" + std::to_string(i + 1), "/v1/prices", std::move(price)));
    }
    return {{"_meta", {{"template_version", 0}}}, {"fixtures", std::move(fixtures)}};
}

} // namespace

int stripeExponent(const Currency& currency) noexcept
{
    if (currency.code == "MGA")
        return 0; // without decimals there, whatever its parts
    if (currency.code == "ISK" || currency.code == "UGX")
        return 2; // as before they lost theirs
    return currency.exponent;
}

ExchangeFile stripeFile(const PriceBook& priceBook, StripeForm form)
{
    ExchangedBook book = exchanged(priceBook);
    StripeJson products = StripeJson::array();
    for (const ExchangedProduct& product : book.products)
        products.push_back(stripeProduct(book, product));
    StripeJson prices = StripeJson::array();
    for (const ExchangedPrice& price : book.prices)
        if (auto reason = reasonAgainstInStripe(price.shape, book.currency))
            book.losses.push_back({pathOf(price), *std::move(reason)});
        else
            prices.push_back(stripePrice(book, price));
    return {form == StripeForm::prices ? jsonText({{"products", products}, {"prices", prices}})
                                       : jsonText(fixturesOf(products, prices)),
            std::move(book.losses)};
}

} // namespace seatwise
