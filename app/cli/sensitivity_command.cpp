#include <memory>

#include "analysis/demand.h"
#include "analysis/sensitivity.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/list_file.h"
#include "cli/price_json.h"
#include "cli/text_table.h"
#include "pricing/text.h"

namespace seatwise::cli {

namespace {

constexpr std::size_t mostMiB = 64;

/// A survey names no currency: two decimals, more where a price has them.
std::string plain(Money price)
{
    return price.toString(2);
}

Json refusedRows(const std::vector<RowProblem>& problems)
{
    Json rows = Json::array();
    for (const RowProblem& problem : problems)
        rows.push_back({{"line", problem.line}, {"message", problem.message}});
    return rows;
}

Json toJson(const PriceSensitivity& found, const std::vector<RowProblem>& problems)
{
    return {{"respondents", found.respondents},
            {"refused", problems.size()},
            {"pmc", plain(found.pmc)},
            {"pme", plain(found.pme)},
            {"opp", plain(found.opp)},
            {"idp", plain(found.idp)},
            {"refused_rows", refusedRows(problems)}};
}

Json toJson(const Demand& demand, const std::vector<RowProblem>& problems)
{
    Json points = Json::array();
    for (const DemandPoint& point : demand.points)
        points.push_back({{"price", plain(point.price)},
                          {"asked", point.asked},
                          {"buyers", point.buyers},
                          {"share_percent", point.share.toString(2)},
                          {"revenue_per_100", plain(point.revenuePerHundred)}});
    return {{"respondents", demand.respondents},
            {"refused", problems.size()},
            {"best_price", plain(demand.bestPrice)},
            {"demand", std::move(points)},
            {"refused_rows", refusedRows(problems)}};
}

std::string respondents(std::int64_t count)
{
    return grouped(count) + (count == 1 ? " respondent.\n" : " respondents.\n");
}

std::string toText(const PriceSensitivity& found)
{
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::right, Align::left});
    table.add({"Point", "Price", "Where these curves cross"});
    table.addRule();
    table.add({"Marginal cheapness", plain(found.pmc), "too cheap and expensive"});
    table.add({"Optimal price", plain(found.opp), "too cheap and too expensive"});
    table.add({"Indifference price", plain(found.idp), "cheap and expensive"});
    table.add({"Marginal expensiveness", plain(found.pme), "cheap and too expensive"});
    return table.toString() + '\n' + respondents(found.respondents);
}

std::string toText(const Demand& demand)
{
    using Align = TextTable::Align;
    TextTable table(std::vector<Align>(5, Align::right));
    table.add({"Price", "Asked", "Would buy", "Share", "Revenue of 100"});
    table.addRule();
    for (const DemandPoint& point : demand.points)
        table.add({plain(point.price), grouped(point.asked), grouped(point.buyers), inWords(point.share),
                   plain(point.revenuePerHundred)});
    return table.toString() + "\nThe revenue is highest at " + plain(demand.bestPrice) + ". " +
           respondents(demand.respondents);
}

/// What was found as the user wants to read it, with the rows that were refused on standard error.
template<class Value, class Found>
Result<Output> show(const std::string& path, const Result<RowsRead<Value>>& survey,
                    Result<Found> (*find)(const std::vector<Value>&), bool json)
{
    if (!survey)
        return tl::make_unexpected(inFile(path, survey.error()));
    const std::string refused = summaryOf(survey->problems, survey->values.size());
    const Result<Found> found = find(survey->values);
    if (!found)
        return failed(path + ": " + found.error().message + (refused.empty() ? "" : "; ") + refused);
    return Output{.standardOutput = json ? printed(toJson(*found, survey->problems)) : toText(*found),
                  .standardError = refused};
}

Result<Output> run(const std::string& path, const GlobalOptions& global)
{
    const Result<std::string> text = readListFile(path, mostMiB, "survey");
    if (!text)
        return tl::make_unexpected(text.error());
    if (isIntentSurvey(*text))
        return show(path, readIntentSurvey(*text), demandFor, global.json);
    return show(path, readSensitivitySurvey(*text), priceSensitivity, global.json);
}

} // namespace

void addSensitivityCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("sensitivity", "The prices a survey speaks for");
    const auto path = std::make_shared<std::string>();
    command
        ->add_option(
            "survey", *path,
            "CSV file of too_cheap,cheap,expensive,too_expensive (Van Westendorp), or of price,intent with yes "
            "or no (Gabor-Granger)")
        ->type_name("FILE")
        ->required();
    command->callback([path, &chosen] { chosen = [path](const GlobalOptions& global) { return run(*path, global); }; });
}

} // namespace seatwise::cli
