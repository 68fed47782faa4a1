#include "workshop/model/credit_texts.h"

#include <algorithm>
#include <cmath>

#include "pricebook/assumed.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/draft_credits.h"

namespace seatwise::ui {

namespace {

bool isAssumed(const PriceBook& book, const std::string& path)
{
    return !assumptionsOf(book, path).empty();
}

QString policyText(const CreditRollover& rollover, const QLocale& locale)
{
    switch (rollover.policy) {
    case CreditRollover::Policy::none:
        return WorkshopWords::tr("Credits that are left expire at the end of the month.");
    case CreditRollover::Policy::full:
        return WorkshopWords::tr("Credits that are left stay for good.");
    case CreditRollover::Policy::capped:
        return counted<WorkshopWords>(rollover.cap.value_or(Quantity{}),
                                      QT_TRANSLATE_N_NOOP("WorkshopWords", "At most %1 credits that are left stay."),
                                      "At most 1 credit that is left stays.", locale);
    case CreditRollover::Policy::percent:
        return WorkshopWords::tr("%1 of the credits that are left stay.")
            .arg(formatPercent(rollover.percent.value_or(Percent{}), locale));
    case CreditRollover::Policy::expires:
        break;
    }
    return counted<WorkshopWords>(rollover.months.value_or(0),
                                  QT_TRANSLATE_N_NOOP("WorkshopWords", "Credits expire after %1 months."),
                                  "Credits expire after 1 month.", locale);
}

double heightOf(CreditCount credits)
{
    return static_cast<double>(credits.quantity().units()) / static_cast<double>(Quantity::scale);
}

QString creditsText(CreditCount credits, const QLocale& locale)
{
    return formatQuantity(credits.quantity(), locale);
}

std::vector<QPointF> pointsOf(const CreditLedger& ledger, CreditCount CreditMonth::*figure)
{
    std::vector<QPointF> points;
    points.reserve(ledger.months.size());
    for (const CreditMonth& month : ledger.months)
        points.emplace_back(static_cast<double>(points.size() + 1), heightOf(month.*figure));
    return points;
}

bool announces(const CreditLedger& ledger)
{
    return std::any_of(ledger.months.begin(), ledger.months.end(),
                       [](const CreditMonth& month) { return month.announced > 0; });
}

} // namespace

QString packText(const CreditPack& pack, const Currency& currency, const QLocale& locale)
{
    return WorkshopWords::tr("%1 for %2").arg(bookName(pack.name), formatRate(pack.price, currency, locale));
}

QString creditPriceText(const PriceBook& book, const Plan& plan, const QLocale& locale)
{
    const auto rate = creditPrice(book, plan.id);
    return rate
               ? WorkshopWords::tr("%1, %2 a credit").arg(bookName(plan.name), formatRate(*rate, book.currency, locale))
               : bookName(plan.name);
}

QString rolloverText(const PriceBook& book, const CreditInputs& inputs, const QLocale& locale)
{
    QStringList assumed;
    if (isAssumed(book, "rules.credit_rollover"))
        assumed += WorkshopWords::tr("the rollover");
    if (!inputs.pack.empty() && isAssumed(book, "credit_packs"))
        assumed += WorkshopWords::tr("the packs");
    if (isAssumed(book, "plans." + inputs.plan + ".charges.insights"))
        assumed += WorkshopWords::tr("the credit price of this plan");
    const QString policy =
        book.rules.creditRollover
            ? policyText(*book.rules.creditRollover, locale)
            : WorkshopWords::tr("The draft has no rollover: credits that are left expire at the end of the month.");
    return assumed.empty() ? policy
                           : WorkshopWords::tr("%1 Assumed: %2.").arg(policy, assumed.join(QStringLiteral(", ")));
}

QStringList ledgerColumns()
{
    return {WorkshopWords::tr("Month"),   WorkshopWords::tr("Granted"),      WorkshopWords::tr("Bought"),
            WorkshopWords::tr("Used"),    WorkshopWords::tr("Overage"),      WorkshopWords::tr("Expired"),
            WorkshopWords::tr("Balance"), WorkshopWords::tr("Expires next"), WorkshopWords::tr("Cost")};
}

std::vector<QStringList> ledgerRows(const CreditLedger& ledger, const Currency& currency, const QLocale& locale)
{
    const auto count = [&locale](CreditCount credits) { return creditsText(credits, locale); };
    std::vector<QStringList> rows;
    rows.reserve(ledger.months.size());
    for (const CreditMonth& month : ledger.months)
        rows.push_back({formatMonth(month.month, locale), count(month.granted), count(month.bought), count(month.used),
                        count(month.overage), count(month.expired), count(month.balance), count(month.announced),
                        formatMoney(month.cost, currency, locale)});
    return rows;
}

QString ledgerHeading(const CreditLedger& ledger, const QLocale& locale)
{
    return counted<WorkshopWords>(ledger.months.size(), QT_TRANSLATE_N_NOOP("WorkshopWords", "Cost of %1 months"),
                                  "Cost of 1 month", locale);
}

QString perCreditText(const CreditLedger& ledger, const Currency& currency, const QLocale& locale)
{
    if (!ledger.pricePerUsedCredit)
        return WorkshopWords::tr("No credit is used.");
    return WorkshopWords::tr("%1 for a credit used").arg(formatEach(*ledger.pricePerUsedCredit, currency, locale));
}

QString conservationText(const CreditLedger& ledger, const QLocale& locale)
{
    const auto in = [&](CreditAccount account) { return creditsText(-netOf(ledger.entries, account), locale); };
    const auto out = [&](CreditAccount account) { return creditsText(netOf(ledger.entries, account), locale); };
    return WorkshopWords::tr("%1 granted + %2 bought + %3 overage = %4 used + %5 expired + %6 balance")
        .arg(in(CreditAccount::allowance), in(CreditAccount::packs), in(CreditAccount::overage),
             out(CreditAccount::used), out(CreditAccount::expired), out(CreditAccount::balance));
}

QString forfeitText(const CreditLedger& ledger, const QLocale& locale)
{
    const auto first = std::find_if(ledger.months.begin(), ledger.months.end(),
                                    [](const CreditMonth& month) { return month.announced > 0; });
    if (first == ledger.months.end())
        return WorkshopWords::tr("No credit expires.");
    const QString announced =
        counted<WorkshopWords>(
            first->announced,
            QT_TRANSLATE_N_NOOP("WorkshopWords", "First announced in %2: %1 credits expire at the end of the next "
                                                 "month unless they are used."),
            "First announced in %2: 1 credit expires at the end of the next month unless it is used.", locale)
            .arg(formatMonth(first->month, locale));
    const CreditCount expired = netOf(ledger.entries, CreditAccount::expired);
    return announced + QLatin1Char(' ') +
           counted<WorkshopWords>(expired, QT_TRANSLATE_N_NOOP("WorkshopWords", "In all %1 expire."),
                                  "In all 1 expires.", locale);
}

CurvePlot ledgerPlot(const CreditLedger& ledger, const QLocale& locale, const Palette& palette)
{
    CurvePlot plot;
    plot.title = WorkshopWords::tr("Credits by month");
    plot.xTitle = WorkshopWords::tr("Month");
    plot.logX = plot.logY = false;
    plot.series.push_back(
        {WorkshopWords::tr("Balance"), palette.series[0], false, pointsOf(ledger, &CreditMonth::balance)});
    plot.series.push_back({WorkshopWords::tr("Used"), palette.series[1], true, pointsOf(ledger, &CreditMonth::used)});
    plot.series.push_back(
        {WorkshopWords::tr("Expired"), palette.series[3], false, pointsOf(ledger, &CreditMonth::expired), true});
    if (announces(ledger))
        plot.series.push_back(
            {WorkshopWords::tr("Announced to expire"), palette.pin, true, pointsOf(ledger, &CreditMonth::announced)});
    std::vector<QString> months;
    months.reserve(ledger.months.size());
    for (const CreditMonth& month : ledger.months)
        months.push_back(formatMonth(month.month, locale));
    plot.xLabel = [months = std::move(months)](double place) {
        const bool whole = std::abs(place - std::round(place)) < 0.01;
        const auto month = static_cast<std::size_t>(std::max(1.0, std::round(place)));
        return whole && month <= months.size() ? months[month - 1] : QString();
    };
    plot.yLabel = [locale](double credits) { return formatCount(std::llround(credits), locale); };
    return plot;
}

std::vector<CurvePin> forfeitPins(const CreditLedger& ledger, const QLocale& locale)
{
    std::vector<CurvePin> pins;
    bool before = false;
    for (std::size_t i = 0; i < ledger.months.size(); ++i) {
        const CreditCount announced = ledger.months[i].announced;
        if (announced > 0)
            pins.push_back(
                {static_cast<double>(i + 1), heightOf(announced),
                 before ? QString() : WorkshopWords::tr("%1 expire next month").arg(creditsText(announced, locale))});
        before = announced > 0;
    }
    return pins;
}

std::optional<CurveMarker> ledgerReading(const CreditLedger& ledger, double month, const QLocale& locale)
{
    const auto place = static_cast<std::size_t>(std::max(1.0, std::round(month)));
    if (place > ledger.months.size())
        return std::nullopt;
    const CreditMonth& at = ledger.months[place - 1];
    const auto count = [&locale](CreditCount credits) { return creditsText(credits, locale); };
    return CurveMarker{static_cast<double>(place), heightOf(at.balance),
                       WorkshopWords::tr("%1: balance %2").arg(formatMonth(at.month, locale), count(at.balance)),
                       WorkshopWords::tr("%1 used · %2 expired · %3 expire next month")
                           .arg(count(at.used), count(at.expired), count(at.announced))};
}

} // namespace seatwise::ui
