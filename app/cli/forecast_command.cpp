#include <optional>
#include <string>
#include <utility>

#include "books/book_source.h"
#include "cli/command.h"
#include "cli/list_file.h"
#include "cli/priced_list.h"
#include "cli/revenue_forecast_text.h"
#include "cli/statistics_text.h"
#include "insights/account_columns.h"
#include "insights/revenue_forecast.h"
#include "money/plain_text.h"
#include "statistics/forecast.h"
#include "statistics/statistic_lists.h"

namespace seatwise::cli {

namespace {

namespace stats = statistics;

/// "2027-01-01:5", "2027-01-01:next.json".
struct TypedPriceChange
{
    Date from{};
    std::optional<Percent> by;
    std::string book; ///< where there is no percentage
};

struct ForecastRequest
{
    std::string series;   ///< a file; empty: accounts are forecast
    ListOptions accounts; ///< also what is said about the list of the series
    int horizon = 0;
    std::optional<int> season; ///< absent: as the periods are named
    stats::Method method = stats::Method::combined;
    RevenueLevers levers;
    std::optional<TypedPriceChange> priceChange;
    std::int64_t seed = 1;
};

Result<stats::Method> readMethod(const std::string& text)
{
    for (const auto method :
         {stats::Method::combined, stats::Method::simple, stats::Method::trend, stats::Method::seasonal})
        if (text == stats::toString(method))
            return method;
    return misused("method must be theta+damped, ses, holt or holt-winters, not " + inQuotes(text));
}

std::string forecastText(const stats::Forecast& forecast, stats::Method method)
{
    TextTable table = numberTable({"Step", "Mean", "Low 80 %", "High 80 %", "Low 95 %", "High 95 %"});
    for (const stats::ForecastPoint& point : forecast.points)
        table.add({std::to_string(point.step), withDecimals(point.mean, 2), withDecimals(point.low80, 2),
                   withDecimals(point.high80, 2), withDecimals(point.low95, 2), withDecimals(point.high95, 2)});
    const stats::Backtest& tested = forecast.backtest;
    return table.toString() + "\nMethod " + std::string(stats::toString(method)) + ". Tested on its own past " +
           std::to_string(tested.folds) + " times: " + withDecimals(tested.covered95, 1) +
           " % of the values fell inside the 95 % range; mean error (sMAPE) " + withDecimals(tested.smape, 1) + " %\n";
}

Json forecastJson(const stats::Forecast& forecast, stats::Method method)
{
    Json points = Json::array();
    for (const stats::ForecastPoint& point : forecast.points)
        points.push_back({{"step", point.step},
                          {"mean", point.mean},
                          {"low80", point.low80},
                          {"high80", point.high80},
                          {"low95", point.low95},
                          {"high95", point.high95}});
    const stats::Backtest& tested = forecast.backtest;
    return {
        {"method", stats::toString(method)},
        {"points", std::move(points)},
        {"backtest",
         {{"folds", tested.folds}, {"covered95", tested.covered95}, {"smape", tested.smape}, {"mase", tested.mase}}}};
}

Result<Output> runSeries(const ForecastRequest& request, const Context& context)
{
    ListOptions list = request.accounts;
    list.file = request.series;
    const int horizon = request.horizon;
    const stats::Method method = request.method;
    const Table table = TRY(readTableFile(list));
    const auto read = stats::readSeries(table, TRY(list.choices(stats::seriesColumns())));
    if (!read)
        return tl::make_unexpected(inFile(list.file, read.error()));
    if (!read->problems.empty()) // a value that is left out leaves a gap
        return tl::make_unexpected(
            inFile(list.file, {Error::Kind::refused, summaryOf(read->problems, read->values.size())}));
    const Result<stats::Series> series = stats::inOrder(read->values);
    if (!series)
        return tl::make_unexpected(inFile(list.file, series.error()));
    const Result<stats::Forecast> made =
        stats::forecast(series->values, horizon, request.season.value_or(series->season), method);
    if (!made)
        return tl::make_unexpected(inFile(list.file, made.error()));
    Json json = forecastJson(*made, method);
    addSource(json, read->source, stats::seriesColumns(), read->problems, read->values.size());
    return says(context.json ? printed(json) : forecastText(*made, method));
}

constexpr Kind leverKind{"PCT"};
constexpr Kind priceChangeKind{"DATE:PCT|BOOK", {}, true};

/// A percentage that may be below zero.
Result<Percent> readLever(const std::string& text)
{
    if (const auto percent = Percent::parse(text))
        return *percent;
    return misused("a lever must be a percentage such as 10 or -10, not " + inQuotes(text));
}

Result<TypedPriceChange> readPriceChange(const std::string& text)
{
    const std::size_t colon = text.find(':');
    const auto from = parseDate(text.substr(0, colon));
    const std::string what = colon == std::string::npos ? std::string() : text.substr(colon + 1);
    if (!from || what.empty())
        return misused("a price change must be a day and a percentage or a price book, such as 2027-01-01:5, not " +
                       inQuotes(text));
    return TypedPriceChange{*from, Percent::parse(what), what};
}

/// Refuses what only the other form takes.
Result<void> check(const ForecastRequest& request)
{
    const bool isOfSeries = !request.series.empty();
    if (isOfSeries && !request.accounts.file.empty())
        return misused("give a table of period,value, or --accounts for a list of customers, and not both");
    if (isOfSeries && (request.priceChange || request.levers != RevenueLevers{}))
        return misused("--growth, --churn and --price-change are about accounts, not about a table of period,value");
    if (!isOfSeries && (request.season || request.method != stats::Method::combined))
        return misused("--season and --method are about a table of period,value, not about accounts");
    return {};
}

bool takesKeptAccounts(const ForecastRequest& request, const Context& context)
{
    return request.series.empty() && areInStore(request.accounts, context);
}

Result<Output> runAccounts(const ForecastRequest& request, const Context& context)
{
    const BooksOfAccounts priced = TRY(booksOfAccounts(context));
    const SharedBook& book = priced.inUse;
    const PricedList read = TRY(readPricedList(request.accounts, context, priced.books));
    RevenueForecastAsked asked{today(context),
                               request.horizon,
                               request.levers,
                               {},
                               book->rules.monthlyAnchor,
                               static_cast<std::uint64_t>(request.seed)};
    SharedBook next;
    if (const auto& typed = request.priceChange) {
        asked.levers.priceChange = DatedPriceChange{typed->from, typed->by.value_or(Percent())};
        if (!typed->by) {
            next = TRY(loadBook(typed->book));
            asked.levers.priceChange->before = book.get();
            asked.levers.priceChange->after = next.get();
        }
    }
    const RevenueForecast made = TRY(revenueForecast(read.list.rows.values, asked, read.list.currency));
    if (!context.json)
        return says(revenueForecastText(made, read.list.currency), read.refused);
    Json json = revenueForecastJson(made, read.list.currency);
    addSource(json, read.list.rows.source, accountListColumns(), read.list.rows.problems, read.list.rows.values.size());
    return says(printed(json), read.refused);
}

Result<Output> run(const ForecastRequest& request, const Context& context)
{
    TRY(check(request));
    return request.series.empty() ? runAccounts(request, context) : runSeries(request, context);
}

} // namespace

Command forecastCommand()
{
    return byDate(command<ForecastRequest>(
        "The next values of a series, or the revenue that accounts are to bring, with ranges", run, takesKeptAccounts,
        [](Options& takes, ForecastRequest& to) {
            takes.value("file", to.series, "Table of period,value without gaps", fileKind);
            takes
                .whole("--horizon", to.horizon, "Periods to forecast; of accounts 12 to 60 months", {"N"},
                       {1, stats::furthestStep, "a whole number from 1 to " + std::to_string(stats::furthestStep)})
                .required();
            takes.whole("--season", to.season,
                        "Periods of a season; by default 12 for months, 4 for quarters, 7 for days, else 1", {"S"},
                        {1, stats::longestSeason, "a whole number from 1 to " + std::to_string(stats::longestSeason)});
            takes.parsed("--method", to.method, "How it is forecast; by default theta+damped",
                         {"METHOD", "theta+damped ses holt holt-winters"}, readMethod);
            takeAccounts(takes, to.accounts,
                         "In its place a table of customer,plan,seats,billing,start,end,mrr,term, whose recurring "
                         "revenue is forecast; without either, the accounts that the store of --store keeps");
            takes.parsed("--growth", to.levers.growth, "New business above what is forecast, or below", leverKind,
                         readLever);
            takes.parsed("--churn", to.levers.churn, "The chance to leave above what it was, or below", leverKind,
                         readLever);
            takes.parsed("--price-change", to.priceChange,
                         "Other prices from the first period, or term, that begins on a day or later: so many percent "
                         "more, or those of another price book",
                         priceChangeKind, readPriceChange);
            takes.whole("--seed", to.seed, "Another number draws other ranges; by default 1", {"N"},
                        {0, maxQuantity, "a whole number from 0 to " + std::to_string(maxQuantity)});
        }));
}

} // namespace seatwise::cli
