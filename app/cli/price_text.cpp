#include "cli/price_text.h"

#include "cli/text_table.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

constexpr std::size_t indent = 2;

/// Lines, discounts and total, amounts under each other.
std::string statement(const Price& price)
{
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::right, Align::left, Align::right, Align::right});
    for (const Line& line : price.lines())
        table.add({line.description.english(), grouped(line.quantity), std::string(toString(line.unit)),
                   line.rate ? format(*line.rate, price.currency()) : "", format(line.amount, price.currency())});
    if (!price.discounts().empty()) {
        table.addRule();
        table.add({"Subtotal", "", "", "", format(price.subtotal(), price.currency())});
    }
    for (const Discount& discount : price.discounts())
        table.add({discount.description.english(), "", "", discount.percent ? format(*discount.percent) : "",
                   "−" + format(discount.amount, price.currency())});
    table.addRule();
    table.add({"Total " + periodName(price.billing()), "", "", "", format(price.total(), price.currency())});
    return table.toString(indent);
}

std::string bandText(const BandInForce& band, const Currency& currency)
{
    std::string text = std::to_string(band.index) + ": ";
    text += band.to ? grouped(band.from) + " to " + counted(*band.to, "seat") : "from " + counted(band.from, "seat");
    if (band.nextFrom)
        text += "; the next one starts at " + grouped(*band.nextFrom);
    if (band.nextFrom && band.nextRate)
        text += " with " + format(*band.nextRate, currency) + " a seat";
    return text;
}

std::string figures(const Price& price)
{
    TextTable table({TextTable::Align::left, TextTable::Align::left});
    if (price.billing() != Billing::monthly)
        table.add({"Monthly equivalent", format(price.monthlyEquivalent(), price.currency())});
    const bool users = price.counts() == SeatWord::users;
    if (price.seats() > 0) {
        std::string perSeat = perSeatInWords(price.perSeatMonth(), price.currency()) + " a month";
        if (price.billing() != Billing::monthly)
            perSeat +=
                ", " + perSeatInWords(price.perSeatPeriod(), price.currency()) + ' ' + periodName(price.billing());
        table.add({users ? "Per user" : "Per seat", std::move(perSeat)});
    }
    if (price.nextSeat())
        table.add({users ? "Next user" : "Next seat",
                   format(*price.nextSeat(), price.currency()) + " " + periodName(price.billing())});
    if (price.nextSeatList() && price.nextSeat() && exact(*price.nextSeatList()) != exact(*price.nextSeat()))
        table.add({"", format(*price.nextSeatList(), price.currency()) + " on the list"});
    if (price.band())
        table.add({"Band", bandText(*price.band(), price.currency())});
    return table.toString(indent);
}

} // namespace

std::string periodName(Billing billing)
{
    switch (billing) {
    case Billing::monthly:
        return "a month";
    case Billing::quarterly:
        return "a quarter";
    case Billing::semiannual:
        return "a half-year";
    case Billing::annual:
        break;
    }
    return "a year";
}

std::string billedHow(Billing billing)
{
    switch (billing) {
    case Billing::monthly:
        return "monthly";
    case Billing::quarterly:
        return "quarterly";
    case Billing::semiannual:
        return "half-yearly";
    case Billing::annual:
        break;
    }
    return "annually";
}

std::string priceText(const Price& price, const PriceBook& book)
{
    std::string text = price.planName() + ", " + counted(price.counts(), price.seats()).english() + ", billed " +
                       billedHow(price.billing()) + "\n\n";
    text += statement(price) + '\n' + figures(price) + '\n';
    for (const Notice& notice : price.notices())
        text += "  * " + notice.text.english() + '\n';
    text += "  * Price book: " + book.name + ", version " + book.version + '\n';
    return text;
}

std::string workingText(const Price& price)
{
    std::string text = "\nWorking\n";
    for (const Message& step : price.working())
        text += "  " + step.english() + '\n';
    return text;
}

} // namespace seatwise::cli
