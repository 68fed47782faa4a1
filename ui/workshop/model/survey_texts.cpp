#include "workshop/model/survey_texts.h"

#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

QString surveyHeading(const Survey& survey, const QLocale& locale)
{
    QStringList said{toQString(survey.name),
                     counted<WorkshopWords>(respondentsOf(survey),
                                            QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 respondents"), "1 respondent",
                                            locale)};
    if (!survey.problems.empty())
        said += counted<WorkshopWords>(survey.problems.size(), QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 rows refused"),
                                       "1 row refused", locale);
    return said.join(QStringLiteral(" · "));
}

QStringList intersectionColumns()
{
    return {WorkshopWords::tr("Point"), WorkshopWords::tr("Price"), WorkshopWords::tr("Where these cross"),
            WorkshopWords::tr("Meaning")};
}

std::vector<QStringList> intersectionRows(const PriceSensitivity& found, const Currency& currency,
                                          const QLocale& locale)
{
    const auto price = [&](const std::optional<Money>& amount) {
        return amount ? formatMoney(*amount, currency, locale) : WorkshopWords::tr("not asked");
    };
    const bool original = found.range == PriceRange::original;
    return {
        {WorkshopWords::tr("PMC, marginal cheapness"), price(found.pmc),
         original ? WorkshopWords::tr("too cheap and not cheap") : WorkshopWords::tr("too cheap and expensive"),
         WorkshopWords::tr("below it quality is doubted")},
        {WorkshopWords::tr("OPP, optimal price"), price(found.opp), WorkshopWords::tr("too cheap and too expensive"),
         WorkshopWords::tr("fewest refuse the price")},
        {WorkshopWords::tr("IDP, indifference price"), price(found.idp), WorkshopWords::tr("cheap and expensive"),
         WorkshopWords::tr("as many find it cheap as expensive")},
        {WorkshopWords::tr("PME, marginal expensiveness"), price(found.pme),
         original ? WorkshopWords::tr("too expensive and not expensive") : WorkshopWords::tr("cheap and too expensive"),
         WorkshopWords::tr("above it the price is refused")}};
}

QStringList curveColumns()
{
    return {WorkshopWords::tr("Price"), WorkshopWords::tr("Too cheap"), WorkshopWords::tr("Cheap"),
            WorkshopWords::tr("Expensive"), WorkshopWords::tr("Too expensive")};
}

std::vector<QStringList> curveRows(const PriceSensitivity& found, const Currency& currency, const QLocale& locale)
{
    std::vector<QStringList> rows;
    rows.reserve(found.curves.size());
    for (const CurveShares& shares : found.curves)
        rows.push_back({formatMoney(shares.price, currency, locale), formatCount(shares.tooCheap, locale),
                        formatCount(shares.cheap, locale), formatCount(shares.expensive, locale),
                        formatCount(shares.tooExpensive, locale)});
    return rows;
}

QStringList demandColumns()
{
    return {WorkshopWords::tr("Price"), WorkshopWords::tr("Asked"), WorkshopWords::tr("Would buy"),
            WorkshopWords::tr("Share"), WorkshopWords::tr("Revenue of 100")};
}

std::vector<QStringList> demandRows(const Demand& demand, const Currency& currency, const QLocale& locale)
{
    std::vector<QStringList> rows;
    rows.reserve(demand.points.size());
    for (const DemandPoint& point : demand.points) {
        const QString price = formatMoney(point.price, currency, locale);
        rows.push_back({point.price == demand.bestPrice ? WorkshopWords::tr("✓ %1").arg(price) : price,
                        formatCount(point.asked, locale), formatCount(point.buyers, locale),
                        formatPercent(point.share, locale), formatMoney(point.revenuePerHundred, currency, locale)});
    }
    return rows;
}

QString surveyFinding(const Survey& survey, const Currency& currency, const QLocale& locale)
{
    const auto price = [&](Money amount) { return formatMoney(amount, currency, locale); };
    if (survey.sensitivity && (!survey.sensitivity->pmc || !survey.sensitivity->opp))
        return WorkshopWords::tr("Accepted prices run to %1; as many find %2 cheap as expensive.")
            .arg(price(survey.sensitivity->pme), price(survey.sensitivity->idp));
    if (survey.sensitivity)
        return WorkshopWords::tr("Accepted prices run from %1 to %2; fewest refuse %3.")
            .arg(price(*survey.sensitivity->pmc), price(survey.sensitivity->pme), price(*survey.sensitivity->opp));
    if (!survey.demand)
        return {};
    for (const DemandPoint& point : survey.demand->points)
        if (point.price == survey.demand->bestPrice)
            return WorkshopWords::tr("Revenue is highest at %1: %2 from 100 respondents, of whom %3 would buy.")
                .arg(price(point.price), price(point.revenuePerHundred), formatPercent(point.share, locale));
    return {};
}

Money suggestedPrice(const Survey& survey)
{
    if (survey.sensitivity)
        return survey.sensitivity->opp.value_or(survey.sensitivity->idp);
    return survey.demand ? survey.demand->bestPrice : Money{};
}

} // namespace seatwise::ui
