#include "insights/model/revenue_outlook.h"

#include <algorithm>

#include "calculator/model/drawn.h"
#include "statistics/forecast.h"
#include "statistics/hindsight.h"

namespace seatwise::ui {

namespace {

constexpr int seasonOfMonths = 12;
constexpr std::size_t twoSeasons = 24;
constexpr std::size_t monthsLookedBack = 12;

DrawnBand drawnBand(const RevenueBand& band)
{
    return {drawn(band.mean), drawn(band.low80), drawn(band.high80), drawn(band.low95), drawn(band.high95)};
}

Outlook byCustomers(const RevenueForecast& forecast)
{
    Outlook outlook;
    outlook.months.reserve(forecast.months.size());
    for (const ForecastMonth& month : forecast.months)
        outlook.months.push_back({month.month, drawnBand(month.total), drawn(month.contracted.mean)});
    if (forecast.past) {
        outlook.looked = forecast.past->size();
        outlook.inside = static_cast<std::size_t>(std::ranges::count_if(*forecast.past, &PastMonth::isWithin95));
    }
    return outlook;
}

Result<Outlook> bySeries(const std::vector<MonthMovements>& months, const Message& why)
{
    std::vector<double> ends;
    ends.reserve(months.size());
    for (const MonthMovements& month : months)
        ends.push_back(drawn(month.end));
    const int season = ends.size() >= twoSeasons ? seasonOfMonths : 1;
    const statistics::Forecast forecast = TRY(statistics::forecast(ends, monthsOfForecast, season));
    Outlook outlook;
    outlook.onlySeries = why;
    outlook.months.reserve(forecast.points.size());
    for (const statistics::ForecastPoint& point : forecast.points) {
        const auto atLeastNothing = [](double figure) { return std::max(0.0, figure); };
        outlook.months.push_back({months.back().month + std::chrono::months{point.step},
                                  {point.mean, atLeastNothing(point.low80), atLeastNothing(point.high80),
                                   atLeastNothing(point.low95), atLeastNothing(point.high95)},
                                  std::nullopt});
    }
    const auto past = statistics::pastForecasts(ends, monthsLookedBack, season);
    outlook.looked = past.size();
    outlook.inside = static_cast<std::size_t>(std::ranges::count_if(past, &statistics::PastForecast::isWithin95));
    return outlook;
}

} // namespace

Result<Outlook> revenueOutlook(const AccountList& accounts, const std::vector<MonthMovements>& months,
                               const RevenueForecastAsked& asked)
{
    const auto forecast = revenueForecast(accounts.rows.values, asked, accounts.currency);
    return forecast ? byCustomers(*forecast) : bySeries(months, forecast.error().message);
}

} // namespace seatwise::ui
