#include <algorithm>

#include "cli/command.h"
#include "cli/list_file.h"
#include "cli/text_table.h"
#include "money/plain_text.h"
#include "research/demand.h"
#include "research/sensitivity.h"
#include "tables/cell_text.h"
#include "words/tables_words.h"

namespace seatwise::cli {

namespace {

/// A survey names no currency: two decimals, more where a price has them.
std::string plain(Money price)
{
    return price.toString(2);
}

Json toJson(const std::optional<Money>& price)
{
    return price ? Json(plain(*price)) : Json(nullptr);
}

Json toJson(const PriceSensitivity& found)
{
    return {{"respondents", found.respondents}, {"pmc", toJson(found.pmc)}, {"pme", plain(found.pme)},
            {"opp", toJson(found.opp)},         {"idp", plain(found.idp)},  {"range", toString(found.range)}};
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
    const bool original = found.range == PriceRange::original;
    if (found.pmc)
        table.add({"Marginal cheapness", plain(*found.pmc),
                   original ? "too cheap and not cheap" : "too cheap and expensive"});
    if (found.opp)
        table.add({"Optimal price", plain(*found.opp), "too cheap and too expensive"});
    table.add({"Indifference price", plain(found.idp), "cheap and expensive"});
    table.add({"Marginal expensiveness", plain(found.pme),
               original ? "too expensive and not expensive" : "cheap and too expensive"});
    return table.toString() + "\nMarginal points: the " + std::string(toString(found.range)) + " range. " +
           respondents(found.respondents);
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
template<class Value, class Find>
Result<Output> show(const std::string& path, const ListKind& kind, const Result<RowsRead<Value>>& survey, Find find,
                    bool json)
{
    if (!survey)
        return tl::make_unexpected(inFile(path, survey.error()));
    const Message refused = summaryOf(survey->problems, survey->values.size());
    const auto found = find(survey->values);
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

struct SensitivityRequest
{
    ListOptions survey;
    PriceRange range = PriceRange::original;
};

Result<PriceRange> readRange(const std::string& text)
{
    if (const auto range = parsePriceRange(text))
        return *range;
    return misused("range must be original or narrower, not " + inQuotes(text));
}

/// The columns of a survey of Van Westendorp's questions, the first of which may be chosen whatever the header says.
const ListKind& columnsOf(const Table& table, const ListOptions& options)
{
    const auto choosesTooCheap = [](const std::string& typed) { return foldedName(typed).starts_with("too cheap"); };
    return std::any_of(options.columns.begin(), options.columns.end(), choosesTooCheap) ? sensitivityColumns()
                                                                                        : sensitivityColumnsOf(table);
}

Result<Output> run(const SensitivityRequest& request, const Context& context)
{
    const ListOptions& survey = request.survey;
    const Table table = TRY(readTableFile(survey));
    if (isIntentSurvey(table)) {
        const ListChoices choices = TRY(survey.choices(intentColumns()));
        return show(survey.file, intentColumns(), readIntentSurvey(table, choices), demandFor, context.json);
    }
    const ListKind& kind = columnsOf(table, survey);
    const ListChoices choices = TRY(survey.choices(kind));
    return show(
        survey.file, kind, readSensitivitySurvey(table, kind, choices),
        [&request](const std::vector<PriceAnswers>& answers) { return pricePoints(answers, request.range); },
        context.json);
}

} // namespace

Command sensitivityCommand()
{
    return command<SensitivityRequest>(
        "The prices a survey speaks for", run, [](Options& takes, SensitivityRequest& to) {
            takes
                .value("survey", to.survey.file,
                       "Table of too_cheap,cheap,expensive,too_expensive (Van Westendorp; too_cheap may be absent), or "
                       "of price,intent with yes or no (Gabor-Granger)",
                       fileKind)
                .required();
            takes.parsed("--range", to.range,
                         "Curves of the marginal points: original (Van Westendorp's own, with not cheap and not "
                         "expensive) or narrower (with expensive and cheap)",
                         {"RANGE", "original narrower"}, readRange);
            takeList(takes, to.survey);
        });
}

} // namespace seatwise::cli
