#include "cli/command.h"
#include "cli/list_file.h"
#include "cli/statistics_text.h"
#include "money/plain_text.h"
#include "statistics/statistic_lists.h"
#include "words/statistics_words.h"

namespace seatwise::cli {

namespace {

namespace stats = statistics;

struct SurvivalRequest
{
    ListOptions list;
};

std::string survivalText(const std::vector<stats::SurvivalPoint>& points)
{
    TextTable table = numberTable({"Time", "At risk", "Left", "Survival", "Std. error", "Low 95 %", "High 95 %"});
    for (const stats::SurvivalPoint& point : points)
        table.add({withDecimals(point.time, 2), grouped(point.atRisk), grouped(point.events), shareText(point.survival),
                   shareText(point.standardError), shareText(point.low), shareText(point.high)});
    return table.toString();
}

Json survivalJson(const std::vector<stats::SurvivalPoint>& points)
{
    Json rows = Json::array();
    for (const stats::SurvivalPoint& point : points)
        rows.push_back({{"time", point.time},
                        {"at_risk", point.atRisk},
                        {"events", point.events},
                        {"survival", point.survival},
                        {"std_error", point.standardError},
                        {"low", point.low},
                        {"high", point.high}});
    return {{"points", std::move(rows)}};
}

Result<Output> runSurvival(const SurvivalRequest& request, const Context& context)
{
    const Table table = TRY(readTableFile(request.list));
    const auto lifetimes = stats::readLifetimes(table, TRY(request.list.choices(stats::lifetimeColumns())));
    if (!lifetimes)
        return tl::make_unexpected(inFile(request.list.file, lifetimes.error()));
    const Message leftOut = summaryOf(lifetimes->problems, lifetimes->values.size());
    if (lifetimes->values.empty() && !leftOut.empty())
        return tl::make_unexpected(inFile(request.list.file, {Error::Kind::failed, leftOut}));
    const std::vector<stats::SurvivalPoint> points = stats::survivalOf(lifetimes->values);
    if (points.empty())
        return tl::make_unexpected(inFile(request.list.file, {Error::Kind::refused, words::noLifetimes()}));
    Json json = survivalJson(points);
    addSource(json, lifetimes->source, stats::lifetimeColumns(), lifetimes->problems, lifetimes->values.size());
    return says(context.json ? printed(json) : survivalText(points), leftOut.empty() ? "" : leftOut.english());
}

} // namespace

Command survivalCommand()
{
    return command<SurvivalRequest>(
        "Who stays how long, by the estimate of Kaplan and Meier", runSurvival,
        [](Options& takes, SurvivalRequest& to) {
            takes.value("file", to.list.file, "Table of time,event: 1 for who left then", fileKind).required();
            takeSheet(takes, to.list.sheet, to.list.columns);
        });
}

} // namespace seatwise::cli
