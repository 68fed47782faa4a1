#include "store/approver_rows.h"

#include <algorithm>

#include <QDateTime>

#include "digest/digest.h"
#include "store/passphrase.h"
#include "store/trail_rows.h"
#include "text/find.h"
#include "words/quoting_words.h"
#include "words/stores_words.h"
#include "words/trail_words.h"

namespace seatwise {

namespace {

constexpr std::string_view byPassphrase = "passphrase";
constexpr std::string_view refusedEvent = "approver.refused";
constexpr std::string_view provedEvent = "approver.proved";

void note(const Connection& connection, std::string_view name, std::string_view event, Message detail)
{
    const std::string subject = approverSubject(name);
    append(connection, AuditEntry{std::string(event), subject, std::move(detail), sha256Hex(subject)});
}

/// When a lock ends that began with a record; nothing once it has.
std::string endOfLock(const AuditRecord& last)
{
    const QDateTime since = QDateTime::fromString(toQString(last.at), Qt::ISODate);
    const QDateTime until = since.addSecs(qint64{60} * lockMinutes);
    return since.isValid() && until <= QDateTime::currentDateTimeUtc() ? std::string()
                                                                       : until.toString(Qt::ISODate).toStdString();
}

/// Until when an approver is locked; empty where they are not.
std::string lockOf(const Connection& connection, std::string_view name)
{
    Rows rows = connection.query(QLatin1String("SELECT ") + trailColumns() +
                                     QLatin1String(" FROM audit WHERE subject = ? ORDER BY sequence DESC LIMIT ?"),
                                 {toQString(approverSubject(name)), maxWrongPassphrases});
    std::vector<AuditRecord> newest;
    while (rows.next())
        newest.push_back(readRecord(rows));
    for (const AuditRecord& record : newest)
        if (record.hash != hashOf(record))
            throwFailed(words::trailIsDamaged(connection.place()));
    const auto wrong = std::count_if(newest.begin(), newest.end(),
                                     [](const AuditRecord& record) { return record.event == refusedEvent; });
    return wrong == maxWrongPassphrases ? endOfLock(newest.front()) : std::string();
}

std::string roleOf(const Connection& connection)
{
    return connection.valueOf(QStringLiteral("SELECT current_user")).value_or(QVariant()).toString().toStdString();
}

Result<ApprovalProof> proofByRole(const Connection& connection, const ApproverRow& row)
{
    if (std::string role = roleOf(connection); role != row.name)
        return refused(words::approverHasOtherRole(row.name, role));
    return ApprovalProof::role;
}

Result<ApprovalProof> proofByPassphrase(const Connection& connection, const ApproverRow& row, const ApproverWord& word)
{
    if (std::string until = lockOf(connection, row.name); !until.empty())
        return refused(words::approverLocked(row.name, until, maxWrongPassphrases));
    if (!word.passphrase)
        return refused(words::approvalNeedsPassphrase(row.name));
    if (isHashOf(row.hash, *word.passphrase)) {
        note(connection, row.name, provedEvent, words::approverProved(row.name));
        return ApprovalProof::passphrase;
    }
    note(connection, row.name, refusedEvent, words::approverRefused(row.name));
    if (std::string until = lockOf(connection, row.name); !until.empty())
        return refused(words::approverLocked(row.name, until, maxWrongPassphrases));
    return refused(words::passphraseWrong(row.name));
}

Result<ApprovalProof> proofAmong(const std::vector<ApproverRow>& rows, const Connection& connection,
                                 const ApproverWord& word)
{
    const ApproverRow* row = findBy(rows, &ApproverRow::name, word.name);
    if (row == nullptr)
        return refused(words::noApprover(word.name, namesOf(rows)));
    return row->proof == byPassphrase ? proofByPassphrase(connection, *row, word) : proofByRole(connection, *row);
}

} // namespace

std::vector<std::string> namesOf(const std::vector<ApproverRow>& rows)
{
    std::vector<std::string> names;
    names.reserve(rows.size());
    for (const ApproverRow& row : rows)
        names.push_back(row.name);
    return names;
}

std::string approverSubject(std::string_view name)
{
    return "/approver/" + std::string(name);
}

bool isAboutApprover(std::string_view subject, std::string_view contentSha256)
{
    return subject.starts_with(approverSubject({})) && contentSha256 == sha256Hex(subject);
}

std::string sha256Of(std::vector<ApproverRow> rows)
{
    std::sort(rows.begin(), rows.end(),
              [](const ApproverRow& one, const ApproverRow& other) { return one.name < other.name; });
    std::string covered;
    for (const ApproverRow& row : rows)
        covered += row.name + '\x1F' + row.proof + '\x1F' + row.hash + '\x1E';
    return sha256Hex(covered);
}

QLatin1String approverColumns()
{
    return QLatin1String("name, proof, hash");
}

ApproverRow readApprover(const StoredRow& row)
{
    ApproverRow approver{row.text(0), row.text(1), row.text(2)};
    for (int column = 0; column < 3; ++column)
        if (row.kind(column) != StoredRow::Kind::text)
            approver.hash = "not as it was written";
    return approver;
}

std::vector<ApproverRow> approverRows(const Connection& connection)
{
    Rows rows =
        connection.query(QLatin1String("SELECT ") + approverColumns() + QLatin1String(" FROM approvers ORDER BY name"));
    std::vector<ApproverRow> found;
    while (rows.next())
        found.push_back(readApprover(rows));
    const std::string said = contentSaidOf(connection, approversSubject);
    const bool never = said.empty() && trailOf(connection, approversSubject).empty();
    if (never ? !found.empty() : said != sha256Of(found))
        throwFailed(words::approversAreDamaged(connection.place()));
    return found;
}

std::vector<Approver> approversIn(const Connection& connection)
{
    std::vector<Approver> approvers;
    for (const ApproverRow& row : approverRows(connection)) {
        const bool typed = row.proof == byPassphrase;
        approvers.push_back({row.name, typed ? ApprovalProof::passphrase : ApprovalProof::role,
                             typed ? lockOf(connection, row.name) : std::string()});
    }
    return approvers;
}

void writeApprovers(const Connection& connection, const std::vector<ApproverRow>& rows, std::string event,
                    Message detail)
{
    connection.execute(QStringLiteral("DELETE FROM approvers"));
    for (const ApproverRow& row : rows)
        connection.write(QStringLiteral("INSERT INTO approvers (name, proof, hash) VALUES (?, ?, ?)"),
                         {toQString(row.name), toQString(row.proof), toQString(row.hash)});
    append(connection, AuditEntry{std::move(event), std::string(approversSubject), std::move(detail), sha256Of(rows)});
    static_cast<void>(approverRows(connection)); // as they are read again
}

Result<ApprovalProof> proofOf(const Connection& connection, const ApproverWord& word)
{
    return proofAmong(approverRows(connection), connection, word);
}

Result<ApprovalProof> proofFor(const Connection& connection, const Quote& draft, const ApproverWord& word)
{
    const std::vector<ApproverRow> rows = approverRows(connection);
    if (rows.empty())
        return ApprovalProof::none;
    TRY(checkNotOwn(draft, word.name));
    return proofAmong(rows, connection, word);
}

} // namespace seatwise
