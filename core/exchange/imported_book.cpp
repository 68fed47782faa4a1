#include "exchange/imported_book.h"

#include <algorithm>
#include <map>
#include <set>

#include "exchange/foreign_fields.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

PlanKind markedKind(std::string_view text)
{
    for (const PlanKind kind : {PlanKind::trial, PlanKind::service})
        if (text == toString(kind))
            return kind;
    return PlanKind::subscription;
}

/// A whole number of seats of digits alone; nothing for other text.
std::optional<SeatCount> markedSeats(const std::string& text)
{
    constexpr std::size_t longest = 13;
    if (text.empty() || text.size() > longest || text.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    const SeatCount count = std::stoll(text);
    return count <= maxQuantity ? std::optional(count) : std::nullopt;
}

void takeName(std::string& to, std::string text)
{
    if (!text.empty())
        to = std::move(text);
}

void takeId(std::string& to, const std::string& text)
{
    if (!text.empty())
        to = asId(text);
}

SeatRange markedRange(const Place& marks)
{
    SeatRange seats;
    seats.min = markedSeats(textOf(marks, "seatwise_seats_min")).value_or(1);
    seats.step = std::max<SeatCount>(markedSeats(textOf(marks, "seatwise_seats_step")).value_or(1), 1);
    seats.max = markedSeats(textOf(marks, "seatwise_seats_max"));
    if (seats.max && *seats.max < seats.min)
        marks.refuse(words::noSeatsOfProduct(seats.min, *seats.max));
    return seats;
}

} // namespace

std::vector<std::pair<std::string, std::string>> marksOf(const ExchangedBook& book, const ExchangedProduct& product)
{
    std::vector<std::pair<std::string, std::string>> marks = {{"seatwise_book", book.id},
                                                              {"seatwise_book_name", book.name},
                                                              {"seatwise_version", book.version},
                                                              {"seatwise_sha256", book.sha256},
                                                              {"seatwise_kind", product.isAddOn ? "add_on" : "plan"},
                                                              {"seatwise_id", product.id}};
    if (product.isAddOn)
        return marks;
    marks.emplace_back("seatwise_plan_kind", toString(product.kind));
    marks.emplace_back("seatwise_seats_min", std::to_string(product.seats.min));
    marks.emplace_back("seatwise_seats_step", std::to_string(product.seats.step));
    if (product.seats.max)
        marks.emplace_back("seatwise_seats_max", std::to_string(*product.seats.max));
    return marks;
}

std::size_t ImportedBook::addProduct(ExchangedProduct product, const Place* marks)
{
    if (marks) {
        takeId(book_.id, textOf(*marks, "seatwise_book"));
        takeName(book_.name, nameOf(*marks, "seatwise_book_name"));
        takeName(book_.version, nameOf(*marks, "seatwise_version"));
        takeId(product.id, textOf(*marks, "seatwise_id"));
        product.isAddOn = product.isAddOn || textOf(*marks, "seatwise_kind") == "add_on";
        product.kind = markedKind(textOf(*marks, "seatwise_plan_kind"));
        product.seats = markedRange(*marks);
    }
    if (product.name.empty())
        product.name = product.id;
    const auto found =
        std::find_if(book_.products.begin(), book_.products.end(), [&product](const ExchangedProduct& known) {
            return known.id == product.id && known.isAddOn == product.isAddOn;
        });
    if (found != book_.products.end())
        return static_cast<std::size_t>(found - book_.products.begin());
    book_.products.push_back(std::move(product));
    return book_.products.size() - 1;
}

void ImportedBook::addPrice(const Place& place, std::size_t product, ExchangedPrice price)
{
    price.product = book_.products[product].id;
    price.isOfAddOn = book_.products[product].isAddOn;
    if (price.name.empty())
        price.name = price.charge;
    for (ExchangedPrice& known : book_.prices) {
        if (known.product != price.product || known.isOfAddOn != price.isOfAddOn || known.charge != price.charge)
            continue;
        if (known.billing == price.billing && known.shape == price.shape && !price.billing)
            return; // charged once, and said with every period of its plan
        if (known.billing == price.billing)
            return place.refuse(words::priceTwice(price.product + '/' + price.charge));
        // A flat amount is the same whatever is counted.
        if (price.shape.kind == PriceShape::Kind::flat)
            price.unit = known.unit;
        else if (known.shape.kind == PriceShape::Kind::flat)
            known.unit = price.unit;
        else if (known.unit != price.unit)
            return place.refuse(words::priceOfTwoUnits(price.charge, known.unit, price.unit));
    }
    book_.prices.push_back(std::move(price));
}

bool ImportedBook::setCurrency(const Place& place, const Currency& currency)
{
    if (hasCurrency_ && book_.currency != currency) {
        place.refuse(words::pricesOfTwoCurrencies(book_.currency.code, currency.code));
        return false;
    }
    book_.currency = currency;
    hasCurrency_ = true;
    return true;
}

void ImportedBook::loseMissingPeriods()
{
    std::map<std::string, std::set<Billing>> ofProducts;
    std::map<std::pair<std::string, std::string>, std::set<Billing>> ofCharges;
    const auto productOf = [](const ExchangedPrice& price) { return (price.isOfAddOn ? "+" : "") + price.product; };
    for (const ExchangedPrice& price : book_.prices)
        if (price.billing) {
            ofProducts[productOf(price)].insert(*price.billing);
            ofCharges[{productOf(price), price.charge}].insert(*price.billing);
        }
    for (const ExchangedPrice& price : book_.prices) {
        if (!price.billing)
            continue;
        std::set<Billing>& known = ofCharges[{productOf(price), price.charge}];
        for (const Billing billing : ofProducts[productOf(price)])
            if (known.insert(billing).second) {
                ExchangedPrice missing = price;
                missing.billing = billing;
                lose(pathOf(missing), words::lossOfMissingPeriod());
            }
    }
}

void ImportedBook::loseUnpriced()
{
    std::set<std::pair<bool, std::string>> priced;
    for (const ExchangedPrice& price : book_.prices)
        priced.insert({price.isOfAddOn, price.product});
    std::erase_if(book_.products, [&](const ExchangedProduct& product) {
        if (priced.contains({product.isAddOn, product.id}))
            return false;
        lose((product.isAddOn ? "add_ons." : "plans.") + product.id, words::lossOfUnpriced());
        return true;
    });
}

ExchangedBook ImportedBook::take()
{
    loseUnpriced();
    loseMissingPeriods();
    if (book_.id.empty())
        book_.id = "imported";
    if (book_.name.empty())
        book_.name = book_.id;
    if (book_.version.empty())
        book_.version = "1";
    return std::move(book_);
}

} // namespace seatwise
