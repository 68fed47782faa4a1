#include <memory>

#include "cli/command.h"
#include "cli/output_file.h"
#include "cli/price_json.h"
#include "digest/digest.h"
#include "settings/settings_file.h"
#include "telemetry/file_event_log.h"

namespace seatwise::cli {

namespace {

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

Result<Output> list(const GlobalOptions& global)
{
    const auto log = TRY(eventLog());
    const auto records = TRY(log.records());
    if (global.json)
        return Output{.standardOutput = printed(toJson(log, records)), .standardError = {}};
    std::string text = log.isOn() ? "Recording is on. Nothing leaves this computer.\n" : "Recording is off.\n";
    for (const UsageRecord& record : records)
        text += record.line + '\n';
    return Output{.standardOutput = std::move(text), .standardError = {}};
}

Result<Output> exportTo(const std::string& file, const GlobalOptions& global)
{
    const auto log = TRY(eventLog());
    const auto records = TRY(log.records());
    const std::string lines = asJsonLines(records);
    TRY(writeOutput(global, file, lines, log.files()));
    return Output{.standardOutput = global.json ? printed({{"file", file}, {"sha256", sha256Hex(lines)}})
                                                : std::to_string(records.size()) + " records written to " + file + "\n",
                  .standardError = {}};
}

Command switched(bool on)
{
    return [on](const GlobalOptions& global) -> Result<Output> {
        auto log = TRY(eventLog());
        TRY(log.setOn(on));
        const std::string text = on ? "Recording is on, in " + log.place() + ". Nothing leaves this computer.\n"
                                    : std::string("Recording is off.\n");
        return Output{.standardOutput = global.json ? printed({{"recording", on}, {"file", log.place()}}) : text,
                      .standardError = {}};
    };
}

Result<Output> deleteAll(const GlobalOptions& global)
{
    auto log = TRY(eventLog());
    TRY(log.deleteAll());
    return Output{.standardOutput = global.json ? printed({{"deleted", true}}) : "All records are deleted.\n",
                  .standardError = {}};
}

} // namespace

void addEventsCommands(CLI::App& events, Command& chosen)
{
    events.add_subcommand("list", "Whether use is recorded, and every record")->callback([&chosen] { chosen = list; });
    CLI::App* exporting = events.add_subcommand("export", "The records as JSON lines");
    const auto file = std::make_shared<std::string>();
    exporting->add_option("file", *file, "The file to write")->type_name("FILE")->required();
    exporting->callback(
        [file, &chosen] { chosen = [file](const GlobalOptions& global) { return exportTo(*file, global); }; });
    events.add_subcommand("on", "Record from now on, on this computer only")->callback([&chosen] {
        chosen = switched(true);
    });
    events.add_subcommand("off", "Record nothing from now on")->callback([&chosen] { chosen = switched(false); });
    events.add_subcommand("delete", "Delete all records")->callback([&chosen] { chosen = deleteAll; });
}

} // namespace seatwise::cli
