#include "insights/model/quote_insight_texts.h"

#include <algorithm>
#include <span>

#include "insights/model/insights_texts.h"
#include "text/hidden.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t maxUnansweredListed = 100;

const QString& noFigure()
{
    static const QString dash = QStringLiteral("–");
    return dash;
}

QString rate(const std::optional<Percent>& percent, const QLocale& locale)
{
    return percent ? formatPercent(*percent, locale) : noFigure();
}

/// One amount for each currency.
QString amounts(const std::vector<QuotedAmounts>& quoted, const QLocale& locale)
{
    QStringList texts;
    for (const QuotedAmounts& each : quoted)
        texts += formatMoney(each.quoted, each.currency, locale);
    return texts.isEmpty() ? noFigure() : texts.join(QStringLiteral(" · "));
}

QString bandOf(const TallyOfBand& band, const QLocale& locale)
{
    return band.to ? InsightsWords::tr("%1–%2 seats").arg(formatCount(band.from, locale), formatCount(*band.to, locale))
                   : InsightsWords::tr("%1 seats and more").arg(formatCount(band.from, locale));
}

QString bandOf(const DiscountsOfBand& band, const QLocale& locale)
{
    if (!band.upTo)
        return InsightsWords::tr("above %1").arg(formatPercent(band.above, locale));
    return band.upTo->isZero() ? InsightsWords::tr("none")
                               : InsightsWords::tr("up to %1").arg(formatPercent(*band.upTo, locale));
}

/// What is told apart: its name, with how many were issued and accepted, and its row.
struct Told
{
    QString name;
    std::int64_t issued = 0;
    std::int64_t accepted = 0;
    QStringList row;
};

Told told(const QString& name, const QuoteTally& tally, const QLocale& locale)
{
    return {name,
            tally.issued,
            tally.accepted,
            {name, formatCount(tally.issued, locale), formatCount(tally.accepted, locale),
             formatCount(tally.declined, locale), formatCount(tally.unanswered, locale),
             rate(conversionOf(tally), locale), amounts(tally.amounts, locale)}};
}

Told told(const QString& name, const DiscountTally& tally, const QLocale& locale)
{
    return {name,
            tally.quotes,
            tally.accepted,
            {name, formatCount(tally.quotes, locale), formatCount(tally.discounted, locale),
             rate(meanDepth(tally), locale), formatCount(tally.accepted, locale),
             rate(conversionOf(tally.accepted, tally.quotes), locale)}};
}

std::vector<Told> everyTold(QuotesBy by, const QuoteFigures& figures, const PlanNames& names, const QLocale& locale)
{
    std::vector<Told> all;
    switch (by) {
    case QuotesBy::plan:
        for (const TallyOfPlan& each : figures.byPlan)
            all.push_back(told(planText(each.plan, names), each, locale));
        break;
    case QuotesBy::seats:
        for (const TallyOfBand& each : figures.byBand)
            all.push_back(told(bandOf(each, locale), each, locale));
        break;
    case QuotesBy::month:
        for (const TallyOfMonth& each : figures.byMonth)
            all.push_back(told(monthName(each.month, locale), each, locale));
        break;
    case QuotesBy::discount:
        for (const DiscountsOfBand& each : figures.discounts.byBand)
            all.push_back(told(bandOf(each, locale), each, locale));
        break;
    case QuotesBy::person:
        for (const DiscountsOfPerson& each : figures.discounts.byPerson)
            all.push_back(
                told(each.person.empty() ? InsightsWords::tr("nobody named") : toQString(showHidden(each.person)), each,
                     locale));
        break;
    }
    return all;
}

bool isOfDiscounts(QuotesBy by)
{
    return by == QuotesBy::discount || by == QuotesBy::person;
}

} // namespace

QString nameOf(QuotesBy by)
{
    switch (by) {
    case QuotesBy::seats:
        return InsightsWords::tr("By seats");
    case QuotesBy::month:
        return InsightsWords::tr("By month of issue");
    case QuotesBy::discount:
        return InsightsWords::tr("By discount");
    case QuotesBy::person:
        return InsightsWords::tr("By who prepared them");
    case QuotesBy::plan:
        break;
    }
    return InsightsWords::tr("By plan");
}

QStringList quotesHeads(QuotesBy by)
{
    const QStringList issued{nameOf(by), InsightsWords::tr("Issued")};
    if (isOfDiscounts(by))
        return issued + QStringList{InsightsWords::tr("With discount"), InsightsWords::tr("Mean discount"),
                                    InsightsWords::tr("Accepted"), InsightsWords::tr("Conversion")};
    return issued + QStringList{InsightsWords::tr("Accepted"), InsightsWords::tr("Declined"),
                                InsightsWords::tr("Unanswered"), InsightsWords::tr("Conversion"),
                                InsightsWords::tr("Quoted")};
}

std::vector<QStringList> quotesRows(QuotesBy by, const QuoteFigures& figures, const PlanNames& names,
                                    const QLocale& locale)
{
    std::vector<QStringList> rows;
    for (Told& each : everyTold(by, figures, names, locale))
        rows.push_back(std::move(each.row));
    return rows;
}

std::vector<ShareRow> quotesShares(QuotesBy by, const QuoteFigures& figures, const PlanNames& names,
                                   const QLocale& locale)
{
    std::vector<ShareRow> shares;
    for (const Told& each : everyTold(by, figures, names, locale))
        if (each.issued > 0)
            shares.push_back({each.name,
                              InsightsWords::tr("%1 of %2")
                                  .arg(formatCount(each.accepted, locale), formatCount(each.issued, locale)),
                              rate(conversionOf(each.accepted, each.issued), locale),
                              static_cast<double>(each.accepted) / static_cast<double>(each.issued), false});
    return shares;
}

QString conversionLine(const QuoteFigures& figures, const QLocale& locale)
{
    const QuoteTally& quotes = figures.quotes;
    if (quotes.issued == 0)
        return InsightsWords::tr("No quote was issued in these months.");
    return counted<InsightsWords>(quotes.issued,
                                  QT_TRANSLATE_N_NOOP("InsightsWords", "%2 of %1 quotes were accepted (%3)."),
                                  "%2 of 1 quote was accepted (%3).", locale)
        .arg(formatCount(quotes.accepted, locale), rate(conversionOf(quotes), locale));
}

QString decisionsLine(const QuoteFigures& figures, const QLocale& locale)
{
    const DaySpread& days = figures.decisions.all;
    if (days.count == 0)
        return InsightsWords::tr("Nothing was decided yet.");
    return InsightsWords::tr("Days from issue to a decision: %1 in the middle, %2 at most.")
        .arg(formatQuantity(*days.median, locale), formatCount(*days.longest, locale));
}

QString trialsLine(const QuoteFigures& figures, const QLocale& locale)
{
    const TrialFigures& trials = figures.trials;
    if (trials.customers == 0)
        return {};
    return counted<InsightsWords>(
               trials.customers,
               QT_TRANSLATE_N_NOOP("InsightsWords", "%1 customers had a trial; %2 bought since (%3)."),
               "1 customer had a trial; %2 bought since (%3).", locale)
        .arg(formatCount(trials.converted, locale), rate(conversionOf(trials.converted, trials.customers), locale));
}

QString approvalsLine(const QuoteFigures& figures, const QLocale& locale)
{
    const ApprovalFigures& approvals = figures.approvals;
    if (approvals.approved == 0 && approvals.waiting == 0)
        return {};
    return InsightsWords::tr("Discounts that needed approval: %1 approved, %2 waiting.")
        .arg(formatCount(approvals.approved, locale), formatCount(approvals.waiting, locale));
}

QStringList unansweredHeads()
{
    return {InsightsWords::tr("Quote"), InsightsWords::tr("Customer"), InsightsWords::tr("Plan"),
            InsightsWords::tr("Total"), InsightsWords::tr("Days")};
}

std::vector<QStringList> unansweredRows(const QuoteFigures& figures, const PlanNames& names, const QLocale& locale)
{
    const std::size_t listed = std::min(figures.unanswered.size(), maxUnansweredListed);
    std::vector<QStringList> rows;
    rows.reserve(listed);
    for (const auto& [quote, days] : std::span(figures.unanswered).first(listed))
        rows.push_back({toQString(quote.name), toQString(showHidden(quote.customer)),
                        InsightsWords::tr("%1 × %2").arg(formatCount(quote.seats, locale), planText(quote.plan, names)),
                        formatMoney(quote.total, quote.currency, locale), formatCount(days, locale)});
    return rows;
}

QString unansweredLine(const QuoteFigures& figures, const QLocale& locale)
{
    const QuoteTally& quotes = figures.quotes;
    if (quotes.issued == 0)
        return conversionLine(figures, locale);
    if (quotes.unanswered == 0)
        return InsightsWords::tr("Every quote was answered.");
    return counted<InsightsWords>(
               quotes.unanswered,
               QT_TRANSLATE_N_NOOP("InsightsWords", "%1 quotes were never answered; %2 of them have expired."),
               "1 quote was never answered; %2 of them has expired.", locale)
        .arg(formatCount(quotes.expired, locale));
}

} // namespace seatwise::ui
