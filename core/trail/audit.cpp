#include "trail/audit.h"

#include <algorithm>
#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "codec/kept_message.h"
#include "digest/digest.h"
#include "text/characters.h"
#include "words/quoting_words.h"

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

bool needsEscape(char c) noexcept
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

bool isPlain(char c) noexcept
{
    return !needsEscape(c) && static_cast<unsigned char>(c) < 0x80;
}

/// Whether a text stands in JSON as it is.
bool isAsInJson(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isPlain) ||
           (std::none_of(text.begin(), text.end(), needsEscape) && isUtf8(text));
}

/// The text as dumped() writes it. Most texts stand in JSON as they are, and a trail has a million of them.
void appendText(std::string& out, std::string_view text)
{
    if (!isAsInJson(text)) {
        out += dumped(Json(text));
        return;
    }
    out += '"';
    out += text;
    out += '"';
}

/// What dumped(contentOf()) gives.
std::string canonicalText(const AuditRecord& record)
{
    std::string text;
    text.reserve(512);
    text += R"({"sequence":)";
    text += std::to_string(record.sequence);
    const std::array<std::pair<std::string_view, const std::string*>, 6> members{
        {{"at", &record.at},
         {"event", &record.event},
         {"subject", &record.subject},
         {"detail", &record.detail},
         {"content_sha256", &record.contentSha256},
         {"previous", &record.previous}}};
    for (const auto& [key, value] : members) {
        text += ",\"";
        text += key;
        text += "\":";
        appendText(text, *value);
    }
    return text += '}';
}

} // namespace

AuditRecord recordOf(const AuditEntry& entry)
{
    AuditRecord record;
    record.event = entry.event;
    record.subject = entry.subject;
    record.detail = keptText(entry.detail);
    record.contentSha256 = entry.contentSha256;
    return record;
}

Message detailOf(const AuditRecord& record)
{
    return messageIn(record.detail);
}

std::string auditStart()
{
    return std::string(64, '0');
}

std::string hashOf(const AuditRecord& record)
{
    return sha256Hex(canonicalText(record));
}

AuditRecord chained(AuditRecord record, const std::optional<AuditRecord>& previous)
{
    record.sequence = previous ? previous->sequence + 1 : 1;
    record.previous = previous ? previous->hash : auditStart();
    record.hash = hashOf(record);
    return record;
}

TrailCheck::TrailCheck(std::optional<std::string_view> keptHead)
{
    report_.head = auditStart();
    if (keptHead)
        keptHead_ = readHead(*keptHead);
    countFitting();
}

void TrailCheck::add(const AuditRecord& record)
{
    if (!report_.valid())
        return;
    const std::int64_t expected = report_.records + 1;
    if (record.sequence != expected)
        return refuse(expected, words::recordMissing(expected));
    // What the first one follows is for the store to say: its hash covers that too.
    if (expected > 1 && record.previous != report_.head)
        return refuse(expected, words::recordOutOfChain(expected));
    if (record.hash != hashOf(record))
        return refuse(expected, words::recordChanged(expected));
    report_.head = record.hash;
    report_.records = expected;
    countFitting();
}

AuditReport TrailCheck::finish()
{
    if (!report_.valid() || !keptHead_)
        return report_;
    const std::int64_t next = report_.records + 1;
    if (!*keptHead_)
        refuse(next, keptHead_->error().message);
    else if (fitting_ == 0)
        refuse(next, words::headMissing());
    else if (fitting_ > 1)
        refuse(next, words::headAmbiguous());
    return report_;
}

void TrailCheck::refuse(std::int64_t sequence, Message problem)
{
    report_.firstBad = sequence;
    report_.problem = std::move(problem);
}

void TrailCheck::countFitting()
{
    if (keptHead_ && *keptHead_ && report_.head.starts_with(**keptHead_))
        ++fitting_;
}

Result<std::string> readHead(std::string_view typed)
{
    std::string head;
    for (const char digit : typed)
        if (digit != ' ')
            head += digit >= 'A' && digit <= 'F' ? static_cast<char>(digit - 'A' + 'a') : digit;
    if (head.size() < printedHeadDigits || head.size() > auditStart().size() ||
        head.find_first_not_of("0123456789abcdef") != std::string::npos)
        return misused(words::headMalformed(typed));
    return head;
}

std::string toJsonLine(const AuditRecord& record)
{
    Json json = contentOf(record);
    if (std::string english = detailOf(record).english(); english != record.detail) {
        json["detail"] = std::move(english);
        json["kept_detail"] = record.detail;
    }
    json["hash"] = record.hash;
    return dumped(json) + '\n';
}

} // namespace seatwise
