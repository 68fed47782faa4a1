#include "documents/difference_report.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "calculator/model/drawn.h"
#include "charts/money_ticks.h"
#include "models/interval_texts.h"
#include "pricing/curve.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int pointsSampled = 200;
constexpr int maxAmountTicks = 5;
constexpr std::size_t maxIntervals = 20;
constexpr std::size_t maxChanges = 8;
constexpr qsizetype maxSameNamed = 6;
constexpr double airAround = 0.05;

QString planLine(const ListDifference& difference, const PlanImpact& impact)
{
    const Plan* const plan = difference.after->findPlan(impact.plan);
    const QString name = shortLiteral(bookName(plan ? plan->name : impact.plan.text()).toStdString());
    return ofBilling(impact.billing, {PaperWords::tr("%1, a month"), PaperWords::tr("%1, a quarter"),
                                      PaperWords::tr("%1, half a year"), PaperWords::tr("%1, a year")})
        .arg(name);
}

bool isSame(const SeatInterval& interval)
{
    return interval.direction == Direction::same;
}

// ---- The chart ----

/// What so many seats pay by a list; nothing where its plan does not take them.
std::optional<Money> totalIn(const PriceBook& book, const ListDifference& difference, SeatCount seats)
{
    const Plan* const plan = book.findPlan(difference.shown);
    if (!plan || !plan->offers(difference.billing) || !plan->seats.admits(seats))
        return std::nullopt;
    return totalFor(book, *plan, seats, difference.billing);
}

/// The seats at which one of the two lists takes another course, and many between.
std::vector<SeatCount> seatsDrawn(const ListDifference& difference)
{
    std::vector<SeatCount> seats;
    for (const SharedBook& book : {difference.before, difference.after}) {
        const Plan* const plan = book->findPlan(difference.shown);
        const SeatCount first = std::max<SeatCount>(plan->seats.min, 1);
        const SeatCount last = plan->seats.max.value_or(std::max(usualMostSeats, first * 2));
        if (const auto points = sampledCurve(*book, *plan, difference.billing, Percent(), first, last, pointsSampled))
            for (const CurvePoint& point : *points)
                seats.push_back(point.seats);
    }
    std::ranges::sort(seats);
    seats.erase(std::unique(seats.begin(), seats.end()), seats.end());
    return seats;
}

void addChart(Document& document, const ListDifference& difference)
{
    const auto shown = std::ranges::find_if(difference.impact, [&](const PlanImpact& each) {
        return each.plan == difference.shown && each.billing == difference.billing;
    });
    if (shown == difference.impact.end())
        return;
    std::vector<QPointF> points;
    for (const SeatCount seats : seatsDrawn(difference)) {
        const auto before = totalIn(*difference.before, difference, seats);
        const auto after = totalIn(*difference.after, difference, seats);
        if (before && after)
            points.emplace_back(static_cast<double>(seats), drawn(*after - *before));
    }
    if (points.size() < 2)
        return;
    std::vector<double> amounts{0};
    for (const QPointF& point : points)
        amounts.push_back(point.y());
    const QLocale& locale = document.locale;
    ChartBlock chart;
    chart.title = planLine(difference, *shown);
    chart.words = PaperWords::tr("%1: what is paid more or less, by the number of seats.").arg(chart.title);
    chart.x = {rangeOf({points.front().x(), points.back().x()}, true), {}, [locale](double count) {
                   return formatCount(std::llround(count), locale);
               }};
    chart.x.ticks = bandTicks(
        chart.x.range, {}, [](double) { return 0.1; }, 0.04);
    chart.y = {
        rangeOf(amounts, false).widened(airAround, airAround), {}, moneyTicks(difference.after->currency, locale)};
    chart.y.ticks = ticksOf(chart.y.range, maxAmountTicks);
    chart.curves.push_back({{}, std::move(points)});
    document.blocks.emplace_back(std::move(chart));
}

// ---- The tables ----

QString restLine(std::int64_t rest, const QLocale& locale)
{
    return PaperWords::tr("and %1 more").arg(formatCount(rest, locale));
}

void addRest(TableBlock& table, std::size_t all, std::size_t most, const QLocale& locale)
{
    if (all > most)
        table.rows.push_back({{restLine(static_cast<std::int64_t>(all - most), locale)}});
}

void addImpact(Document& document, const ListDifference& difference)
{
    TableBlock table{
        {}, {PaperWords::tr("Seats"), PaperWords::tr("Difference"), PaperWords::tr("Share")}, {0.3, 0.4, 0.3}, {}, 1};
    QStringList same;
    std::size_t intervals = 0;
    for (const PlanImpact& plan : difference.impact) {
        if (std::ranges::all_of(plan.intervals, isSame)) {
            same += planLine(difference, plan);
            continue;
        }
        if (intervals < maxIntervals)
            table.rows.push_back({{planLine(difference, plan)}, TableRow::Kind::group});
        for (const SeatInterval& interval : plan.intervals) {
            if (++intervals > maxIntervals)
                continue;
            TableRow row;
            for (const QString& cell : intervalRow(interval, difference.after->currency, document.locale))
                row.cells.emplace_back(cell);
            table.rows.push_back(std::move(row));
        }
    }
    addRest(table, intervals, maxIntervals, document.locale);
    document.addHeading(PaperWords::tr("Who pays more or less"));
    if (difference.impact.empty())
        document.addParagraph(PaperWords::tr("No plan is in both lists, billed alike."));
    document.add(std::move(table));
    if (same.size() > maxSameNamed)
        same = same.mid(0, maxSameNamed) + QStringList(restLine(same.size() - maxSameNamed, document.locale));
    if (!same.empty())
        document.addNote(PaperWords::tr("The same by both lists: %1.").arg(same.join(QStringLiteral("; "))));
    document.addNote(PaperWords::tr("From the bands themselves, not from samples; taxes are not included."));
}

void addAccounts(Document& document, const AccountsDifference& accounts, const Currency& currency)
{
    const QLocale& locale = document.locale;
    const auto money = [&](Money amount) { return formatMoney(amount, currency, locale); };
    const auto number = [&](std::int64_t count) { return formatCount(count, locale); };
    document.addHeading(accounts.isMonthly ? PaperWords::tr("The accounts, a month")
                                           : PaperWords::tr("The accounts, each for its billing period"));
    document.addParagraph(PaperWords::tr("Today %1, then %2: %3.")
                              .arg(money(accounts.before), money(accounts.after),
                                   signedMoney(accounts.after - accounts.before, currency, locale)));
    QStringList who{PaperWords::tr("Pay more: %1").arg(number(accounts.payMore)),
                    PaperWords::tr("the same: %1").arg(number(accounts.paySame)),
                    PaperWords::tr("less: %1").arg(number(accounts.payLess))};
    if (accounts.protectedByTerm > 0)
        who += PaperWords::tr("protected by their term: %1").arg(number(accounts.protectedByTerm));
    if (accounts.notPriced > 0)
        who += PaperWords::tr("not priced by both lists: %1").arg(number(accounts.notPriced));
    document.addParagraph(who.join(QStringLiteral(" · ")));
    TableBlock table{{},
                     {PaperWords::tr("Hardest hit"), PaperWords::tr("Before"), PaperWords::tr("After"),
                      PaperWords::tr("Difference")},
                     {0.46, 0.18, 0.18, 0.18},
                     {},
                     1};
    for (const DearerAccount& each : accounts.hardestHit)
        table.rows.push_back({{shortLiteral(each.name), money(each.before), money(each.after),
                               signedMoney(each.after - each.before, currency, locale)}});
    document.add(std::move(table));
}

void addChanges(Document& document, const std::vector<BookChange>& changes)
{
    document.addHeading(PaperWords::tr("What stands in the lists"));
    if (changes.empty())
        return document.addParagraph(PaperWords::tr("Both say the same."));
    TableBlock table{
        {}, {PaperWords::tr("Where"), PaperWords::tr("Before"), PaperWords::tr("After")}, {0.56, 0.22, 0.22}};
    for (std::size_t i = 0; i < std::min(changes.size(), maxChanges); ++i)
        table.rows.push_back({{literal(changes[i].path), shortLiteral(changes[i].before.value_or("–")),
                               shortLiteral(changes[i].after.value_or("–"))}});
    addRest(table, changes.size(), maxChanges, document.locale);
    document.add(std::move(table));
}

} // namespace

Document differenceReport(const ListDifference& difference, const QLocale& locale, const QString& madeOn)
{
    const InNamesOf names(difference.after.get());
    Document report = inLanguageSpoken(locale);
    const auto titled = [](const PriceBook& book) {
        return shortLiteral(titleOf(book).toStdString()) + QLatin1Char(' ') + literal(book.version);
    };
    const auto identity = [](const PriceBook& book) { return literal(book.sha256.substr(0, 16)); };
    report.form = Document::Form::summary;
    report.name = PaperWords::tr("Difference of two price lists");
    const bool isDraft = difference.after->id == difference.before->id &&
                         difference.after->version == difference.before->version && !difference.changes.empty();
    report.title = (isDraft ? PaperWords::tr("%1 → %2, changed") : PaperWords::tr("%1 → %2"))
                       .arg(titled(*difference.before), titled(*difference.after));
    report.lines +=
        PaperWords::tr("The later list is in force from %1. Amounts in %2.")
            .arg(formatDate(difference.after->effectiveFrom, locale), literal(difference.after->currency.code));
    report.foot = PaperWords::tr("SHA-256 of the lists: %1, %2. Made on %3.")
                      .arg(identity(*difference.before), identity(*difference.after), madeOn);
    addChart(report, difference);
    addImpact(report, difference);
    if (difference.accounts)
        addAccounts(report, *difference.accounts, difference.after->currency);
    addChanges(report, difference.changes);
    return report;
}

} // namespace seatwise::ui
