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
    const bool known = keptHead == auditStart() || std::any_of(records.begin(), records.end(), [&](const auto& record) {
                           return record.hash == keptHead;
                       });
    if (report.valid() && !known)
        return bad(report, report.records + 1,
                   "the head that was kept is not in the trail: records were cut or rewritten");
    return report;
}

std::string toJsonLine(const AuditRecord& record)
{
    Json json = contentOf(record);
    json["hash"] = record.hash;
    return dumped(json) + '\n';
}

} // namespace seatwise
