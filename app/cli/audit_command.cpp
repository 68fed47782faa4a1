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

Result<Output> listTrail(const Context& context)
{
    return withStore(context, [&](QuoteStore& store) -> Result<Output> {
        const auto records = TRY(store.audit());
        if (context.json) {
            Json list = Json::array();
            for (const AuditRecord& record : records)
                list.push_back(Json::parse(toJsonLine(record)));
            return says(printed({{"records", std::move(list)}}));
        }
        TextTable table(
            {TextTable::Align::right, TextTable::Align::left, TextTable::Align::left, TextTable::Align::left});
        for (const AuditRecord& record : records)
            table.add({std::to_string(record.sequence), record.at, record.event, detailOf(record).english()});
        return says(table.toString());
    });
}

struct AuditVerifyRequest
{
    std::string head; ///< empty: none is known
};

Result<Output> verify(const AuditVerifyRequest& request, const Context& context)
{
    const std::string& head = request.head;
    if (!head.empty())
        TRY(readHead(head));
    return withStore(context, [&](QuoteStore& store) -> Result<Output> {
        const auto report = TRY(store.verify(head.empty() ? std::nullopt : std::optional<std::string_view>(head)));
        Output output;
        output.exitCode = report.valid() ? 0 : 3;
        if (context.json)
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

struct AuditExportRequest
{
    std::string file;
};

Result<Output> exportTrail(const AuditExportRequest& request, const Context& context)
{
    const std::string& file = request.file;
    return withStore(context, [&](QuoteStore& store) -> Result<Output> {
        const auto text = TRY(trailText(store));
        TRY(writeOutput(context, file, text));
        return says(context.json ? printed({{"file", file}, {"sha256", sha256Hex(text)}})
                                 : "Written to " + file + "\n");
    });
}

} // namespace

Command auditListCommand()
{
    return command("The audit trail, oldest first", listTrail);
}

Command auditVerifyCommand()
{
    return command<AuditVerifyRequest>(
        "Whether trail and quotes are as they were written", verify, [](Options& takes, AuditVerifyRequest& to) {
            takes.value("--head", to.head,
                        "A head that was kept elsewhere, such as on an exported quote: its first 16 digits or more",
                        {"HEAD"});
        });
}

Command auditExportCommand()
{
    return command<AuditExportRequest>("The audit trail as JSON lines", exportTrail,
                                       [](Options& takes, AuditExportRequest& to) {
                                           takes.value("file", to.file, "The file to write", fileKind).required();
                                       });
}

} // namespace seatwise::cli
