#include <algorithm>

#include "documents/model_sections.h"
#include "documents/quote_terms.h"
#include "money/plain_text.h"
#include "pricebook/assumed.h"
#include "viewmodels/analysis/experiment_texts.h"
#include "viewmodels/drawn.h"
#include "viewmodels/format.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

QString count(std::int64_t number)
{
    return literal(grouped(SeatCount{number}));
}

/// A figure that is an assumption, or rests on some.
ReportCell assumed(const QString& figure)
{
    return {figure + QLatin1Char(' ') + literal(assumedMark), true};
}

QString names(const std::vector<std::string>& people)
{
    QStringList list;
    for (const std::string& person : people)
        list += literal(person);
    return list.join(QStringLiteral(", "));
}

ReportChart chartOf(const PriceSensitivity& found, const Currency& currency)
{
    ReportChart chart;
    chart.title = PaperWords::tr("Price sensitivity");
    const auto curve = [&](const QString& name, std::int64_t CurveShares::*share) {
        ReportChart::Curve made{name, {}};
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
    const auto mark = [&](const QString& name, Money price) {
        chart.marks.push_back({name + QLatin1Char(' ') + literal(inWords(price, currency)), drawn(price)});
    };
    if (found.pmc && found.opp) {
        mark(PaperWords::tr("PMC"), *found.pmc);
        mark(PaperWords::tr("OPP"), *found.opp);
    }
    mark(PaperWords::tr("IDP"), found.idp);
    mark(PaperWords::tr("PME"), found.pme);
    const QString respondents = counted(static_cast<SeatCount>(found.respondents), PaperWords::tr("1 respondent"),
                                        PaperWords::tr("%1 respondents"), QLocale::c());
    const auto price = [&](Money amount) { return literal(inWords(amount, currency)); };
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

void addSensitivity(Report& report, const PriceSensitivity& found, const Currency& currency)
{
    ReportTable table{PaperWords::tr("Van Westendorp's four intersections"),
                      {PaperWords::tr("Point"), PaperWords::tr("What it says"), PaperWords::tr("Price")},
                      {0.32, 0.5, 0.18},
                      {},
                      2};
    const auto add = [&](const QString& name, const QString& words, Money price) {
        table.rows.push_back({{{name, false}, {words, false}, {literal(inWords(price, currency)), false}}, false});
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
    report.blocks.emplace_back(std::move(table));
    if (!found.curves.empty())
        report.blocks.emplace_back(chartOf(found, currency));
}

void addDemand(Report& report, const Demand& found, const Currency& currency)
{
    ReportTable table{PaperWords::tr("Demand by price (Gabor and Granger); revenue is highest at %1")
                          .arg(literal(inWords(found.bestPrice, currency))),
                      {PaperWords::tr("Price"), PaperWords::tr("Asked"), PaperWords::tr("Would buy"),
                       PaperWords::tr("Share"), PaperWords::tr("Revenue of 100 people")},
                      {0.2, 0.18, 0.18, 0.18, 0.26},
                      {},
                      0};
    for (const DemandPoint& point : found.points)
        table.rows.push_back({{{literal(inWords(point.price, currency)), false},
                               {count(point.asked), false},
                               {count(point.buyers), false},
                               {literal(inWords(point.share)), false},
                               {literal(inWords(point.revenuePerHundred, currency)), false}},
                              false});
    report.blocks.emplace_back(std::move(table));
}

} // namespace

void addRanking(Report& report, const DraftModel& model)
{
    addHeading(report, PaperWords::tr("Priorities"));
    if (!model.priorities) {
        addParagraph(report, PaperWords::tr("Not ranked yet."));
        return;
    }
    ReportTable table{
        {}, {PaperWords::tr("Place"), PaperWords::tr("Priority"), PaperWords::tr("Points")}, {0.12, 0.7, 0.18}, {}, 2};
    for (const RankedOption& option : model.priorities->options)
        table.rows.push_back({{{QString::number(option.place), false},
                               {literal(option.option), false},
                               {literal(grouped(option.points)), false}},
                              false});
    report.blocks.emplace_back(std::move(table));
    const QString agreement = model.priorities->agreement ? literal(decimalText(*model.priorities->agreement))
                                                          : PaperWords::tr("none can be told, everything is tied");
    addParagraph(report,
                 PaperWords::tr("Borda points of %1: %2. Agreement, Kendall's W from 0 (none) to 1 (all agree): "
                                "%3.")
                     .arg(counted(static_cast<SeatCount>(model.voters.size()), PaperWords::tr("1 person"),
                                  PaperWords::tr("%1 people"), QLocale::c()),
                          names(model.voters), agreement));
}

void addSurvey(Report& report, const DraftModel& model)
{
    addHeading(report, PaperWords::tr("What people would pay"));
    if (!model.sensitivity && !model.demand) {
        addParagraph(report, PaperWords::tr("No survey yet."));
        return;
    }
    if (!model.survey.empty())
        addNote(report, PaperWords::tr("Survey: %1").arg(literal(model.survey)));
    if (model.sensitivity)
        addSensitivity(report, *model.sensitivity, model.draft->currency);
    if (model.demand)
        addDemand(report, *model.demand, model.draft->currency);
}

void addExperiment(Report& report, const DraftModel& model)
{
    addHeading(report, PaperWords::tr("Revenue experiments"));
    if (!model.experiment) {
        addParagraph(report, PaperWords::tr("No experiment yet."));
        return;
    }
    const Currency& currency = model.draft->currency;
    ReportTable table{model.experimentSetting.empty() ? QString() : literal(model.experimentSetting),
                      {PaperWords::tr("Model"), PaperWords::tr("Revenue, mean"), PaperWords::tr("5th percentile"),
                       PaperWords::tr("Median"), PaperWords::tr("95th percentile"), PaperWords::tr("Pay more"),
                       PaperWords::tr("Pay less")},
                      {0.14, 0.17, 0.17, 0.17, 0.17, 0.09, 0.09},
                      {},
                      1};
    for (const ModelOutcome& outcome : model.experiment->outcomes) {
        const auto money = [&](Money amount) { return assumed(literal(inWords(amount, currency))); };
        table.rows.push_back({{{modelName(outcome.model), false},
                               money(outcome.revenueMean),
                               money(outcome.p5),
                               money(outcome.p50),
                               money(outcome.p95),
                               assumed(count(outcome.payMore)),
                               assumed(count(outcome.payLess))},
                              false});
    }
    report.blocks.emplace_back(std::move(table));
    ReportTable taken{PaperWords::tr("Assumed in the experiments"),
                      {PaperWords::tr("Assumption"), PaperWords::tr("Value"), PaperWords::tr("What it is for")},
                      {0.3, 0.18, 0.52},
                      {}};
    for (const NamedAssumption& assumption : model.experiment->assumptions)
        taken.rows.push_back({{{assumptionName(assumption), false},
                               assumed(literal(assumption.value)),
                               {literal(assumption.note), false}},
                              false});
    if (!taken.rows.empty())
        report.blocks.emplace_back(std::move(taken));
}

} // namespace seatwise::ui
