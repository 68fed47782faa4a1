#include "pricing/working.h"

#include "charges/amount.h"
#include "money/quotient.h"
#include "money/sums.h"
#include "words/pricing_words.h"

namespace seatwise {

namespace {

void explainBand(std::vector<Message>& working, const PriceParts& price)
{
    if (!price.band || (price.band->index == 1 && !price.band->nextFrom))
        return;
    const BandInForce& band = *price.band;
    working.push_back(band.to ? words::fallInTier(price.seats, band.index, price.planName, band.from, *band.to)
                              : words::fallInLastTier(price.seats, band.index, price.planName, band.from));
}

/// Of a line that is not its own product rounded (docs/decisions/0001).
Message viaRunningAmounts(const Line& line, Exact own, const Currency& currency, Rounding rounding)
{
    const Exact running = *line.running;
    const Money rounded = tryRound(running, currency.exponent, rounding).value(); // as the line was
    const Amount before(running - own, currency);
    const Amount roundedBefore(rounded - line.amount, currency);
    const Amount amount(line.amount, currency);
    if (running == exact(rounded))
        return words::lineRunning(line.description, line.quantity, {*line.rate, currency}, {own, currency}, before,
                                  {running, currency}, roundedBefore, amount);
    return words::lineRunningRounded(line.description, line.quantity, {*line.rate, currency}, {own, currency}, before,
                                     {running, currency}, roundedBefore, amount, {rounded, currency});
}

Message explained(const Line& line, const Currency& currency, Rounding rounding)
{
    if (!line.arithmetic.empty())
        return words::lineComesAbout(line.description, line.arithmetic);
    const Amount amount(line.amount, currency);
    if (!line.rate || (line.quantity == Quantity::whole(1) && !line.running))
        return words::lineIs(line.description, amount);
    const Exact own = product(line.quantity, *line.rate);
    if (line.running)
        return viaRunningAmounts(line, own, currency, rounding);
    const auto& sentence = own == exact(line.amount) ? words::lineTimes : words::lineTimesRounded;
    return sentence(line.description, line.quantity, {*line.rate, currency}, amount);
}

void explainSum(std::vector<Message>& working, const PriceParts& price)
{
    if (price.lines.size() < 2)
        return;
    std::vector<Message> amounts;
    amounts.reserve(price.lines.size());
    for (const Line& line : price.lines)
        amounts.push_back(words::amountOf({line.amount, price.currency}));
    working.push_back(words::sumIs(std::move(amounts), {price.subtotal, price.currency}));
}

Message explained(const Discount& discount, Money before, const Currency& currency)
{
    const Amount from(before, currency);
    const Amount off(discount.amount, currency);
    const Amount left(before - discount.amount, currency);
    if (!discount.percent)
        return words::takenOff(discount.description, from, off, left);
    const bool isExact = percentOf(*discount.percent, before) == exact(discount.amount);
    const auto& sentence = isExact ? words::shareTakenOff : words::shareTakenOffRounded;
    return sentence(discount.description, *discount.percent, from, off, left);
}

void explainDiscounts(std::vector<Message>& working, const PriceParts& price)
{
    const Money once = onceOf(price.lines);
    Money running = price.subtotal - once;
    if (!once.isZero())
        working.push_back(
            words::withoutOnce({price.subtotal, price.currency}, {once, price.currency}, {running, price.currency}));
    for (const Discount& discount : price.discounts) {
        working.push_back(explained(discount, running, price.currency));
        running -= discount.amount;
    }
    if (!once.isZero() && !price.discounts.empty())
        working.push_back(
            words::withOnce({running, price.currency}, {once, price.currency}, {price.total, price.currency}));
}

Money recurringPart(const PriceParts& price)
{
    return price.total - onceOf(price.lines);
}

/// Of a quarter or a half-year.
void explainPerSeatOfPeriod(std::vector<Message>& working, const PriceParts& price)
{
    const bool users = price.counts == SeatWord::users;
    const int inPeriod = months(price.billing);
    const Money recurring = recurringPart(price);
    const Amount total(recurring, price.currency);
    const bool isExact = Quotient(recurring) / price.seats == Quotient(price.perSeatPeriod);
    const auto& ofPeriod = isExact ? (users ? words::perUserPeriod : words::perSeatPeriod)
                                   : (users ? words::perUserPeriodRounded : words::perSeatPeriodRounded);
    working.push_back(ofPeriod(total, price.seats, {price.perSeatPeriod, price.currency, Money::places}));
    const bool isExactMonth = Quotient(recurring) / price.seats / inPeriod == Quotient(price.perSeatMonth);
    const auto& ofMonth = isExactMonth
                              ? (users ? words::perUserMonthOfPeriod : words::perSeatMonthOfPeriod)
                              : (users ? words::perUserMonthOfPeriodRounded : words::perSeatMonthOfPeriodRounded);
    working.push_back(ofMonth(total, price.seats, {price.perSeatMonth, price.currency, Money::places}, inPeriod));
}

void explainPerSeat(std::vector<Message>& working, const PriceParts& price)
{
    if (price.seats == 0)
        return;
    const Money recurring = recurringPart(price);
    const auto explain = [&](std::int64_t divisor, Money each, const auto& isExactly, const auto& isAbout) {
        const bool isExact = Quotient(recurring) / divisor == Quotient(each);
        const auto& sentence = isExact ? isExactly : isAbout;
        working.push_back(sentence({recurring, price.currency}, price.seats, {each, price.currency, Money::places}));
    };
    const bool users = price.counts == SeatWord::users;
    if (price.billing == Billing::monthly) {
        explain(price.seats, price.perSeatMonth, users ? words::perUserMonth : words::perSeatMonth,
                users ? words::perUserMonthRounded : words::perSeatMonthRounded);
        return;
    }
    if (price.billing != Billing::annual) {
        explainPerSeatOfPeriod(working, price);
        return;
    }
    explain(price.seats, price.perSeatPeriod, users ? words::perUserYear : words::perSeatYear,
            users ? words::perUserYearRounded : words::perSeatYearRounded);
    explain(price.seats * months(price.billing), price.perSeatMonth,
            users ? words::perUserMonthOfYear : words::perSeatMonthOfYear,
            users ? words::perUserMonthOfYearRounded : words::perSeatMonthOfYearRounded);
}

/// What each period would cost without any offer but the annual policy.
Money beforeOffers(const PriceParts& price)
{
    Money total = price.subtotal - onceOf(price.lines);
    for (const Discount& discount : price.discounts)
        if (discount.kind == Discount::Kind::annualPolicy)
            total -= discount.amount;
    return total;
}

void explainSaving(std::vector<Message>& working, const PriceParts& price, Money monthly)
{
    const int inPeriod = months(price.billing);
    const auto whole = tryTimes(monthly, inPeriod);
    if (monthly.isZero() || !whole)
        return;
    const Money saving = *whole - beforeOffers(price);
    const Amount month(monthly, price.currency);
    const Amount allMonths(*whole, price.currency);
    const auto share = nearest(ratio(saving, *whole) * 100, Percent::step(2), Rounding::half_up);
    if (price.billing != Billing::annual) {
        if (saving.isNegative())
            working.push_back(words::periodCostsMore(inPeriod, month, allMonths, inWords(price.billing),
                                                     {Money{} - saving, price.currency}));
        else if (!saving.isZero())
            working.push_back(words::periodSaves(inPeriod, month, allMonths, inWords(price.billing),
                                                 {saving, price.currency}, *share));
        return;
    }
    if (saving.isNegative()) {
        working.push_back(words::annualCostsMore(month, allMonths, {Money{} - saving, price.currency}));
        return;
    }
    const auto& sentence = share->isZero() ? words::annualSavesNothing : words::annualSaves;
    working.push_back(sentence(month, allMonths, {saving, price.currency}, *share));
}

} // namespace

std::vector<Message> workingFor(const PriceParts& price, const WorkingFacts& facts)
{
    std::vector<Message> working;
    working.reserve(price.lines.size() + price.discounts.size() + 5);
    explainBand(working, price);
    for (const Line& line : price.lines)
        working.push_back(explained(line, price.currency, facts.rounding));
    explainSum(working, price);
    explainDiscounts(working, price);
    explainPerSeat(working, price);
    if (facts.monthlyTotal)
        explainSaving(working, price, *facts.monthlyTotal);
    working.push_back(words::pricedBy(facts.bookName, facts.bookVersion, price.currency.code));
    return working;
}

bool savesNothing(const Message& step)
{
    if (!step.is(words::plain))
        return step.is(words::annualSavesNothing);
    // a quote from before steps were messages
    const std::string text = step.english();
    const std::string_view sentence = words::annualSavesNothing.english;
    const std::size_t after = sentence.find("%2") + 2;
    const std::string_view middle = sentence.substr(after, sentence.find("%3") - after);
    return text.find(middle) != std::string::npos &&
           text.ends_with('(' + words::percentOfAmount(Percent{}).english() + ").");
}

} // namespace seatwise
