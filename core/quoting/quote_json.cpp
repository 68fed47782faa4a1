#include "quoting/quote_json.h"

#include <optional>

#include "pricing/price_json.h"
#include "quoting/verify_code.h"
#include "text/hidden.h"

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

Json dateOrNull(const std::optional<Date>& date)
{
    return date ? Json(toString(*date)) : Json(nullptr);
}

Json decisionJson(const Decision& decision)
{
    Json json{{"on", toString(decision.on)}, {"by", decision.by}, {"purchase_order", decision.purchaseOrder}};
    if (decision.option)
        json["option"] = *decision.option;
    return json;
}

void addIdentity(Json& json, const Quote& quote, Date today)
{
    json["id"] = quote.id;
    json["number"] = quote.number ? Json(toString(*quote.number)) : Json(nullptr);
    json["revision"] = quote.revision;
    json["status"] = toString(statusOn(quote, today));
    json["customer"] = quote.details.customer;
    json["department"] = quote.details.department;
    json["bill_to"] = quote.details.billTo;
    json["purchase_order"] = quote.details.purchaseOrder;
    json["prepared_by"] = quote.details.preparedBy;
    if (!quote.details.language.empty())
        json["language"] = quote.details.language;
    json["issued"] = dateOrNull(quote.issued);
    json["valid_through"] = dateOrNull(quote.validThrough);
    json["decision"] = quote.decision ? decisionJson(*quote.decision) : Json(nullptr);
    if (!quote.issueReason.empty())
        json["issue_reason"] = quote.issueReason;
}

Json invoiceJson(const FirstInvoice& invoice, const Currency& currency)
{
    return {{"date", toString(invoice.date)},
            {"from", toString(invoice.period.first)},
            {"to", toString(invoice.period.last)},
            {"amount", invoice.amount.toString(currency.exponent)}};
}

void addService(Json& json, const ServicePrice& price)
{
    json["service"] = price.service
                          ? Json{{"from", toString(price.service->first)}, {"to", toString(price.service->last)}}
                          : Json(nullptr);
    json["first_invoice"] =
        price.firstInvoice ? invoiceJson(*price.firstInvoice, chargedIn(price.price).currency()) : Json(nullptr);
}

/// The seats of each year, and the invoices of all of them.
void addRamp(Json& json, const QuoteOption& option)
{
    if (option.selection.laterSeats.empty())
        return;
    json["ramp"] = Json::array();
    for (int year = 1; year <= yearsOfRamp(option.selection); ++year)
        json["ramp"].push_back(seatsInYear(option.selection, year));
    json["invoices"] = Json::array();
    for (const QuotedInvoice& invoice : option.invoices) {
        Json made = invoiceJson(invoice, chargedIn(option.price).currency());
        made["seats"] = invoice.seats;
        json["invoices"].push_back(std::move(made));
    }
}

/// What a full period costs each month and each seat; a change of one, and a ramp, has no such figures.
void addFullFigures(Json& json, const QuoteOption& option)
{
    const auto* const price = std::get_if<Price>(&option.price);
    const auto figure = [price](Money (Price::*amount)() const noexcept, int decimals) {
        return price ? Json((price->*amount)().toString(decimals)) : Json(nullptr);
    };
    json["monthly_equivalent"] = figure(&Price::monthlyEquivalent, chargedIn(option.price).currency().exponent);
    json["per_seat_month"] = figure(&Price::perSeatMonth, Money::places);
    json["per_seat_period"] = figure(&Price::perSeatPeriod, Money::places);
}

void addPrice(Json& json, const QuoteOption& option)
{
    const ChargedPrice& price = chargedIn(option.price);
    const int decimals = price.currency().exponent;
    json["plan"] = price.plan();
    json["seats"] = price.seats();
    json["billing"] = toString(price.billing());
    json["currency"] = price.currency().code;
    json["total"] = price.total().toString(decimals);
    json["lines"] = linesJson(price);
    json["subtotal"] = price.subtotal().toString(decimals);
    json["discounts"] = discountsJson(price);
    addFullFigures(json, option);
    json["annual_discount"] = price.annualPolicy().toString();
    json["notices"] = noticesJson(price);
    json["working"] = inEnglish(workingOf(option.price));
    addRamp(json, option);
}

/// The options one by one, where there are several.
void addOptions(Json& json, const Quote& quote)
{
    if (quote.others.empty())
        return;
    json["options"] = Json::array();
    for (const QuoteOption* option : optionsOf(quote)) {
        Json made{{"option", json["options"].size() + 1}, {"label", option->label}};
        addService(made, *option);
        addPrice(made, *option);
        json["options"].push_back(std::move(made));
    }
}

} // namespace

Json toJson(const Quote& quote, Date today)
{
    Json json;
    addIdentity(json, quote, today);
    addService(json, leadingOption(quote));
    addPrice(json, leadingOption(quote));
    addOptions(json, quote);
    json["price_book"] = {{"id", quote.book.id}, {"name", quote.book.name}, {"version", quote.book.version}};
    json["price_book_sha256"] = quote.book.sha256;
    json["verify_code"] = quote.issued ? Json(verifyCode(quote)) : Json(nullptr);
    return json;
}

std::string quoteJson(const Quote& quote, Date today, std::string_view auditHead)
{
    Json json = toJson(quote, today);
    if (!auditHead.empty())
        json["audit_head"] = auditHead;
    return withHiddenEscaped(json.dump(2, ' ', false, Json::error_handler_t::replace), HexDigits::small) + '\n';
}

} // namespace seatwise
