#include <algorithm>
#include <limits>
#include <optional>
#include <thread>

#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/list_file.h"
#include "cli/text_table.h"
#include "money/plain_text.h"
#include "research/customer_list.h"
#include "research/experiment.h"
#include "research/segments.h"

namespace seatwise::cli {

namespace {

/// The default book charges nothing by the credit, so that an experiment takes this one where none is named.
constexpr std::string_view creditBook = "sessiontrack";

struct ExperimentRequest
{
    ListOptions customers;
    ExperimentSetting setting;
    std::optional<int> threads; ///< absent: one for each processor
    std::vector<SegmentGrowth> growths;
};

Result<std::vector<RevenueModel>> readModels(const std::string& text)
{
    std::vector<RevenueModel> models;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string name = text.substr(begin, end - begin);
        const auto model = parseRevenueModel(name);
        if (!model)
            return misused("models must be of subscription, consumption, hybrid, performance and dynamic, separated by "
                           "commas, not " +
                           inQuotes(name));
        models.push_back(*model);
        begin = end + 1;
    }
    return models;
}

int processors()
{
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, maxThreads);
}

/// A number from 1 on.
WholeRange upTo(int most)
{
    return {1, most, "a whole number from 1 to " + grouped(most)};
}

Result<std::uint64_t> readSeed(const std::string& text)
{
    if (const auto seed = wholeIn(text, std::numeric_limits<std::int64_t>::max()))
        return static_cast<std::uint64_t>(*seed);
    return misused("seed must be a whole number of up to 18 digits, not " + inQuotes(text));
}

Json toJson(const Experiment& experiment, std::size_t customers, const CustomerList& list, const Currency& currency)
{
    const int decimals = currency.exponent;
    Json models = Json::array();
    for (const ModelOutcome& outcome : experiment.outcomes)
        models.push_back({{"model", toString(outcome.model)},
                          {"revenue_mean", outcome.revenueMean.toString(decimals)},
                          {"p5", outcome.p5.toString(decimals)},
                          {"p50", outcome.p50.toString(decimals)},
                          {"p95", outcome.p95.toString(decimals)},
                          {"pay_more", outcome.payMore},
                          {"pay_less", outcome.payLess}});
    Json assumptions = Json::array();
    for (const NamedAssumption& assumption : experiment.assumptions)
        assumptions.push_back(
            {{"name", assumption.name}, {"value", assumption.value.english()}, {"note", assumption.note.english()}});
    Json answer = {{"models", std::move(models)}, {"customers", customers}, {"assumptions", std::move(assumptions)}};
    addSource(answer, list.source, customerColumns(), list.problems, list.values.size());
    return answer;
}

std::string toText(const Experiment& experiment, std::size_t customers, const ExperimentSetting& setting,
                   const Currency& currency)
{
    using Align = TextTable::Align;
    std::vector<Align> columns(7, Align::right);
    columns.front() = Align::left;
    TextTable table(columns);
    table.add({"Model", "Mean revenue", "5 % below", "Half below", "95 % below", "Pay more", "Pay less"});
    table.addRule();
    for (const ModelOutcome& outcome : experiment.outcomes)
        table.add({std::string(toString(outcome.model)), format(outcome.revenueMean, currency),
                   format(outcome.p5, currency), format(outcome.p50, currency), format(outcome.p95, currency),
                   grouped(outcome.payMore), grouped(outcome.payLess)});
    TextTable assumed({Align::left, Align::left, Align::left});
    for (const NamedAssumption& assumption : experiment.assumptions)
        assumed.add({assumption.name, assumption.value.english(), assumption.note.english()});
    return table.toString() + '\n' + counted(Quantity::whole(static_cast<std::int64_t>(customers)), "customer") +
           " over " + counted(Quantity::whole(setting.months), "month") + ", " +
           counted(Quantity::whole(setting.runs), "run") +
           ". More and less are against subscription, the book as it stands.\n\nAssumed, as no source gives it:\n" +
           assumed.toString(2);
}

Result<Output> run(const ExperimentRequest& request, const Context& context)
{
    const auto& [customers, setting, threads, growths] = request;
    const SharedBook book = TRY(loadBook(context.namesBook ? std::string_view(context.book) : creditBook));
    const Table table = TRY(readTableFile(customers));
    const Result<CustomerList> list = readCustomers(table, TRY(customers.choices(customerColumns())));
    if (!list)
        return tl::make_unexpected(inFile(customers.file, list.error()));
    const std::string refusedRows = summaryOf(list->problems, list->values.size()).english();
    if (list->values.empty() && !refusedRows.empty())
        return failed(customers.file + " has no customer that could be read: " + refusedRows);
    const auto market = TRY(expand(list->values, growths));
    const Result<Experiment> experiment =
        runExperiment(*book, market, setting, {.threads = threads.value_or(processors())});
    if (!experiment)
        return tl::make_unexpected(inFile(customers.file, experiment.error()));
    return says(context.json ? printed(toJson(*experiment, market.size(), *list, book->currency))
                             : toText(*experiment, market.size(), setting, book->currency),
                refusedRows);
}

} // namespace

Command experimentCommand()
{
    return command<ExperimentRequest>(
        "What the same customers bring under each revenue model", run, [](Options& takes, ExperimentRequest& to) {
            takes
                .value("--customers", to.customers.file, "Table of customer,segment,users,insights_per_month", fileKind)
                .required();
            takeList(takes, to.customers);
            to.setting.models = {RevenueModel::subscription, RevenueModel::consumption, RevenueModel::hybrid,
                                 RevenueModel::performance, RevenueModel::dynamic};
            takes.parsed("--models", to.setting.models,
                         "subscription, consumption, hybrid, performance, dynamic; by default all", {"LIST"},
                         readModels);
            takes.whole("--months", to.setting.months, "Months of each run; by default 24", {"K"},
                        upTo(maxExperimentMonths));
            takes.whole("--runs", to.setting.runs, "Simulated runs; by default 200", {"N"}, upTo(maxExperimentRuns));
            takes.parsed("--seed", to.setting.seed, "The same seed gives the same figures; by default 1", {"S"},
                         readSeed);
            takes.whole("--threads", to.threads,
                        "Threads that share the work, which change no figure; by default one for each processor", {"T"},
                        upTo(maxThreads));
            takes.each("--segment",
                       "A segment that grows or shrinks, as a multiplier: tech=1.5, or tech=1.5,users=2,insights=0.8",
                       {"ID=FACTOR"}, [&to](const std::string& text) -> Result<void> {
                           to.growths.push_back(TRY(parseGrowth(text)));
                           return {};
                       });
        });
}

} // namespace seatwise::cli
