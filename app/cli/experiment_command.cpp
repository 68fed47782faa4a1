#include <algorithm>
#include <limits>
#include <memory>
#include <thread>

#include "research/customer_list.h"
#include "research/experiment.h"
#include "research/segments.h"
#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/list_file.h"
#include "cli/price_json.h"
#include "cli/text_table.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

/// The default book charges nothing by the credit, so that an experiment takes this one where none is named.
constexpr std::string_view creditBook = "sessiontrack";

/// The options of `seatwise experiment` as typed.
struct ExperimentOptions
{
    ListOptions customers;
    std::string models = "subscription,consumption,hybrid,performance,dynamic";
    std::string months = "24";
    std::string runs = "200";
    std::string seed = "1";
    std::string threads;
    std::vector<std::string> growths;
    bool namesBook = false;
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

Result<int> readNumber(const std::string& text, std::int64_t most, const std::string& option)
{
    const auto number = wholeIn(text, most);
    if (!number || *number == 0)
        return misused(option + " must be a whole number from 1 to " + grouped(most) + ", not " + inQuotes(text));
    return static_cast<int>(*number);
}

Result<ExperimentSetting> readSetting(const ExperimentOptions& options)
{
    ExperimentSetting setting;
    setting.models = TRY(readModels(options.models));
    setting.months = TRY(readNumber(options.months, mostExperimentMonths, "months"));
    setting.runs = TRY(readNumber(options.runs, mostExperimentRuns, "runs"));
    const auto seed = wholeIn(options.seed, std::numeric_limits<std::int64_t>::max());
    if (!seed)
        return misused("seed must be a whole number of up to 18 digits, not " + inQuotes(options.seed));
    setting.seed = static_cast<std::uint64_t>(*seed);
    return setting;
}

Result<int> readThreads(const std::string& text)
{
    if (text.empty())
        return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, mostThreads);
    return readNumber(text, mostThreads, "threads");
}

/// The customers of the market that is asked for.
Result<std::vector<Customer>> readMarket(const std::vector<Customer>& customers,
                                         const std::vector<std::string>& options)
{
    std::vector<SegmentGrowth> growths;
    growths.reserve(options.size());
    for (const std::string& option : options)
        growths.push_back(TRY(parseGrowth(option)));
    return expand(customers, growths);
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
        table.add({std::string(toString(outcome.model)), inWords(outcome.revenueMean, currency),
                   inWords(outcome.p5, currency), inWords(outcome.p50, currency), inWords(outcome.p95, currency),
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

Result<Output> run(const ExperimentOptions& options, const GlobalOptions& global)
{
    const ExperimentSetting setting = TRY(readSetting(options));
    const int threads = TRY(readThreads(options.threads));
    const SharedBook book = TRY(loadBook(options.namesBook ? std::string_view(global.book) : creditBook));
    const Table table = TRY(readTableFile(options.customers));
    const Result<CustomerList> list = readCustomers(table, TRY(options.customers.choices(customerColumns())));
    if (!list)
        return tl::make_unexpected(inFile(options.customers.file, list.error()));
    const std::string refusedRows = summaryOf(list->problems, list->values.size()).english();
    if (list->values.empty() && !refusedRows.empty())
        return failed(options.customers.file + " has no customer that could be read: " + refusedRows);
    const auto market = TRY(readMarket(list->values, options.growths));
    const Result<Experiment> experiment = runExperiment(*book, market, setting, {.threads = threads});
    if (!experiment)
        return tl::make_unexpected(inFile(options.customers.file, experiment.error()));
    return Output{.standardOutput = global.json ? printed(toJson(*experiment, market.size(), *list, book->currency))
                                                : toText(*experiment, market.size(), setting, book->currency),
                  .standardError = refusedRows};
}

} // namespace

void addExperimentCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("experiment", "What the same customers bring under each revenue model");
    const auto options = std::make_shared<ExperimentOptions>();
    command->add_option("--customers", options->customers.file, "Table of customer,segment,users,insights_per_month")
        ->type_name("FILE")
        ->required();
    addListOptions(*command, options->customers);
    command
        ->add_option("--models", options->models,
                     "subscription, consumption, hybrid, performance, dynamic; by default all")
        ->type_name("LIST");
    command->add_option("--months", options->months, "Months of each run; by default 24")->type_name("K");
    command->add_option("--runs", options->runs, "Simulated runs; by default 200")->type_name("N");
    command->add_option("--seed", options->seed, "The same seed gives the same figures; by default 1")->type_name("S");
    command
        ->add_option("--threads", options->threads,
                     "Threads that share the work, which change no figure; by default one for each processor")
        ->type_name("T");
    command
        ->add_option("--segment", options->growths,
                     "A segment that grows or shrinks, as a multiplier: tech=1.5, or tech=1.5,users=2,insights=0.8")
        ->type_name("ID=FACTOR")
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->callback([options, &program, &chosen] {
        options->namesBook = program.get_option("--book")->count() > 0;
        chosen = [options](const GlobalOptions& global) { return run(*options, global); };
    });
}

} // namespace seatwise::cli
