#include "store/sql_approvers.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "store/approver_rows.h"
#include "store/connection.h"
#include "store/passphrase.h"
#include "store/resumed.h"
#include "store/trail_rows.h"
#include "words/quoting_words.h"
#include "words/stores_words.h"
#include "words/trail_words.h"

namespace seatwise {

namespace {

/// What is made of the rows that are there, and what the trail says of it.
struct ChangedApprovers
{
    std::vector<ApproverRow> rows;
    std::string event;
    Message detail;
};

using ApproverChange = std::function<Result<ChangedApprovers>(std::vector<ApproverRow> rows)>;

/// What the trail says of a change: in a file that has approvers also by which of them.
Result<Message> allowed(const Connection& connection, const std::vector<ApproverRow>& rows, Message detail,
                        const std::optional<ApproverWord>& by)
{
    if (!connection.dialect().inFile || rows.empty())
        return detail;
    if (!by)
        return refused(words::approversChangedByOneOfThem(namesOf(rows)));
    TRY(proofOf(connection, *by));
    return words::approversChangedBy(std::move(detail), by->name);
}

Result<void> changed(Connection& connection, const std::optional<ApproverWord>& by, const ApproverChange& change)
{
    return keepAnswerIn(connection, [&]() -> Result<void> {
        const std::vector<ApproverRow> before = approverRows(connection);
        ChangedApprovers after = TRY(change(before));
        writeApprovers(connection, after.rows, after.event, TRY(allowed(connection, before, after.detail, by)));
        return {};
    });
}

/// The rows with another one in the place of that of its name.
std::vector<ApproverRow> with(std::vector<ApproverRow> rows, ApproverRow row)
{
    std::erase_if(rows, [&row](const ApproverRow& there) { return there.name == row.name; });
    rows.push_back(std::move(row));
    return rows;
}

Result<void> checkName(std::string_view name)
{
    if (name.empty())
        return refused(words::approverNeedsName());
    return checkLine(words::nameOfApprover(), name);
}

} // namespace

SqlApprovers::SqlApprovers(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection))
{
}

SqlApprovers::~SqlApprovers() = default;

bool SqlApprovers::isInFile() const noexcept
{
    return connection_->dialect().inFile;
}

Result<std::vector<Approver>> SqlApprovers::list() const
{
    return readFrom(*connection_, [&] { return approversIn(*connection_); });
}

Result<void> SqlApprovers::setPassphrase(std::string_view name, std::string_view passphrase,
                                         const std::optional<ApproverWord>& by)
{
    TRY(checkName(name));
    TRY(checkPassphrase(passphrase));
    const std::string hash = TRY(asResult([&] { return hashOf(passphrase); }));
    return changed(*connection_, by, [&](std::vector<ApproverRow> rows) -> Result<ChangedApprovers> {
        return ChangedApprovers{with(std::move(rows), {std::string(name), "passphrase", hash}), "approver.added",
                                words::approverAdded(name)};
    });
}

Result<void> SqlApprovers::setRole(std::string_view name, const std::optional<ApproverWord>& by)
{
    TRY(checkName(name));
    if (connection_->dialect().inFile)
        return misused(words::rolesAreOfServers(connection_->place()));
    return changed(*connection_, by, [&](std::vector<ApproverRow> rows) -> Result<ChangedApprovers> {
        return ChangedApprovers{with(std::move(rows), {std::string(name), "role", {}}), "approver.added",
                                words::approverAddedByRole(name)};
    });
}

Result<void> SqlApprovers::remove(std::string_view name, const std::optional<ApproverWord>& by)
{
    return changed(*connection_, by, [&](std::vector<ApproverRow> rows) -> Result<ChangedApprovers> {
        if (std::erase_if(rows, [&](const ApproverRow& row) { return row.name == name; }) == 0)
            return refused(words::noSuchApprover(name, connection_->place()));
        return ChangedApprovers{std::move(rows), "approver.removed", words::approverRemoved(name)};
    });
}

Result<std::vector<AuditRecord>> SqlApprovers::trail() const
{
    return readFrom(*connection_, [&] { return trailOf(*connection_, approversSubject); });
}

Result<void> SqlApprovers::prove(const ApproverWord& word)
{
    return keepAnswerIn(*connection_, [&]() -> Result<void> {
        TRY(proofOf(*connection_, word));
        return {};
    });
}

} // namespace seatwise
