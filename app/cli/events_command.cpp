#include "cli/command.h"
#include "cli/text_table.h"
#include "digest/digest.h"
#include "files/paths.h"
#include "money/plain_text.h"
#include "tables/cell_text.h"
#include "telemetry/file_event_log.h"
#include "telemetry/usage_tally.h"

namespace seatwise::cli {

namespace {

using Align = TextTable::Align;

Result<FileEventLog> eventLog()
{
    TRY(settingsPlace());
    auto file = TRY(defaultEventFile());
    return FileEventLog(std::move(file));
}

/// The records as an answer: those that are none are counted and named, and listed as the text they are.
Json toJson(const FileEventLog& log, const std::vector<UsageRecord>& records)
{
    Json events = Json::array();
    Json refused = Json::array();
    for (std::size_t i = 0; i < records.size(); ++i) {
        const Json read = Json::parse(records[i].line, nullptr, false);
        events.push_back(read.is_discarded() ? Json(records[i].line) : read);
        if (records[i].event.empty())
            refused.push_back({{"line", i + 1}, {"message", "line " + std::to_string(i + 1) + " is no usage event"}});
    }
    const std::size_t count = refused.size();
    return {{"recording", log.isOn()},        {"file", log.place()}, {"events", std::move(events)},
            {"read", records.size() - count}, {"refused", count},    {"refused_rows", std::move(refused)}};
}

Result<Output> listEvents(const Context& context)
{
    const auto log = TRY(eventLog());
    const auto records = TRY(log.records());
    if (context.json)
        return says(printed(toJson(log, records)));
    std::string text = log.isOn() ? "Recording is on. Nothing leaves this computer.\n" : "Recording is off.\n";
    for (const UsageRecord& record : records)
        text += record.line + '\n';
    return says(std::move(text));
}

Json countsJson(const UsageCounts& counts)
{
    return {{"pricing_calculated", counts.prices},
            {"plan_comparison_viewed", counts.comparisons},
            {"pricing_calculator_used", counts.runs}};
}

Json toJson(const UsageTally& tally)
{
    Json json = countsJson(tally.counts);
    json["months"] = Json::array();
    for (const UsageOfMonth& month : tally.months) {
        json["months"].push_back({{"month", month.month}});
        json["months"].back().update(countsJson(month.counts));
    }
    json["plans"] = Json::array();
    for (const PricedPlan& plan : tally.plans)
        json["plans"].push_back({{"book", plan.book},
                                 {"plan", plan.plan},
                                 {"priced", plan.times},
                                 {"fewest_seats", plan.fewest},
                                 {"most_seats", plan.most},
                                 {"annually", plan.annually}});
    json["refused"] = tally.unread;
    return json;
}

std::string toText(const UsageTally& tally)
{
    TextTable months({Align::left, Align::right, Align::right, Align::right});
    months.add({"Month", "Prices", "Comparisons", "Runs"});
    months.addRule();
    const auto add = [&months](const std::string& name, const UsageCounts& counts) {
        months.add({name, grouped(counts.prices), grouped(counts.comparisons), grouped(counts.runs)});
    };
    for (const UsageOfMonth& month : tally.months)
        add(month.month, month.counts);
    months.addRule();
    add("All", tally.counts);
    TextTable plans({Align::left, Align::left, Align::right, Align::right, Align::right});
    plans.add({"Book", "Plan", "Priced", "Seats", "Annually"});
    plans.addRule();
    for (const PricedPlan& plan : tally.plans)
        plans.add({shownCell(plan.book), shownCell(plan.plan), grouped(plan.times),
                   grouped(plan.fewest) + " to " + grouped(plan.most), grouped(plan.annually)});
    return months.toString() + (tally.plans.empty() ? "" : '\n' + plans.toString()) +
           (tally.unread == 0 ? "" : '\n' + counted(tally.unread, "line") + " no usage event\n");
}

Result<Output> summarize(const Context& context)
{
    const UsageTally tally = tallyOf(TRY(TRY(eventLog()).records()));
    return says(context.json ? printed(toJson(tally)) : toText(tally));
}

struct EventsExportRequest
{
    std::string file;
};

Result<Output> exportEvents(const EventsExportRequest& request, const Context& context)
{
    const std::string& file = request.file;
    const auto log = TRY(eventLog());
    const auto records = TRY(log.records());
    const std::string lines = asJsonLines(records);
    TRY(writeOutput(context, file, lines, log.files()));
    return says(context.json ? printed({{"file", file}, {"sha256", sha256Hex(lines)}})
                             : std::to_string(records.size()) + " records written to " + file + "\n");
}

Result<Output> switched(const Context& context, bool on)
{
    auto log = TRY(eventLog());
    TRY(log.setOn(on));
    const std::string text = on ? "Recording is on, in " + log.place() + ". Nothing leaves this computer.\n"
                                : std::string("Recording is off.\n");
    return says(context.json ? printed({{"recording", on}, {"file", log.place()}}) : text);
}

Result<Output> switchOn(const Context& context)
{
    return switched(context, true);
}

Result<Output> switchOff(const Context& context)
{
    return switched(context, false);
}

Result<Output> deleteAll(const Context& context)
{
    auto log = TRY(eventLog());
    TRY(log.deleteAll());
    return says(context.json ? printed({{"deleted", true}}) : "All records are deleted.\n");
}

} // namespace

Command eventsListCommand()
{
    return command("Whether use is recorded, and every record", listEvents);
}

Command eventsSummaryCommand()
{
    return command("What the records add up to: each event by month, and which plans were priced", summarize);
}

Command eventsExportCommand()
{
    return command<EventsExportRequest>("The records as JSON lines", exportEvents,
                                        [](Options& takes, EventsExportRequest& to) {
                                            takes.value("file", to.file, "The file to write", fileKind).required();
                                        });
}

Command eventsOnCommand()
{
    return command("Record from now on, on this computer only", switchOn);
}

Command eventsOffCommand()
{
    return command("Record nothing from now on", switchOff);
}

Command eventsDeleteCommand()
{
    return command("Delete all records", deleteAll);
}

} // namespace seatwise::cli
