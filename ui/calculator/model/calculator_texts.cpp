#include "calculator/model/calculator_texts.h"

#include "billing/policy.h"
#include "calculator/model/calculator_view_model.h"
#include "charges/amount.h"
#include "money/sums.h"
#include "pricing/monthly_difference.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

std::vector<PlanChoice> planChoices(const CalculatorViewModel& model)
{
    const Selection& selection = model.inputs().selection;
    std::vector<PlanChoice> choices;
    choices.push_back({toQString(toString(Cheapest{})), CalculatorWords::tr("Auto"), true, {}});
    for (const Plan& plan : model.book().plans) {
        const auto why = refusal(model.book(), plan, selection.seats, selection.billing);
        choices.push_back({toQString(plan.id), bookName(plan.name), !why, why ? toQString(why->message) : QString()});
    }
    return choices;
}

QString refusalText(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    if (model.problems().empty())
        return {};
    switch (model.problems().front().concern) {
    case Concern::seats:
        return (price.counts() == SeatWord::users ? CalculatorWords::tr("Fix users: this is the price of %1, %2")
                                                  : CalculatorWords::tr("Fix seats: this is the price of %1, %2"))
            .arg(bookName(price.planName()), countSeats(price.counts(), price.seats(), model.locale()));
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

QString headingText(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    const QString billed =
        ofBilling(price.billing(), {CalculatorWords::tr("billed monthly"), CalculatorWords::tr("billed quarterly"),
                                    CalculatorWords::tr("billed half-yearly"), CalculatorWords::tr("billed annually")});
    if (price.seats() == 0)
        return CalculatorWords::tr("%1 · %2").arg(bookName(price.planName()), billed);
    return CalculatorWords::tr("%1, %2 · %3")
        .arg(bookName(price.planName()), countSeats(price.counts(), price.seats(), model.locale()), billed);
}

QString totalText(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    return formatMoney(price.total(), price.currency(), model.locale());
}

QString periodText(const Price& price)
{
    return ofBilling(price.billing(), {CalculatorWords::tr("/ month"), CalculatorWords::tr("/ quarter"),
                                       CalculatorWords::tr("/ half-year"), CalculatorWords::tr("/ year")});
}

QString periodText(const CalculatorViewModel& model)
{
    return periodText(model.price());
}

QString equivalentText(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    if (price.billing() != Billing::monthly)
        return CalculatorWords::tr("%1 a month equivalent")
            .arg(formatMoney(price.monthlyEquivalent(), price.currency(), model.locale()));
    const auto year = tryTimes(price.recurring(), months(Billing::annual));
    return year ? CalculatorWords::tr("%1 for 12 months").arg(formatMoney(*year, price.currency(), model.locale()))
                : QString();
}

QString perSeatText(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    const QString each = formatPerSeat(price.perSeatPeriod(), price.currency(), model.locale());
    if (price.counts() == SeatWord::users)
        return ofBilling(price.billing(),
                         {CalculatorWords::tr("%1 per user and month"), CalculatorWords::tr("%1 per user and quarter"),
                          CalculatorWords::tr("%1 per user and half-year"),
                          CalculatorWords::tr("%1 per user and year")})
            .arg(each);
    return ofBilling(price.billing(),
                     {CalculatorWords::tr("%1 per seat and month"), CalculatorWords::tr("%1 per seat and quarter"),
                      CalculatorWords::tr("%1 per seat and half-year"), CalculatorWords::tr("%1 per seat and year")})
        .arg(each);
}

QString bandText(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    if (!price.band())
        return price.counts() == SeatWord::users ? CalculatorWords::tr("Any number of users")
                                                 : CalculatorWords::tr("Any number of seats");
    const BandInForce& band = *price.band();
    if (!band.to)
        return CalculatorWords::tr("Tier %1 · %2+ seats").arg(band.index).arg(formatCount(band.from, model.locale()));
    return CalculatorWords::tr("Tier %1 · %2")
        .arg(band.index)
        .arg(rangeOfSeats(price.counts(), band.from, *band.to, model.locale()));
}

QString nextBandText(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    if (!price.band() || !price.band()->nextFrom || !price.band()->nextRate)
        return {};
    const BandInForce& band = *price.band();
    const SeatCount missing = *band.nextFrom - price.seats();
    const QString sentence =
        price.discounts().empty()
            ? counted<CalculatorWords>(missing,
                                       QT_TRANSLATE_N_NOOP("CalculatorWords", "%1 seats to tier %2: then %3 a seat"),
                                       "1 seat to tier %2: then %3 a seat", model.locale())
            : counted<CalculatorWords>(
                  missing,
                  QT_TRANSLATE_N_NOOP("CalculatorWords", "%1 seats to tier %2: then %3 a seat before discounts"),
                  "1 seat to tier %2: then %3 a seat before discounts", model.locale());
    return sentence.arg(QString::number(band.index + 1), formatRate(*band.nextRate, price.currency(), model.locale()));
}

QString nextSeatText(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    const bool users = price.counts() == SeatWord::users;
    if (!price.nextSeat())
        return users ? CalculatorWords::tr("Last user of the plan") : CalculatorWords::tr("Last seat of the plan");
    if (users)
        return ofBilling(price.billing(), {CalculatorWords::tr("%1 a month for the next user"),
                                           CalculatorWords::tr("%1 a quarter for the next user"),
                                           CalculatorWords::tr("%1 a half-year for the next user"),
                                           CalculatorWords::tr("%1 a year for the next user")})
            .arg(formatMoney(*price.nextSeat(), price.currency(), model.locale()));
    return ofBilling(price.billing(), {CalculatorWords::tr("%1 a month for the next seat"),
                                       CalculatorWords::tr("%1 a quarter for the next seat"),
                                       CalculatorWords::tr("%1 a half-year for the next seat"),
                                       CalculatorWords::tr("%1 a year for the next seat")})
        .arg(formatMoney(*price.nextSeat(), price.currency(), model.locale()));
}

QString savingText(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    if (price.billing() != Billing::annual || !model.inputs().selection.usage.empty())
        return {};
    Selection shown = model.priced();
    shown.plan = price.plan();
    const auto saving = annualSaving(model.book(), shown, price.recurring());
    if (!saving)
        return {};
    if (saving->isZero())
        return CalculatorWords::tr("No saving against 12 monthly payments");
    if (saving->isNegative())
        return CalculatorWords::tr("%1 more than 12 monthly payments")
            .arg(formatMoney(Money{} - *saving, price.currency(), model.locale()));
    return CalculatorWords::tr("Saves %1 against 12 monthly payments")
        .arg(formatMoney(*saving, price.currency(), model.locale()));
}

QString policyText(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    if (price.billing() != Billing::annual)
        return {};
    return price.annualPolicy().isZero() ? CalculatorWords::tr("Annual rates as published")
                                         : CalculatorWords::tr("Annual rates with %1 off")
                                               .arg(formatPercent(price.annualPolicy(), model.locale()));
}

std::vector<LineRow> lineRows(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    std::vector<LineRow> rows;
    rows.reserve(price.lines().size() + price.discounts().size() + 1);
    for (const Line& line : price.lines())
        rows.push_back({toQString(line.description), formatQuantity(line.quantity, model.locale()),
                        line.rate ? formatRate(*line.rate, price.currency(), model.locale()) : QStringLiteral("—"),
                        formatMoney(line.amount, price.currency(), model.locale()), false});
    for (const Discount& discount : price.discounts())
        rows.push_back({toQString(discount.description),
                        {},
                        discount.percent ? formatPercent(*discount.percent, model.locale()) : QString(),
                        QChar(0x2212) + formatMoney(discount.amount, price.currency(), model.locale()),
                        false});
    if (price.discounts().empty())
        rows.push_back(
            {CalculatorWords::tr("Discounts"), {}, {}, formatMoney({}, price.currency(), model.locale()), true});
    return rows;
}

QString dueText(const CalculatorViewModel& model)
{
    if (model.price().billing() == Billing::annual)
        return CalculatorWords::tr("Due at the start of the year");
    if (followsContract(model.price().billing()))
        return CalculatorWords::tr("Due at the start of the billing period");
    const bool fromTheFirst = !model.priced().start || model.priced().start->day() == std::chrono::day{1};
    return fromTheFirst ? CalculatorWords::tr("Due on the first of the month")
                        : CalculatorWords::tr("A full month; a part of it is due at the start");
}

QStringList curveModeNames(bool bySeats, SeatWord word)
{
    if (bySeats && word == SeatWord::users)
        return {CalculatorWords::tr("Per user"), CalculatorWords::tr("Total"), CalculatorWords::tr("Next user"),
                CalculatorWords::tr("A year")};
    if (bySeats)
        return {CalculatorWords::tr("Per seat"), CalculatorWords::tr("Total"), CalculatorWords::tr("Next seat"),
                CalculatorWords::tr("A year")};
    return {CalculatorWords::tr("Each"), CalculatorWords::tr("Total"), CalculatorWords::tr("Next one"),
            CalculatorWords::tr("A year")};
}

} // namespace seatwise::ui
