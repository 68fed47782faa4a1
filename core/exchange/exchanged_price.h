#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/book_loss.h"
#include "exchange/price_shape.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// What is billed by a price: a plan or an add-on of a book.
struct ExchangedProduct
{
    std::string id; ///< of the plan or add-on
    std::string name;
    bool isAddOn = false;
    std::vector<std::string> plans; ///< that an add-on is sold with; none named: every one
    SeatRange seats;                ///< of a plan
    PlanKind kind = PlanKind::subscription;
};

/// A charge for one billing period, or one that is made once, as other systems know it.
struct ExchangedPrice
{
    std::string product; ///< the id of its plan or add-on
    bool isOfAddOn = false;
    std::string charge;
    std::string name;
    std::string unit;               ///< "seat", "plan" or a meter's
    std::optional<Billing> billing; ///< absent: charged once
    PriceShape shape;
};

/// A book as products and their prices, with what has no place among them.
struct ExchangedBook
{
    std::string id;
    std::string name;
    std::string version;
    std::string sha256;
    Currency currency;
    Rounding rounding = Rounding::half_up;
    std::vector<ExchangedProduct> products;
    std::vector<ExchangedPrice> prices;
    std::vector<BookLoss> losses;
};

/// A file for another system, with what has no place in it.
struct ExchangeFile
{
    std::string text;
    std::vector<BookLoss> losses;
};

/// The path of a price in its book: "plans.team.charges.seats.monthly".
[[nodiscard]] std::string pathOf(const ExchangedPrice& price);

/// What a product is called where plans and add-ons share one list of names: its id, with "-add-on" behind that of an
/// add-on as often as something else is called so.
[[nodiscard]] std::string keyOf(const ExchangedBook& book, std::string_view product, bool isAddOn);

/// The prices of a book for each period that its plans are billed by. A charge without a shape is a loss, as are its
/// minimum and maximum, percentages off a period, and what lossesBesidePrices() names. R74.
[[nodiscard]] ExchangedBook exchanged(const PriceBook& book);

/// A book of products and prices: a plan of each product with the periods of its prices. A charge without
/// a price for one of them comes to nothing in it. Refused: two prices of one charge and period, one without its
/// product.
[[nodiscard]] Result<BookContent> bookOf(const ExchangedBook& exchanged, Date effectiveFrom);

} // namespace seatwise
