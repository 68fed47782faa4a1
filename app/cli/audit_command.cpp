#include <memory>

#include "cli/command.h"
#include "cli/output_file.h"
#include "cli/price_json.h"
#include "cli/store_access.h"
#include "cli/text_table.h"
#include "digest/digest.h"

namespace seatwise::cli {

namespace {

constexpr const char* whatItCannotTell =
    "Rows, contents, numbers and the trail agree, so that a change of one of them would have been found. Not found "
    "without a head that was kept elsewhere, such as on an exported quote (--head): records cut off the end of the "
    "trail together with what they speak of, and a trail that somebody who may write the whole store wrote anew from "
    "some record on. Which of its store's backups a file says it is, is not covered.";

Result<std::string> trailText(QuoteStore& store)
{
    const auto records = TRY(store.audit());
    std::string text;
    for (const AuditRecord& record : records)
        text += toJsonLine(record);
    return text;
}

Result<Output> list(const GlobalOptions& global)
{
    return withStore(global, [&](QuoteStore& store) -> Result<Output> {
        const auto records = TRY(store.audit());
        if (global.json) {
            Json list = Json::array();
            for (const AuditRecord& record : records)
                list.push_back(Json::parse(toJsonLine(record)));
            return Output{.standardOutput = printed({{"records", std::move(list)}}), .standardError = {}};
        }
        TextTable table(
            {TextTable::Align::right, TextTable::Align::left, TextTable::Align::left, TextTable::Align::left});
        for (const AuditRecord& record : records)
            table.add({std::to_string(record.sequence), record.at, record.event, detailOf(record).english()});
        return Output{.standardOutput = table.toString(), .standardError = {}};
    });
}

Result<Output> verify(const std::string& head, const GlobalOptions& global)
{
    if (!head.empty())
        TRY(readHead(head));
    return withStore(global, [&](QuoteStore& store) -> Result<Output> {
        const auto report = TRY(store.verify(head.empty() ? std::nullopt : std::optional<std::string_view>(head)));
        Output output;
        output.exitCode = report.valid() ? 0 : 3;
        if (global.json)
            output.standardOutput = printed({{"valid", report.valid()},
                                             {"records", report.records},
                                             {"head", report.head},
                                             {"first_bad", orNull(report.firstBad)},
                                             {"reason", report.problem.english()}});
        else
            output.standardOutput = (report.valid() ? "Whole: " : "Not whole: " + report.problem.english() + "; ") +
                                    std::to_string(report.records) + " records hold, head " + report.head + "\n" +
                                    whatItCannotTell + "\n";
        return output;
    });
}

Result<Output> exportTo(const std::string& file, const GlobalOptions& global)
{
    return withStore(global, [&](QuoteStore& store) -> Result<Output> {
        const auto text = TRY(trailText(store));
        TRY(writeOutput(global, file, text));
        return Output{.standardOutput = global.json ? printed({{"file", file}, {"sha256", sha256Hex(text)}})
                                                    : "Written to " + file + "\n",
                      .standardError = {}};
    });
}

} // namespace

void addAuditCommands(CLI::App& audit, Command& chosen)
{
    audit.add_subcommand("list", "The audit trail, oldest first")->callback([&chosen] { chosen = list; });
    CLI::App* verifying = audit.add_subcommand("verify", "Whether trail and quotes are as they were written");
    const auto head = std::make_shared<std::string>();
    verifying
        ->add_option("--head", *head,
                     "A head that was kept elsewhere, such as on an exported quote: its first 16 digits or more")
        ->type_name("HEAD");
    verifying->callback(
        [head, &chosen] { chosen = [head](const GlobalOptions& global) { return verify(*head, global); }; });
    CLI::App* exporting = audit.add_subcommand("export", "The audit trail as JSON lines");
    const auto file = std::make_shared<std::string>();
    exporting->add_option("file", *file, "The file to write")->type_name("FILE")->required();
    exporting->callback(
        [file, &chosen] { chosen = [file](const GlobalOptions& global) { return exportTo(*file, global); }; });
}

} // namespace seatwise::cli
