#include "pricing/working.h"

#include "money/exact.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

void explainBand(std::vector<std::string>& working, const Price& price)
{
    if (!price.band || (price.band->index == 1 && !price.band->nextFrom))
        return;
    const BandInForce& band = *price.band;
    std::string text = grouped(price.seats) + " seats fall in tier " + std::to_string(band.index) + " of " +
                       price.planName + " (" + grouped(band.from);
    text += band.to ? "–" + grouped(*band.to) + ")." : "+).";
    working.push_back(std::move(text));
}

void explainLine(std::vector<std::string>& working, const Price& price, const Line& line)
{
    std::string text = line.description;
    text += ": ";
    const std::string amount = inWords(line.amount, price.currency);
    if (line.rate && line.quantity != Quantity::whole(1)) {
        text.append(grouped(line.quantity)).append(" × ").append(inWords(*line.rate, price.currency));
        text += product(line.quantity, *line.rate) == exact(line.amount) ? " = " : " ≈ ";
    }
    working.push_back(text.append(amount));
}

void explainSum(std::vector<std::string>& working, const Price& price)
{
    if (price.lines.size() < 2)
        return;
    std::string text;
    for (const Line& line : price.lines)
        text.append(text.empty() ? "" : " + ").append(inWords(line.amount, price.currency));
    working.push_back(text.append(" = ").append(inWords(price.subtotal, price.currency)));
}

void explainDiscounts(std::vector<std::string>& working, const Price& price)
{
    Money running = price.subtotal;
    for (const Discount& discount : price.discounts) {
        std::string text = discount.description + ": ";
        if (discount.percent)
            text += inWords(*discount.percent) + " of " + inWords(running, price.currency) + " = " +
                    inWords(discount.amount, price.currency) + "; ";
        text += inWords(running, price.currency) + " − " + inWords(discount.amount, price.currency) + " = ";
        running -= discount.amount;
        working.push_back(text + inWords(running, price.currency));
    }
}

/// "$652.20 / 200 = $3.2610 per seat and year", with ≈ where the quotient has more than 4 decimals.
std::string quotient(const Price& price, std::int64_t divisor, std::string_view by, Money result, std::string_view what)
{
    std::string text = inWords(price.total, price.currency);
    text.append(" / ").append(by);
    text += price.total.units() % divisor == 0 ? " = " : " ≈ ";
    return text.append(perSeatInWords(result, price.currency)).append(what);
}

void explainPerSeat(std::vector<std::string>& working, const Price& price)
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
Money beforeOffers(const Price& price)
{
    Money total = price.subtotal;
    for (const Discount& discount : price.discounts)
        if (discount.kind == Discount::Kind::annualPolicy)
            total -= discount.amount;
    return total;
}

void explainSaving(std::vector<std::string>& working, const Price& price, Money monthly)
{
    std::int64_t yearUnits = 0;
    if (monthly.isZero() || __builtin_mul_overflow(monthly.units(), std::int64_t{12}, &yearUnits))
        return;
    const Money year = Money::fromUnits(yearUnits);
    const Money saving = year - beforeOffers(price);
    const Wide share = divideRounded(Wide{saving.units()} * 10'000, year.units(), Rounding::half_up);
    std::string text = "12 × " + inWords(monthly, price.currency) + " = " + inWords(year, price.currency) +
                       " when billed monthly; annual billing saves " + inWords(saving, price.currency);
    text += " (" + inWords(Percent::fromUnits(static_cast<std::int64_t>(share) * 10'000)) + ").";
    working.push_back(std::move(text));
}

} // namespace

std::vector<std::string> workingFor(const PriceBook& book, const Price& price, std::optional<Money> monthlyTotal)
{
    std::vector<std::string> working;
    working.reserve(price.lines.size() + price.discounts.size() + 5);
    explainBand(working, price);
    for (const Line& line : price.lines)
        explainLine(working, price, line);
    explainSum(working, price);
    explainDiscounts(working, price);
    explainPerSeat(working, price);
    if (price.billing == Billing::annual && monthlyTotal)
        explainSaving(working, price, *monthlyTotal);
    working.push_back("Price book: " + book.name + ' ' + book.version + ", " + book.currency.code + '.');
    return working;
}

} // namespace seatwise
