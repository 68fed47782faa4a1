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
    json["decision"] = quote.decision ? Json{{"on", toString(quote.decision->on)},
                                             {"by", quote.decision->by},
                                             {"purchase_order", quote.decision->purchaseOrder}}
                                      : Json(nullptr);
    if (!quote.issueReason.empty())
        json["issue_reason"] = quote.issueReason;
    json["service"] = quote.service
                          ? Json{{"from", toString(quote.service->first)}, {"to", toString(quote.service->last)}}
                          : Json(nullptr);
    json["first_invoice"] =
        quote.firstInvoice ? Json{{"date", toString(quote.firstInvoice->date)},
                                  {"from", toString(quote.firstInvoice->period.first)},
                                  {"to", toString(quote.firstInvoice->period.last)},
                                  {"amount", quote.firstInvoice->amount.toString(charged(quote).currency().exponent)}}
                           : Json(nullptr);
}

/// What a full period costs each month and each seat; a change of one has no such figures.
void addFullFigures(Json& json, const Quote& quote)
{
    const auto* const price = std::get_if<Price>(&quote.price);
    const auto figure = [price](Money (Price::*amount)() const noexcept, int decimals) {
        return price ? Json((price->*amount)().toString(decimals)) : Json(nullptr);
    };
    json["monthly_equivalent"] = figure(&Price::monthlyEquivalent, charged(quote).currency().exponent);
    json["per_seat_month"] = figure(&Price::perSeatMonth, Money::places);
    json["per_seat_period"] = figure(&Price::perSeatPeriod, Money::places);
}

void addPrice(Json& json, const Quote& quote)
{
    const ChargedPrice& price = charged(quote);
    const int decimals = price.currency().exponent;
    json["plan"] = price.plan();
    json["seats"] = price.seats();
    json["billing"] = toString(price.billing());
    json["currency"] = price.currency().code;
    json["total"] = price.total().toString(decimals);
    json["lines"] = linesJson(price);
    json["subtotal"] = price.subtotal().toString(decimals);
    json["discounts"] = discountsJson(price);
    addFullFigures(json, quote);
    json["annual_discount"] = price.annualPolicy().toString();
    json["notices"] = noticesJson(price);
    json["working"] = inEnglish(workingOf(quote.price));
}

} // namespace

Json toJson(const Quote& quote, Date today)
{
    Json json;
    addIdentity(json, quote, today);
    addPrice(json, quote);
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
