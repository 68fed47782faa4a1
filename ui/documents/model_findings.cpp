#include "documents/model_findings.h"

#include <algorithm>
#include <cmath>

#include "calculator/model/drawn.h"
#include "charts/money_ticks.h"
#include "pricebook/assumed.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/experiment_texts.h"

namespace seatwise::ui {

namespace {

constexpr int maxTicks = 7;

/// A figure that is an assumption, or rests on some.
TableCell assumed(const QString& figure)
{
    return {figure + QLatin1Char(' ') + literal(assumedMark), true};
}

QString names(const std::vector<std::string>& people)
{
    QStringList list;
    for (const std::string& person : people)
        list += literal(person);
    return inSentence(list);
}

ChartBlock chartOf(const PriceSensitivity& found, const Currency& currency, const QLocale& locale)
{
    const auto price = [&](Money amount) { return formatMoney(amount, currency, locale); };
    ChartBlock chart;
    chart.title = PaperWords::tr("Price sensitivity");
    std::vector<double> prices;
    prices.reserve(found.curves.size());
    for (const CurveShares& at : found.curves)
        prices.push_back(drawn(at.price));
    chart.x.range = rangeOf(prices, false);
    chart.x.ticks = ticksOf(chart.x.range, maxTicks);
    chart.x.text = moneyTicks(currency, locale);
    chart.y.ticks = ticksOf(chart.y.range, maxTicks);
    chart.y.text = [locale](double share) { return formatPercent(Percent::whole(std::lround(share * 100)), locale); };
    const auto curve = [&](const QString& name, std::int64_t CurveShares::*share) {
        ChartBlock::Curve made{name, {}};
        for (const CurveShares& at : found.curves)
            made.points.emplace_back(drawn(at.price),
                                     static_cast<double>(at.*share) /
                                         static_cast<double>(std::max<std::int64_t>(found.respondents, 1)));
        chart.curves.push_back(std::move(made));
    };
    curve(PaperWords::tr("Too cheap"), &CurveShares::tooCheap);
    curve(PaperWords::tr("Cheap"), &CurveShares::cheap);
    curve(PaperWords::tr("Expensive"), &CurveShares::expensive);
    curve(PaperWords::tr("Too expensive"), &CurveShares::tooExpensive);
    const auto mark = [&](const QString& name, Money at) {
        chart.marks.push_back({name + QLatin1Char(' ') + price(at), drawn(at)});
    };
    if (found.pmc && found.opp) {
        mark(PaperWords::tr("PMC"), *found.pmc);
        mark(PaperWords::tr("OPP"), *found.opp);
    }
    mark(PaperWords::tr("IDP"), found.idp);
    mark(PaperWords::tr("PME"), found.pme);
    const QString respondents = counted<PaperWords>(
        found.respondents, QT_TRANSLATE_N_NOOP("PaperWords", "%1 respondents"), "1 respondent", locale);
    chart.words = found.pmc && found.opp
                      ? PaperWords::tr("Share of %1 by price, in %2: too cheap and cheap fall, expensive and too "
                                       "expensive rise. They cross at %3 (PMC), %4 (OPP), %5 (IDP) and %6 (PME).")
                            .arg(respondents, literal(currency.code), price(*found.pmc), price(*found.opp),
                                 price(found.idp), price(found.pme))
                      : PaperWords::tr("Share of %1 by price, in %2: cheap falls, expensive and too expensive rise. "
                                       "They cross at %3 (IDP) and %4 (PME).")
                            .arg(respondents, literal(currency.code), price(found.idp), price(found.pme));
    return chart;
}

void addSensitivity(Document& document, const PriceSensitivity& found, const Currency& currency)
{
    TableBlock table{PaperWords::tr("Van Westendorp's four intersections"),
                     {PaperWords::tr("Point"), PaperWords::tr("What it says"), PaperWords::tr("Price")},
                     {0.32, 0.5, 0.18},
                     {},
                     2};
    const auto add = [&](const QString& name, const QString& words, Money price) {
        table.rows.push_back({{name, words, formatMoney(price, currency, document.locale)}});
    };
    const bool original = found.range == PriceRange::original;
    if (found.pmc)
        add(PaperWords::tr("Marginal cheapness (PMC)"),
            original ? PaperWords::tr("Below it more find it too cheap than not cheap")
                     : PaperWords::tr("Below it more find it too cheap than expensive"),
            *found.pmc);
    if (found.opp)
        add(PaperWords::tr("Optimal price (OPP)"), PaperWords::tr("As many find it too cheap as too expensive"),
            *found.opp);
    add(PaperWords::tr("Indifference (IDP)"), PaperWords::tr("As many find it cheap as expensive"), found.idp);
    add(PaperWords::tr("Marginal expensiveness (PME)"),
        original ? PaperWords::tr("Above it more find it too expensive than not expensive")
                 : PaperWords::tr("Above it more find it too expensive than cheap"),
        found.pme);
    document.add(std::move(table));
    if (!found.curves.empty())
        document.blocks.emplace_back(chartOf(found, currency, document.locale));
}

void addDemand(Document& document, const Demand& found, const Currency& currency)
{
    const QLocale& locale = document.locale;
    const auto money = [&](Money amount) { return formatMoney(amount, currency, locale); };
    TableBlock table{
        PaperWords::tr("Demand by price (Gabor and Granger); revenue is highest at %1").arg(money(found.bestPrice)),
        {PaperWords::tr("Price"), PaperWords::tr("Asked"), PaperWords::tr("Would buy"), PaperWords::tr("Share"),
         PaperWords::tr("Revenue of 100 people")},
        {0.2, 0.18, 0.18, 0.18, 0.26},
        {},
        0};
    for (const DemandPoint& point : found.points)
        table.rows.push_back({{money(point.price), formatCount(point.asked, locale), formatCount(point.buyers, locale),
                               formatPercent(point.share, locale), money(point.revenuePerHundred)}});
    document.add(std::move(table));
}

} // namespace

void addRanking(Document& document, const DraftModel& model)
{
    const QLocale& locale = document.locale;
    document.addHeading(PaperWords::tr("Priorities"));
    if (!model.priorities)
        return document.addParagraph(PaperWords::tr("Not ranked yet."));
    TableBlock table{
        {}, {PaperWords::tr("Place"), PaperWords::tr("Priority"), PaperWords::tr("Points")}, {0.12, 0.7, 0.18}, {}, 2};
    for (const RankedOption& option : model.priorities->options)
        table.rows.push_back(
            {{formatCount(option.place, locale), literal(option.option), formatQuantity(option.points, locale)}});
    document.add(std::move(table));
    document.addParagraph(
        PaperWords::tr("Borda points of %1: %2. Agreement, Kendall's W from 0 (none) to 1 (all agree): "
                       "%3.")
            .arg(counted<PaperWords>(model.voters.size(), QT_TRANSLATE_N_NOOP("PaperWords", "%1 people"), "1 person",
                                     locale),
                 names(model.voters),
                 formatDecimal(decimalOf(model.priorities->agreement), ArgumentKind::count, locale)));
}

void addSurvey(Document& document, const DraftModel& model)
{
    document.addHeading(PaperWords::tr("What people would pay"));
    if (!model.sensitivity && !model.demand)
        return document.addParagraph(PaperWords::tr("No survey yet."));
    if (!model.survey.empty())
        document.addNote(PaperWords::tr("Survey: %1").arg(literal(model.survey)));
    if (model.sensitivity)
        addSensitivity(document, *model.sensitivity, model.draft->currency);
    if (model.demand)
        addDemand(document, *model.demand, model.draft->currency);
}

void addExperiment(Document& document, const DraftModel& model)
{
    document.addHeading(PaperWords::tr("Revenue experiments"));
    if (!model.experiment)
        return document.addParagraph(PaperWords::tr("No experiment yet."));
    const QLocale& locale = document.locale;
    TableBlock table{literal(model.experimentSetting, locale),
                     {PaperWords::tr("Model"), PaperWords::tr("Revenue, mean"), PaperWords::tr("5th percentile"),
                      PaperWords::tr("Median"), PaperWords::tr("95th percentile"), PaperWords::tr("Pay more"),
                      PaperWords::tr("Pay less")},
                     {0.14, 0.17, 0.17, 0.17, 0.17, 0.09, 0.09},
                     {},
                     1};
    for (const ModelOutcome& outcome : model.experiment->outcomes) {
        const auto money = [&](Money amount) { return assumed(formatMoney(amount, model.draft->currency, locale)); };
        const auto count = [&](std::int64_t number) { return assumed(formatCount(number, locale)); };
        table.rows.push_back(
            {{modelName(outcome.model), money(outcome.revenueMean), money(outcome.p5), money(outcome.p50),
              money(outcome.p95), count(outcome.payMore), count(outcome.payLess)}});
    }
    document.add(std::move(table));
    TableBlock taken{PaperWords::tr("Assumed in the experiments"),
                     {PaperWords::tr("Assumption"), PaperWords::tr("Value"), PaperWords::tr("What it is for")},
                     {0.3, 0.18, 0.52},
                     {}};
    for (const NamedAssumption& assumption : model.experiment->assumptions)
        taken.rows.push_back({{assumptionName(assumption), assumed(literal(assumption.value, locale)),
                               literal(assumption.note, locale)}});
    document.add(std::move(taken));
}

} // namespace seatwise::ui
