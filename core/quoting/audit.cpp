#include "quoting/audit.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "pricebook/digest.h"

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

Json contentOf(const AuditRecord& record)
{
    return {{"sequence", record.sequence}, {"at", record.at},         {"event", record.event},
            {"subject", record.subject},   {"detail", record.detail}, {"content_sha256", record.contentSha256},
            {"previous", record.previous}};
}

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

AuditReport bad(AuditReport report, std::int64_t sequence, std::string problem)
{
    report.firstBad = sequence;
    report.problem = std::move(problem);
    return report;
}

} // namespace

std::string auditStart()
{
    return std::string(64, '0');
}

std::string hashOf(const AuditRecord& record)
{
    return sha256Hex(dumped(contentOf(record)));
}

AuditRecord chained(AuditRecord record, const std::optional<AuditRecord>& previous)
{
    record.sequence = previous ? previous->sequence + 1 : 1;
    record.previous = previous ? previous->hash : auditStart();
    record.hash = hashOf(record);
    return record;
}

AuditReport verifyAudit(const std::vector<AuditRecord>& records)
{
    AuditReport report;
    report.head = auditStart();
    for (const AuditRecord& record : records) {
        const std::int64_t expected = report.records + 1;
        const std::string name = "record " + std::to_string(expected);
        if (record.sequence != expected)
            return bad(report, expected, name + " is missing");
        if (record.previous != report.head)
            return bad(report, expected, name + " does not follow the record before it");
        if (record.hash != hashOf(record))
            return bad(report, expected, name + " was changed after it was written");
        report.head = record.hash;
        report.records = expected;
    }
    return report;
}

AuditReport verifyAudit(const std::vector<AuditRecord>& records, std::string_view keptHead)
{
    AuditReport report = verifyAudit(records);
    if (!report.valid())
        return report;
    const auto head = readHead(keptHead);
    if (!head)
        return bad(report, report.records + 1, head.error().message);
    auto fitting = std::count_if(records.begin(), records.end(),
                                 [&head](const AuditRecord& record) { return record.hash.starts_with(*head); });
    fitting += auditStart().starts_with(*head) ? 1 : 0;
    if (fitting == 0)
        return bad(report, report.records + 1,
                   "the head that was kept is not in the trail: records were cut or rewritten");
    if (fitting > 1)
        return bad(report, report.records + 1, "several records begin like the head that was kept: give all of it");
    return report;
}

Result<std::string> readHead(std::string_view typed)
{
    std::string head;
    for (const char digit : typed)
        if (digit != ' ')
            head += digit >= 'A' && digit <= 'F' ? static_cast<char>(digit - 'A' + 'a') : digit;
    if (head.size() < printedHeadDigits || head.size() > auditStart().size() ||
        head.find_first_not_of("0123456789abcdef") != std::string::npos)
        return misused("a head of the trail is 16 to 64 hexadecimal digits, as on an exported quote, not \"" +
                       std::string(typed) + '"');
    return head;
}

std::string toJsonLine(const AuditRecord& record)
{
    Json json = contentOf(record);
    json["hash"] = record.hash;
    return dumped(json) + '\n';
}

} // namespace seatwise
