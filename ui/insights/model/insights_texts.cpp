#include "insights/model/insights_texts.h"

#include <algorithm>
#include <cmath>

#include "money/sums.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "words/in_words.h"

namespace seatwise::ui {

namespace {

constexpr int monthsOfYear = 12;

const QString& none()
{
    static const QString dash = QStringLiteral("–");
    return dash;
}

QString percentOrNone(const std::optional<Percent>& percent, const QLocale& locale)
{
    return percent ? formatPercent(*percent, locale) : none();
}

/// What is said of a drawn amount: whole units where it is large.
QString about(double amount, const Currency& currency, const QLocale& locale)
{
    const int decimals = std::abs(amount) >= 1000 ? 0 : currency.exponent;
    const double unit = std::pow(10.0, decimals);
    const auto text = QString::number(std::round(amount * unit) / unit, 'f', decimals).toStdString();
    const auto money = Money::parse(text);
    QString shown = formatMoney(money.value_or(Money()), currency, locale);
    if (decimals == 0 && currency.exponent > 0)
        shown.remove(locale.decimalPoint() + QString(currency.exponent, QLatin1Char('0')));
    return shown;
}

QString lost(Money amount, const Currency& currency, const QLocale& locale)
{
    return amount.isZero() ? none() : formatMoney(Money() - amount, currency, locale);
}

QString won(Money amount, const Currency& currency, const QLocale& locale)
{
    return amount.isZero() ? none() : signedMoney(amount, currency, locale);
}

} // namespace

std::vector<Tile> tilesOf(const InsightsViewModel& model, const QLocale& locale)
{
    const InsightsFigures& figures = *model.figures();
    const Currency& currency = model.accounts().currency;
    const MonthMovements& last = figures.months.back();
    const auto yearly = tryTimes(last.end, monthsOfYear);
    const auto ratio = quickRatio(figures.sum);
    return {
        {InsightsWords::tr("MRR"), formatMoney(last.end, currency, locale),
         InsightsWords::tr("%1 in %2")
             .arg(signedMoney(last.end - last.start, currency, locale), monthName(last.month, locale)),
         InsightsWords::tr("Monthly recurring revenue: what all customers pay a month for what goes on, at the end of "
                           "the month. A year's fee counts a twelfth a month. Taxes, one-time fees and trials are "
                           "left out.")},
        {InsightsWords::tr("ARR"), yearly ? formatMoney(*yearly, currency, locale) : none(),
         InsightsWords::tr("12 × MRR"),
         InsightsWords::tr("Annual recurring revenue: twelve times the MRR. It says what a year would bring if "
                           "nothing changed, not what will come.")},
        {InsightsWords::tr("NRR, 12 months"), percentOrNone(figures.kept.net, locale),
         InsightsWords::tr("same customers"),
         InsightsWords::tr("Net revenue retention: what the customers of a year ago pay now, of what they paid then. "
                           "Above 100 % those who stayed pay more than was lost.")},
        {InsightsWords::tr("GRR, 12 months"), percentOrNone(figures.kept.gross, locale),
         InsightsWords::tr("growth left out"),
         InsightsWords::tr("Gross revenue retention: the same, with nobody counted above what they paid a year ago. "
                           "It shows what was lost and never exceeds 100 %.")},
        {InsightsWords::tr("Quick ratio"), ratio ? formatQuantity(*ratio, locale, 2) : none(),
         ratio ? InsightsWords::tr("gained over lost") : InsightsWords::tr("nothing was lost"),
         InsightsWords::tr("What was gained (new, expansion, reactivation) for each unit that was lost (contraction, "
                           "churn) in the months on show.")},
        {InsightsWords::tr("Customers"), formatCount(last.customers, locale),
         counted<InsightsWords>(figures.kept.left, QT_TRANSLATE_N_NOOP("InsightsWords", "%1 of a year ago left"),
                                "1 of a year ago left", locale),
         InsightsWords::tr("Customers who pay at the end of the month, whatever the number of their plans.")}};
}

QString ruleName(MrrRules rules)
{
    switch (rules) {
    case MrrRules::stripe:
        return InsightsWords::tr("Stripe's rule");
    case MrrRules::chartmogul:
        return InsightsWords::tr("ChartMogul's rule");
    case MrrRules::profitwell:
        return InsightsWords::tr("ProfitWell's rule");
    case MrrRules::seatwise:
        break;
    }
    return InsightsWords::tr("Seatwise rule");
}

QStringList ruleLines(MrrRules rules, const QLocale& locale)
{
    QStringList lines;
    for (const Message& part : inWords(ruleOf(rules)))
        lines += withCapital(inWords(part, locale), locale);
    return lines;
}

QString movementName(Movement movement)
{
    switch (movement) {
    case Movement::signedUp:
        return InsightsWords::tr("New");
    case Movement::expansion:
        return InsightsWords::tr("Expansion");
    case Movement::reactivation:
        return InsightsWords::tr("Reactivation");
    case Movement::contraction:
        return InsightsWords::tr("Contraction");
    case Movement::churn:
        break;
    }
    return InsightsWords::tr("Churn");
}

QString monthName(Month month, const QLocale& locale)
{
    return formatMonth(toString(month), locale);
}

QStringList movementHeads()
{
    QStringList heads{InsightsWords::tr("Month"), InsightsWords::tr("Start")};
    for (const Movement movement : everyMovement)
        heads += movementName(movement);
    return heads << InsightsWords::tr("End") << InsightsWords::tr("Customers") << InsightsWords::tr("NRR")
                 << InsightsWords::tr("GRR");
}

std::vector<QStringList> movementRows(const InsightsViewModel& model, const QLocale& locale)
{
    const Currency& currency = model.accounts().currency;
    std::vector<QStringList> rows;
    for (const MonthMovements& month : model.figures()->months) {
        QStringList row{monthName(month.month, locale), formatMoney(month.start, currency, locale)};
        for (const Movement movement : everyMovement)
            row += (isLoss(movement) ? lost : won)(amountOf(month, movement), currency, locale);
        row << formatMoney(month.end, currency, locale) << formatCount(month.customers, locale)
            << percentOrNone(netRetention(month), locale) << percentOrNone(grossRetention(month), locale);
        rows.push_back(row);
    }
    return rows;
}

std::vector<QStringList> sumRows(const MonthMovements& month, const Currency& currency, const QLocale& locale)
{
    std::vector<QStringList> rows{{InsightsWords::tr("Start"), formatMoney(month.start, currency, locale)}};
    for (const Movement movement : everyMovement)
        rows.push_back(
            {movementName(movement), (isLoss(movement) ? lost : won)(amountOf(month, movement), currency, locale)});
    rows.push_back({InsightsWords::tr("End"), formatMoney(month.end, currency, locale)});
    return rows;
}

MoverText textOf(const Mover& mover, Movement movement, const Currency& currency, const QLocale& locale)
{
    QString seats =
        mover.seats > 0
            ? counted<InsightsWords>(mover.seats, QT_TRANSLATE_N_NOOP("InsightsWords", "%1 seats"), "1 seat", locale)
            : QString();
    if (seats.isEmpty())
        seats = toQString(mover.plan);
    const QString reason = mover.reason.empty() ? InsightsWords::tr("no reason given") : toQString(mover.reason);
    return {toQString(mover.customer), (isLoss(movement) ? lost : won)(mover.amount, currency, locale), seats,
            movement == Movement::churn ? reason : toQString(mover.seats > 0 ? mover.plan : std::string())};
}

QString moversLine(std::size_t count, const QLocale& locale)
{
    return counted<InsightsWords>(count, QT_TRANSLATE_N_NOOP("InsightsWords", "%1 customers behind this bar"),
                                  "1 customer behind this bar", locale);
}

QString moversAsTable(const ChosenBar& chosen, const Currency& currency, const QLocale& locale)
{
    QString text = QStringList{InsightsWords::tr("Customer"), InsightsWords::tr("Plan"), InsightsWords::tr("Seats"),
                               movementName(chosen.movement()), InsightsWords::tr("Reason")}
                       .join(QLatin1Char('\t')) +
                   QLatin1Char('\n');
    for (const Mover& mover : chosen.movers())
        text += QStringList{toQString(mover.customer), toQString(mover.plan),
                            mover.seats > 0 ? formatCount(mover.seats, locale) : QString(),
                            formatMoney(mover.amount, currency, locale), toQString(mover.reason)}
                    .join(QLatin1Char('\t')) +
                QLatin1Char('\n');
    return text;
}

std::vector<QStringList> reasonRows(const InsightsViewModel& model, const QLocale& locale)
{
    std::vector<QStringList> rows;
    for (const ChurnReason& reason : model.figures()->reasons)
        rows.push_back({reason.reason.empty() ? InsightsWords::tr("No reason given") : toQString(reason.reason),
                        counted<InsightsWords>(reason.customers, QT_TRANSLATE_N_NOOP("InsightsWords", "%1 customers"),
                                               "1 customer", locale),
                        formatMoney(reason.amount, model.accounts().currency, locale)});
    return rows;
}

QString churnLine(const InsightsViewModel& model, const QLocale& locale)
{
    const InsightsFigures& figures = *model.figures();
    if (figures.churned.empty())
        return InsightsWords::tr("Nobody left in these months.");
    return counted<InsightsWords>(figures.churned.size(), QT_TRANSLATE_N_NOOP("InsightsWords", "%1 customers left, %2"),
                                  "1 customer left, %2", locale)
        .arg(formatMoney(figures.sum.churn, model.accounts().currency, locale));
}

QString hindsightLine(const InsightsViewModel& model, const QLocale& locale)
{
    const auto& outlook = model.figures()->outlook;
    if (!outlook)
        return problemText(outlook);
    if (outlook->looked == 0)
        return InsightsWords::tr("Too few months to test it on");
    return counted<InsightsWords>(outlook->looked,
                                  QT_TRANSLATE_N_NOOP("InsightsWords", "%2 of the last %1 months fell inside"),
                                  "%2 of 1 month fell inside", locale)
        .arg(formatCount(static_cast<std::int64_t>(outlook->inside), locale));
}

QString groundsLine(const InsightsViewModel& model, const QLocale& locale)
{
    const auto& outlook = model.figures()->outlook;
    if (!outlook)
        return {};
    if (outlook->onlySeries)
        return InsightsWords::tr("From the ends of the months alone; price changes and renewals to come are not in it: "
                                 "%1.")
            .arg(inWords(*outlook->onlySeries, locale));
    return InsightsWords::tr("Today's customers as they renew and leave, and what is won as it was won so far.");
}

QString outlookLine(const InsightsViewModel& model, const QLocale& locale)
{
    const auto& outlook = model.figures()->outlook;
    if (!outlook)
        return {};
    const Currency& currency = model.accounts().currency;
    const OutlookMonth& last = outlook->months.back();
    return InsightsWords::tr("%1: %2 (80 %: %3 to %4)")
        .arg(monthName(last.month, locale), about(last.total.mean, currency, locale),
             about(last.total.low80, currency, locale), about(last.total.high80, currency, locale));
}

QStringList outlookHeads()
{
    return {InsightsWords::tr("Month"),
            InsightsWords::tr("Expected"),
            InsightsWords::tr("80 %, from"),
            InsightsWords::tr("80 %, to"),
            InsightsWords::tr("95 %, from"),
            InsightsWords::tr("95 %, to"),
            InsightsWords::tr("of today's customers")};
}

std::vector<QStringList> outlookRows(const InsightsViewModel& model, const QLocale& locale)
{
    std::vector<QStringList> rows;
    const auto& outlook = model.figures()->outlook;
    if (!outlook)
        return rows;
    const Currency& currency = model.accounts().currency;
    for (const auto& [month, total, contracted] : outlook->months) {
        QStringList row{monthName(month, locale)};
        for (const double figure : {total.mean, total.low80, total.high80, total.low95, total.high95})
            row += about(figure, currency, locale);
        row += contracted ? about(*contracted, currency, locale) : none();
        rows.push_back(row);
    }
    return rows;
}

QString spanLine(const InsightsViewModel& model, const QLocale& locale)
{
    const InsightsFigures& figures = *model.figures();
    return counted<InsightsWords>(figures.months.back().customers, QT_TRANSLATE_N_NOOP("InsightsWords", "%1 customers"),
                                  "1 customer", locale) +
           QStringLiteral(" · ") + monthName(figures.months.front().month, locale) + QStringLiteral(" – ") +
           monthName(figures.months.back().month, locale);
}

QString summaryLine(const InsightsViewModel& model, const QLocale& locale)
{
    QStringList parts;
    for (const Tile& tile : tilesOf(model, locale))
        parts += tile.title + QLatin1Char(' ') + tile.value;
    return monthName(model.figures()->months.back().month, locale) + QStringLiteral(": ") +
           parts.join(QStringLiteral(", ")) + QStringLiteral(" (") + ruleName(model.rules()) + QLatin1Char(')');
}

} // namespace seatwise::ui
