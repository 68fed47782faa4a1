#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "quoting/approvers.h"
#include "quoting/quote.h"
#include "store/connection.h"
#include "store/stored_row.h"

namespace seatwise {

// Who may approve, as rows of the table "approvers". The audit trail has the SHA-256 of all rows together under
// approversSubject, so that none is changed, added or taken away unseen; and under a subject of each one what
// passphrases were given for them, which is how wrong ones are counted: a server lets nobody change that. All throw
// StoreFailure.

struct ApproverRow
{
    std::string name;
    std::string proof; ///< "passphrase" or "role"
    std::string hash;  ///< of the passphrase, as hashOf() makes it; empty for a role
};

/// No quote, price book or item of a workshop is called so.
inline constexpr std::string_view approversSubject = "/approvers";
[[nodiscard]] std::string approverSubject(std::string_view name);

/// Whether a record is one of those about a single approver, which speak of nothing that is kept.
[[nodiscard]] bool isAboutApprover(std::string_view subject, std::string_view contentSha256);

/// What the trail says of rows, whatever their order.
[[nodiscard]] std::string sha256Of(std::vector<ApproverRow> rows);

/// The columns of the table in the order of readApprover(), for a SELECT.
[[nodiscard]] QLatin1String approverColumns();

/// A row as read with approverColumns(); its hash says so where a column holds what is never written there.
[[nodiscard]] ApproverRow readApprover(const StoredRow& row);

/// All rows. Fails where they are not what the trail says.
[[nodiscard]] std::vector<ApproverRow> approverRows(const Connection& connection);

/// The approvers, by name.
[[nodiscard]] std::vector<Approver> approversIn(const Connection& connection);

/// Puts the rows in the place of those that are there, as the trail then says.
void writeApprovers(const Connection& connection, const std::vector<ApproverRow>& rows, std::string event,
                    Message detail);

/// Whether somebody is an approver and is who they say: with what that was shown. Refused otherwise; a wrong passphrase
/// is counted in the trail, within the transaction that is open, and a right one is noted there.
[[nodiscard]] Result<ApprovalProof> proofOf(const Connection& connection, const ApproverWord& word);

/// As above, for an approval of a draft, which must be prepared by somebody else. Where there are no approvers anybody
/// may, and that is what is returned.
[[nodiscard]] Result<ApprovalProof> proofFor(const Connection& connection, const Quote& draft,
                                             const ApproverWord& word);

/// Their names, in the same order.
[[nodiscard]] std::vector<std::string> namesOf(const std::vector<ApproverRow>& rows);

} // namespace seatwise
