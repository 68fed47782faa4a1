#include "quoting/canonical_price.h"

#include "quoting/kept_message.h"

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

template<class Kind, std::size_t Size>
std::string_view wordOf(Kind kind, const std::array<std::string_view, Size>& words)
{
    return words[static_cast<std::size_t>(kind)];
}

Json canonicalJson(const Line& line)
{
    Json json{{"kind", wordOf(line.kind, lineKindWords)},
              {"description", canonicalJson(line.description)},
              {"quantity", line.quantity.toString()},
              {"unit", toString(line.unit)}};
    if (line.rate)
        json["rate"] = line.rate->toString();
    json["amount"] = line.amount.toString();
    return json;
}

Json canonicalJson(const Discount& discount)
{
    Json json{{"kind", wordOf(discount.kind, discountKindWords)}, {"description", canonicalJson(discount.description)}};
    if (discount.percent)
        json["percent"] = discount.percent->toString();
    json["amount"] = discount.amount.toString();
    return json;
}

Json canonicalJson(const Notice& notice)
{
    return {{"kind", wordOf(notice.kind, noticeKindWords)}, {"text", canonicalJson(notice.text)}};
}

Json canonicalJson(const BandInForce& band)
{
    Json json{{"index", band.index}, {"from", band.from}};
    if (band.to)
        json["to"] = *band.to;
    if (band.nextFrom)
        json["next_from"] = *band.nextFrom;
    if (band.nextRate)
        json["next_rate"] = band.nextRate->toString();
    return json;
}

Json canonicalJson(const Usage& usage)
{
    return {{"unit", usage.unit.text()}, {"quantity", usage.quantity.toString()}};
}

Json canonicalJson(const BaseAmount& base)
{
    return {{"unit", base.unit.text()}, {"amount", base.amount.toString()}};
}

Json canonicalJson(const NegotiatedBand& band)
{
    return {{"from", band.from}, {"rate", band.rate.toString()}};
}

template<class Item>
Json listOf(const std::vector<Item>& items)
{
    Json list = Json::array();
    for (const Item& item : items)
        list.push_back(canonicalJson(item));
    return list;
}

void addOffers(Json& json, const Offers& offers)
{
    if (offers.negotiated)
        json["negotiated"] = {{"bands", listOf(offers.negotiated->bands)}, {"reason", offers.negotiated->reason}};
    json["promotions"] = textsOf(offers.promotions);
    if (offers.manager)
        json["discount"] = {{"percent", offers.manager->percent.toString()}, {"reason", offers.manager->reason}};
}

} // namespace

Json canonicalJson(const Selection& selection)
{
    Json json{{"plan", toString(selection.plan)},
              {"seats", selection.seats},
              {"billing", toString(selection.billing)},
              {"usage", listOf(selection.usage)},
              {"base_amounts", listOf(selection.baseAmounts)},
              {"add_ons", textsOf(selection.addOns)}};
    if (selection.annualDiscount)
        json["annual_discount"] = selection.annualDiscount->toString();
    if (selection.start)
        json["start"] = toString(*selection.start);
    if (selection.termYears)
        json["term"] = *selection.termYears;
    addOffers(json, selection.offers);
    json["period"] = selection.period;
    return json;
}

Json canonicalJson(const QuotedPrice& quoted)
{
    const ChargedPrice& price = chargedIn(quoted);
    const auto* const full = std::get_if<Price>(&quoted);
    const PeriodFigures figures = full ? full->figures() : PeriodFigures{};
    Json json{{"plan", price.plan().text()},
              {"plan_name", price.planName()},
              {"seats", price.seats()},
              {"billing", toString(price.billing())},
              {"currency", price.currency().code},
              {"lines", listOf(price.lines())},
              {"subtotal", price.subtotal().toString()},
              {"discounts", listOf(price.discounts())},
              {"total", price.total().toString()},
              {"monthly_equivalent", figures.monthlyEquivalent.toString()},
              {"per_seat_month", figures.perSeatMonth.toString()},
              {"per_seat_period", figures.perSeatPeriod.toString()}};
    if (figures.band)
        json["band"] = canonicalJson(*figures.band);
    // "next_seat" has been the list rate from the first quotes on, and their bytes must not change.
    if (figures.nextSeatList)
        json["next_seat"] = figures.nextSeatList->toString();
    if (figures.nextSeat)
        json["next_seat_paid"] = figures.nextSeat->toString();
    if (price.counts() == SeatWord::users) // seats since the first quotes, and their bytes must not change
        json["counts"] = "users";
    json["annual_policy"] = price.annualPolicy().toString();
    json["needs_approval"] = price.needsApproval();
    json["notices"] = listOf(price.notices());
    json["working"] = listOf(workingOf(quoted));
    return json;
}

} // namespace seatwise
