#include "pricing/working.h"

#include "money/quotient.h"
#include "money/sums.h"
#include "pricing/amount.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

constexpr std::string_view annualBilling = " when billed monthly; annual billing ";

void explainBand(std::vector<std::string>& working, const PriceParts& price)
{
    if (!price.band || (price.band->index == 1 && !price.band->nextFrom))
        return;
    const BandInForce& band = *price.band;
    std::string text = counted(price.seats, "seat") + (price.seats == 1 ? " falls" : " fall") + " in tier " +
                       std::to_string(band.index) + " of " + price.planName + " (" + grouped(band.from);
    text += band.to ? "–" + grouped(*band.to) + ")." : "+).";
    working.push_back(std::move(text));
}

std::string_view sign(bool isExact)
{
    return isExact ? " = " : " ≈ ";
}

/// For a line that is not its own product rounded: "= $0.004; with the lines before: $0.004 + $0.004 = $0.008 ≈ $0.01;
/// $0.01 − $0.00 = $0.01" (docs/decisions/0001).
std::string viaRunningAmounts(const Line& line, Exact own, const PriceBook& book)
{
    const Currency& currency = book.currency;
    const Exact running = *line.running;
    const Money rounded = tryRound(running, currency.exponent, book.rules.rounding).value(); // as the line was
    std::string text = " = " + inWords(own, currency) + "; with the lines before: ";
    text.append(inWords(running - own, currency)).append(" + ").append(inWords(own, currency));
    text.append(" = ").append(inWords(running, currency));
    if (running != exact(rounded))
        text.append(" ≈ ").append(inWords(rounded, currency));
    text.append("; ").append(inWords(rounded, currency)).append(" − ").append(inWords(rounded - line.amount, currency));
    return text.append(" = ").append(inWords(line.amount, currency));
}

void explainLine(std::vector<std::string>& working, const PriceBook& book, const Line& line)
{
    std::string text = line.description;
    text += ": ";
    if (!line.rate || (line.quantity == Quantity::whole(1) && !line.running)) {
        working.push_back(text.append(inWords(line.amount, book.currency)));
        return;
    }
    const Exact own = product(line.quantity, *line.rate);
    text.append(grouped(line.quantity)).append(" × ").append(inWords(*line.rate, book.currency));
    if (line.running)
        text += viaRunningAmounts(line, own, book);
    else
        text.append(sign(own == exact(line.amount))).append(inWords(line.amount, book.currency));
    working.push_back(std::move(text));
}

void explainSum(std::vector<std::string>& working, const PriceParts& price)
{
    if (price.lines.size() < 2)
        return;
    std::string text;
    for (const Line& line : price.lines)
        text.append(text.empty() ? "" : " + ").append(inWords(line.amount, price.currency));
    working.push_back(text.append(" = ").append(inWords(price.subtotal, price.currency)));
}

void explainDiscounts(std::vector<std::string>& working, const PriceParts& price)
{
    Money running = price.subtotal;
    for (const Discount& discount : price.discounts) {
        std::string text = discount.description + ": ";
        if (discount.percent) {
            const bool isExact = percentOf(*discount.percent, running) == exact(discount.amount);
            text.append(inWords(*discount.percent)).append(" of ").append(inWords(running, price.currency));
            text.append(sign(isExact)).append(inWords(discount.amount, price.currency)).append("; ");
        }
        text += inWords(running, price.currency) + " − " + inWords(discount.amount, price.currency) + " = ";
        running -= discount.amount;
        working.push_back(text + inWords(running, price.currency));
    }
}

/// "$652.20 / 200 = $3.2610 per seat and year", with ≈ where the quotient has more than 4 decimals.
std::string quotient(const PriceParts& price, std::int64_t divisor, std::string_view by, Money result,
                     std::string_view what)
{
    std::string text = inWords(price.total, price.currency);
    text.append(" / ").append(by);
    text += sign(Quotient(price.total) / divisor == Quotient(result));
    return text.append(perSeatInWords(result, price.currency)).append(what);
}

void explainPerSeat(std::vector<std::string>& working, const PriceParts& price)
{
    if (price.seats == 0)
        return;
    const std::string seats = grouped(price.seats);
    if (price.billing == Billing::monthly) {
        working.push_back(quotient(price, price.seats, seats, price.perSeatMonth, " per seat and month"));
        return;
    }
    working.push_back(quotient(price, price.seats, seats, price.perSeatPeriod, " per seat and year"));
    working.push_back(
        quotient(price, price.seats * 12, '(' + seats + " × 12)", price.perSeatMonth, " per seat and month"));
}

/// What the price would be without any offer but the annual policy.
Money beforeOffers(const PriceParts& price)
{
    Money total = price.subtotal;
    for (const Discount& discount : price.discounts)
        if (discount.kind == Discount::Kind::annualPolicy)
            total -= discount.amount;
    return total;
}

void explainSaving(std::vector<std::string>& working, const PriceParts& price, Money monthly)
{
    const auto year = tryTimes(monthly, months(Billing::annual));
    if (monthly.isZero() || !year)
        return;
    const Money saving = *year - beforeOffers(price);
    std::string text = "12 × " + inWords(monthly, price.currency) + " = " + inWords(*year, price.currency);
    text += annualBilling;
    if (saving.isNegative()) {
        working.push_back(text.append("costs ").append(inWords(Money{} - saving, price.currency)).append(" more."));
        return;
    }
    const auto share = nearest(ratio(saving, *year) * 100, Percent::step(2), Rounding::half_up);
    text.append("saves ").append(inWords(saving, price.currency)).append(" (");
    text.append(inWords(*share)).append(").");
    working.push_back(std::move(text));
}

} // namespace

std::vector<std::string> workingFor(const PriceBook& book, const PriceParts& price, std::optional<Money> monthlyTotal)
{
    std::vector<std::string> working;
    working.reserve(price.lines.size() + price.discounts.size() + 5);
    explainBand(working, price);
    for (const Line& line : price.lines)
        explainLine(working, book, line);
    explainSum(working, price);
    explainDiscounts(working, price);
    explainPerSeat(working, price);
    if (price.billing == Billing::annual && monthlyTotal)
        explainSaving(working, price, *monthlyTotal);
    working.push_back("Price book: " + book.name + ' ' + book.version + ", " + book.currency.code + '.');
    return working;
}

bool savesNothing(std::string_view step) noexcept
{
    return step.find(annualBilling) != std::string_view::npos && step.ends_with(" (0 %).");
}

} // namespace seatwise
