// What the Calculator says: the texts of the view-model, made from the price and the inputs it holds.
#include "billing/policy.h"
#include "money/sums.h"
#include "offers/annual_saving.h"
#include "pricing/amount.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/format.h"
#include "words/features.h"

namespace seatwise::ui {

QString CalculatorViewModel::headingText() const
{
    const QString billed = price_.billing() == Billing::annual ? CalculatorWords::tr("billed annually")
                                                               : CalculatorWords::tr("billed monthly");
    if (price_.seats() == 0)
        return CalculatorWords::tr("%1 · %2").arg(text(price_.planName()), billed);
    return CalculatorWords::tr("%1, %2 · %3")
        .arg(text(price_.planName()), countSeats(price_.counts(), price_.seats(), locale_), billed);
}

QString CalculatorViewModel::refusalText() const
{
    if (problems_.empty())
        return {};
    switch (problems_.front().first) {
    case Concern::seats:
        return (price_.counts() == SeatWord::users ? CalculatorWords::tr("Fix users: this is the price of %1, %2")
                                                   : CalculatorWords::tr("Fix seats: this is the price of %1, %2"))
            .arg(text(price_.planName()), countSeats(price_.counts(), price_.seats(), locale_));
    case Concern::negotiated:
        return CalculatorWords::tr("Fix negotiated rates: this price is without them");
    case Concern::promotions:
        return CalculatorWords::tr("Fix promotions: this price is without them");
    case Concern::start:
        return CalculatorWords::tr("Fix start date: this is the price of another day");
    case Concern::pause:
        return CalculatorWords::tr("Fix summer pause: this price is of other days");
    case Concern::discount:
        break;
    }
    return CalculatorWords::tr("Fix discount: this price is without it");
}

QString CalculatorViewModel::totalText() const
{
    return formatMoney(price_.total(), price_.currency(), locale_);
}

QString CalculatorViewModel::periodText() const
{
    return price_.billing() == Billing::annual ? CalculatorWords::tr("/ year") : CalculatorWords::tr("/ month");
}

QString CalculatorViewModel::equivalentText() const
{
    if (price_.billing() == Billing::annual)
        return CalculatorWords::tr("%1 a month equivalent")
            .arg(formatMoney(price_.monthlyEquivalent(), price_.currency(), locale_));
    const auto year = tryTimes(price_.total(), months(Billing::annual));
    return year ? CalculatorWords::tr("%1 for 12 months").arg(formatMoney(*year, price_.currency(), locale_))
                : QString();
}

QString CalculatorViewModel::perSeatText() const
{
    const QString each = formatPerSeat(price_.perSeatPeriod(), price_.currency(), locale_);
    if (price_.counts() == SeatWord::users)
        return (price_.billing() == Billing::annual ? CalculatorWords::tr("%1 per user and year")
                                                    : CalculatorWords::tr("%1 per user and month"))
            .arg(each);
    return (price_.billing() == Billing::annual ? CalculatorWords::tr("%1 per seat and year")
                                                : CalculatorWords::tr("%1 per seat and month"))
        .arg(each);
}

QString CalculatorViewModel::bandText() const
{
    if (!price_.band())
        return price_.counts() == SeatWord::users ? CalculatorWords::tr("Any number of users")
                                                  : CalculatorWords::tr("Any number of seats");
    const BandInForce& band = *price_.band();
    if (!band.to)
        return CalculatorWords::tr("Tier %1 · %2+ seats").arg(band.index).arg(formatSeats(band.from, locale_));
    return CalculatorWords::tr("Tier %1 · %2")
        .arg(band.index)
        .arg(rangeOfSeats(price_.counts(), band.from, *band.to, locale_));
}

QString CalculatorViewModel::nextBandText() const
{
    if (!price_.band() || !price_.band()->nextFrom || !price_.band()->nextRate)
        return {};
    const BandInForce& band = *price_.band();
    const SeatCount missing = *band.nextFrom - price_.seats();
    const QString start =
        missing == 1
            ? CalculatorWords::tr("1 seat to tier %1").arg(band.index + 1)
            : CalculatorWords::tr("%1 seats to tier %2").arg(formatSeats(missing, locale_)).arg(band.index + 1);
    return (price_.discounts().empty() ? CalculatorWords::tr("%1: then %2 a seat")
                                       : CalculatorWords::tr("%1: then %2 a seat before discounts"))
        .arg(start, formatRate(*band.nextRate, price_.currency(), locale_));
}

QString CalculatorViewModel::nextSeatText() const
{
    const bool users = price_.counts() == SeatWord::users;
    if (!price_.nextSeat())
        return users ? CalculatorWords::tr("Last user of the plan") : CalculatorWords::tr("Last seat of the plan");
    if (users)
        return (price_.billing() == Billing::annual ? CalculatorWords::tr("%1 a year for the next user")
                                                    : CalculatorWords::tr("%1 a month for the next user"))
            .arg(formatMoney(*price_.nextSeat(), price_.currency(), locale_));
    return (price_.billing() == Billing::annual ? CalculatorWords::tr("%1 a year for the next seat")
                                                : CalculatorWords::tr("%1 a month for the next seat"))
        .arg(formatMoney(*price_.nextSeat(), price_.currency(), locale_));
}

QString CalculatorViewModel::savingText() const
{
    if (price_.billing() != Billing::annual || !inputs_.selection.usage.empty())
        return {};
    Selection shown = priced_;
    shown.plan = price_.plan();
    const auto saving = annualSaving(*book_, shown, price_.total());
    if (!saving)
        return {};
    if (saving->isZero())
        return CalculatorWords::tr("No saving against 12 monthly payments");
    if (saving->isNegative())
        return CalculatorWords::tr("%1 more than 12 monthly payments")
            .arg(formatMoney(Money{} - *saving, price_.currency(), locale_));
    return CalculatorWords::tr("Saves %1 against 12 monthly payments")
        .arg(formatMoney(*saving, price_.currency(), locale_));
}

QString CalculatorViewModel::policyText() const
{
    if (price_.billing() != Billing::annual)
        return {};
    return price_.annualPolicy().isZero()
               ? CalculatorWords::tr("Annual rates as published")
               : CalculatorWords::tr("Annual rates with %1 off").arg(formatPercent(price_.annualPolicy(), locale_));
}

QString CalculatorViewModel::budgetText() const
{
    const auto most = seatsForBudget();
    if (!most)
        return {};
    if (!*most)
        return text(most->error().message);
    const QString left = formatMoney((*most)->left, price_.currency(), locale_);
    const QString seats = countSeats(book_->counts, (*most)->seats, locale_);
    if (inputs_.budget->every == price_.billing())
        return CalculatorWords::tr("Up to %1 on %2, %3 left").arg(seats, text(price_.planName()), left);
    return (inputs_.budget->every == Billing::annual
                ? CalculatorWords::tr("Up to %1 on %2, %3 left of the year's budget")
                : CalculatorWords::tr("Up to %1 on %2, %3 left of twelve months' budget"))
        .arg(seats, text(price_.planName()), left);
}

std::vector<LineRow> CalculatorViewModel::lineRows() const
{
    std::vector<LineRow> rows;
    rows.reserve(price_.lines().size() + price_.discounts().size() + 1);
    for (const Line& line : price_.lines())
        rows.push_back({text(line.description), formatQuantity(line.quantity, locale_),
                        line.rate ? formatRate(*line.rate, price_.currency(), locale_) : QStringLiteral("—"),
                        formatMoney(line.amount, price_.currency(), locale_), false});
    for (const Discount& discount : price_.discounts())
        rows.push_back({text(discount.description),
                        {},
                        discount.percent ? formatPercent(*discount.percent, locale_) : QString(),
                        QChar(0x2212) + formatMoney(discount.amount, price_.currency(), locale_),
                        false});
    if (price_.discounts().empty())
        rows.push_back({CalculatorWords::tr("Discounts"), {}, {}, formatMoney({}, price_.currency(), locale_), true});
    return rows;
}

QString CalculatorViewModel::dueText() const
{
    if (followsContract(price_.billing()))
        return CalculatorWords::tr("Due at the start of the year");
    const bool fromTheFirst = !priced_.start || priced_.start->day() == std::chrono::day{1};
    return fromTheFirst ? CalculatorWords::tr("Due on the first of the month")
                        : CalculatorWords::tr("A full month; a part of it is due at the start");
}

} // namespace seatwise::ui
