#include "cli/revenue_forecast_text.h"

#include <algorithm>

#include "cli/statistics_text.h"
#include "cli/text_table.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

std::string rangeText(Money low, Money high, const Currency& currency)
{
    return format(low, currency) + " to " + format(high, currency);
}

std::string monthsText(const std::vector<ForecastMonth>& months, const Currency& currency)
{
    TextTable table = numberTable({"Month", "Contracted", "95 %", "New", "95 %", "Total", "80 %", "95 %"});
    const auto range95 = [&](const RevenueBand& band) { return rangeText(band.low95, band.high95, currency); };
    for (const ForecastMonth& month : months)
        table.add({toString(month.month), format(month.contracted.mean, currency), range95(month.contracted),
                   format(month.won.mean, currency), range95(month.won), format(month.total.mean, currency),
                   rangeText(month.total.low80, month.total.high80, currency), range95(month.total)});
    return table.toString();
}

std::int64_t insideOf(const std::vector<PastMonth>& past)
{
    return std::count_if(past.begin(), past.end(), [](const PastMonth& month) { return month.isWithin95(); });
}

std::string pastText(const RevenueForecast& forecast, const Currency& currency)
{
    if (!forecast.past)
        return "Nothing can be said of what had been forecast a year before: " +
               forecast.past.error().message.english() + '\n';
    TextTable table = numberTable({"A year before", "Said", "95 %", "Came", "Inside"});
    for (const PastMonth& month : *forecast.past)
        table.add({toString(month.month), format(month.said.mean, currency),
                   rangeText(month.said.low95, month.said.high95, currency), format(month.came, currency),
                   month.isWithin95() ? "yes" : "no"});
    return table.toString() + '\n' + grouped(insideOf(*forecast.past)) + " of the last " +
           counted(static_cast<SeatCount>(forecast.past->size()), "month") + " fell inside the range of 95 %\n";
}

Json bandJson(const RevenueBand& band, int decimals)
{
    return {{"mean", band.mean.toString(decimals)},
            {"low80", band.low80.toString(decimals)},
            {"high80", band.high80.toString(decimals)},
            {"low95", band.low95.toString(decimals)},
            {"high95", band.high95.toString(decimals)}};
}

Json pastJson(const Result<std::vector<PastMonth>>& past, int decimals)
{
    if (!past)
        return {{"months", Json::array()}, {"reason", past.error().message.english()}};
    Json months = Json::array();
    for (const PastMonth& month : *past)
        months.push_back({{"month", toString(month.month)},
                          {"said", bandJson(month.said, decimals)},
                          {"came", month.came.toString(decimals)},
                          {"inside95", month.isWithin95()}});
    return {{"months", std::move(months)}, {"inside95", insideOf(*past)}, {"of", past->size()}};
}

} // namespace

std::string revenueForecastText(const RevenueForecast& forecast, const Currency& currency)
{
    const bool isBdw = forecast.fit.model == statistics::RetentionModel::bdw;
    const std::string unpriced = forecast.unpriced == 0
                                     ? ""
                                     : counted(SeatCount{forecast.unpriced}, "account") +
                                           " keep their price, as the two lists do not both price them\n";
    return "End of " + toString(forecast.known) + ": " + format(forecast.start, currency) + " of " +
           counted(SeatCount{forecast.customers}, "customer") + "\n\n" + monthsText(forecast.months, currency) +
           "\nWho stays: " + (isBdw ? "beta-discrete-Weibull" : "shifted beta-geometric") +
           ". New business: theta+damped, tested on its own past " + std::to_string(forecast.backtest.folds) +
           " times, " + withDecimals(forecast.backtest.covered95, 1) + " % inside the range of 95 %\n" + unpriced +
           '\n' + pastText(forecast, currency);
}

Json revenueForecastJson(const RevenueForecast& forecast, const Currency& currency)
{
    const int decimals = currency.exponent;
    const bool isBdw = forecast.fit.model == statistics::RetentionModel::bdw;
    Json months = Json::array();
    for (const ForecastMonth& month : forecast.months)
        months.push_back({{"month", toString(month.month)},
                          {"contracted", bandJson(month.contracted, decimals)},
                          {"new", bandJson(month.won, decimals)},
                          {"total", bandJson(month.total, decimals)}});
    return {{"known", toString(forecast.known)},
            {"start", forecast.start.toString(decimals)},
            {"customers", forecast.customers},
            {"months", std::move(months)},
            {"model",
             {{"retention", statistics::toString(forecast.fit.model)},
              {"alpha", forecast.fit.alpha},
              {"beta", forecast.fit.beta},
              {"c", isBdw ? Json(forecast.fit.c) : Json(nullptr)},
              {"new", statistics::toString(statistics::Method::combined)}}},
            {"backtest", {{"folds", forecast.backtest.folds}, {"covered95", forecast.backtest.covered95}}},
            {"hindsight", pastJson(forecast.past, decimals)},
            {"unpriced", forecast.unpriced},
            {"currency", currency.code}};
}

} // namespace seatwise::cli
