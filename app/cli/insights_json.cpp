#include "cli/insights_json.h"

#include <utility>

namespace seatwise::cli {

namespace {

template<class Figure>
Json twoDecimals(const std::optional<Figure>& figure)
{
    return figure ? Json(figure->toString(2)) : Json(nullptr);
}

Json dayJson(const std::optional<Date>& day)
{
    return day ? Json(toString(*day)) : Json(nullptr);
}

/// `first` with the counts of a tally behind it.
Json withTally(Json first, const QuoteTally& tally)
{
    Json amounts = Json::array();
    for (const QuotedAmounts& each : tally.amounts)
        amounts.push_back({{"currency", each.currency.code},
                           {"quoted", each.quoted.toString(each.currency.exponent)},
                           {"accepted", each.accepted.toString(each.currency.exponent)}});
    first["drafted"] = tally.drafted;
    first["issued"] = tally.issued;
    first["accepted"] = tally.accepted;
    first["declined"] = tally.declined;
    first["unanswered"] = tally.unanswered;
    first["expired"] = tally.expired;
    first["revised"] = tally.revised;
    first["superseded"] = tally.superseded;
    first["conversion"] = twoDecimals(conversionOf(tally));
    first["amounts"] = std::move(amounts);
    return first;
}

Json withSpread(Json first, const DaySpread& days)
{
    first["median"] = twoDecimals(days.median);
    first["mean"] = twoDecimals(days.mean);
    first["shortest"] = orNull(days.shortest);
    first["longest"] = orNull(days.longest);
    return first;
}

Json spreadJson(const DaySpread& days)
{
    return withSpread({{"count", days.count}}, days);
}

Json decisionsJson(const DecisionFigures& decisions)
{
    Json json = spreadJson(decisions.all);
    json["accepted"] = spreadJson(decisions.accepted);
    json["declined"] = spreadJson(decisions.declined);
    return json;
}

Json trialsJson(const TrialFigures& trials)
{
    return {{"quotes", trials.quotes},
            {"accepted", trials.accepted},
            {"customers", trials.customers},
            {"converted", trials.converted},
            {"conversion", twoDecimals(conversionOf(trials.converted, trials.customers))},
            {"days", spreadJson(trials.days)}};
}

Json withDiscounts(Json first, const DiscountTally& tally)
{
    first["count"] = tally.quotes;
    first["discounted"] = tally.discounted;
    first["mean"] = twoDecimals(meanDepth(tally));
    first["converted"] = tally.accepted;
    first["conversion"] = twoDecimals(conversionOf(tally.accepted, tally.quotes));
    return first;
}

Json discountsJson(const DiscountFigures& discounts)
{
    Json people = Json::array();
    for (const DiscountsOfPerson& each : discounts.byPerson)
        people.push_back(withDiscounts({{"prepared_by", each.person}}, each));
    Json bands = Json::array();
    for (const DiscountsOfBand& each : discounts.byBand)
        bands.push_back(withDiscounts({{"band", bandName(each)},
                                       {"above", each.above.toString()},
                                       {"up_to", each.upTo ? Json(each.upTo->toString()) : Json(nullptr)}},
                                      each));
    return {{"by_person", std::move(people)}, {"by_band", std::move(bands)}};
}

Json proofJson(const std::optional<ApprovalProof>& proof)
{
    return proof ? Json(toString(*proof)) : Json();
}

Json approvalsJson(const ApprovalFigures& approvals)
{
    Json by = Json::array();
    for (const ApprovalsBy& each : approvals.by)
        by.push_back({{"by", each.by}, {"proof", proofJson(each.proof)}, {"count", each.quotes}});
    return {{"approved", approvals.approved}, {"waiting", approvals.waiting}, {"by", std::move(by)}};
}

Json unansweredJson(const std::vector<UnansweredQuote>& unanswered)
{
    Json rows = Json::array();
    for (const auto& [quote, days] : unanswered)
        rows.push_back({{"id", quote.id},
                        {"number", quote.number ? Json(toString(*quote.number)) : Json(nullptr)},
                        {"revision", quote.revision},
                        {"status", toString(quote.status)},
                        {"customer", quote.customer},
                        {"plan", quote.plan},
                        {"seats", quote.seats},
                        {"currency", quote.currency.code},
                        {"total", quote.total.toString(quote.currency.exponent)},
                        {"issued", dayJson(quote.issued)},
                        {"valid_through", dayJson(quote.validThrough)},
                        {"days_open", days}});
    return rows;
}

} // namespace

std::string bandName(const TallyOfBand& band)
{
    return std::to_string(band.from) + (band.to ? '-' + std::to_string(*band.to) : "+");
}

std::string bandName(const DiscountsOfBand& band)
{
    if (!band.upTo)
        return "above " + band.above.toString();
    return band.upTo->isZero() ? "none" : "up to " + band.upTo->toString();
}

Json insightsJson(const QuoteFigures& figures, std::int64_t damaged)
{
    Json plans = Json::array();
    for (const TallyOfPlan& each : figures.byPlan)
        plans.push_back(withTally({{"plan", each.plan}, {"book", each.book}}, each));
    Json bands = Json::array();
    for (const TallyOfBand& each : figures.byBand)
        bands.push_back(withTally({{"band", bandName(each)}, {"from", each.from}, {"to", orNull(each.to)}}, each));
    Json months = Json::array();
    for (const TallyOfMonth& each : figures.byMonth)
        months.push_back(withTally({{"month", toString(each.month)}}, each));
    return {{"quotes", withTally(Json::object(), figures.quotes)},
            {"by_plan", std::move(plans)},
            {"by_band", std::move(bands)},
            {"by_month", std::move(months)},
            {"decisions", decisionsJson(figures.decisions)},
            {"trials", trialsJson(figures.trials)},
            {"discounts", discountsJson(figures.discounts)},
            {"approvals", approvalsJson(figures.approvals)},
            {"unanswered", unansweredJson(figures.unanswered)},
            {"from", figures.span ? Json(toString(figures.span->from)) : Json(nullptr)},
            {"to", figures.span ? Json(toString(figures.span->to)) : Json(nullptr)},
            {"damaged", damaged}};
}

} // namespace seatwise::cli
