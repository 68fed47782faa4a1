
#include "cli/command.h"
#include "cli/list_file.h"
#include "cli/text_table.h"
#include "money/plain_text.h"
#include "research/demand.h"
#include "research/sensitivity.h"
#include "words/tables_words.h"

namespace seatwise::cli {

namespace {

/// A survey names no currency: two decimals, more where a price has them.
std::string plain(Money price)
{
    return price.toString(2);
}

Json toJson(const PriceSensitivity& found)
{
    return {{"respondents", found.respondents},
            {"pmc", plain(found.pmc)},
            {"pme", plain(found.pme)},
            {"opp", plain(found.opp)},
            {"idp", plain(found.idp)}};
}

Json toJson(const Demand& demand)
{
    Json points = Json::array();
    for (const DemandPoint& point : demand.points)
        points.push_back({{"price", plain(point.price)},
                          {"asked", point.asked},
                          {"buyers", point.buyers},
                          {"share_percent", point.share.toString(2)},
                          {"revenue_per_100", plain(point.revenuePerHundred)}});
    return {
        {"respondents", demand.respondents}, {"best_price", plain(demand.bestPrice)}, {"demand", std::move(points)}};
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
        table.add({plain(point.price), grouped(point.asked), grouped(point.buyers), format(point.share),
                   plain(point.revenuePerHundred)});
    return table.toString() + "\nThe revenue is highest at " + plain(demand.bestPrice) + ". " +
           respondents(demand.respondents);
}

/// What was found as the user wants to read it, with the rows that were refused on standard error.
template<class Value, class Found>
Result<Output> show(const std::string& path, const ListKind& kind, const Result<RowsRead<Value>>& survey,
                    Result<Found> (*find)(const std::vector<Value>&), bool json)
{
    if (!survey)
        return tl::make_unexpected(inFile(path, survey.error()));
    const Message refused = summaryOf(survey->problems, survey->values.size());
    const Result<Found> found = find(survey->values);
    if (!found)
        return failed(words::problemInFile(path, refused.empty()
                                                     ? found.error().message
                                                     : words::problemAndRowsLeftOut(found.error().message, refused)));
    if (!json)
        return says(toText(*found), refused.english());
    Json answer = toJson(*found);
    addSource(answer, survey->source, kind, survey->problems, survey->values.size());
    return says(printed(answer), refused.english());
}

Result<Output> run(const ListOptions& options, const Context& context)
{
    const Table table = TRY(readTableFile(options));
    const bool isIntents = isIntentSurvey(table);
    const ListKind& kind = isIntents ? intentColumns() : sensitivityColumns();
    const ListChoices choices = TRY(options.choices(kind));
    if (isIntents)
        return show(options.file, kind, readIntentSurvey(table, choices), demandFor, context.json);
    return show(options.file, kind, readSensitivitySurvey(table, choices), pricePoints, context.json);
}

} // namespace

Command sensitivityCommand()
{
    return command<ListOptions>("The prices a survey speaks for", run, [](Options& takes, ListOptions& to) {
        takes
            .value(
                "survey", to.file,
                "Table of too_cheap,cheap,expensive,too_expensive (Van Westendorp), or of price,intent with yes or no "
                "(Gabor-Granger)",
                fileKind)
            .required();
        takeList(takes, to);
    });
}

} // namespace seatwise::cli
