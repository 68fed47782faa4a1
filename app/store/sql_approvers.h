#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "quoting/approvers.h"

namespace seatwise {

class Connection;

/// Who may approve discounts, in a database with the tables of migration.h. In a file that has approvers only one of
/// them changes who they are: `by` is their word, and a wrong passphrase is counted as it is for an approval. On a
/// server the owner of the tables does, and `by` is not looked at. Every change is in the audit trail.
class SqlApprovers
{
public:
    explicit SqlApprovers(std::unique_ptr<Connection> connection);
    SqlApprovers(const SqlApprovers&) = delete;
    SqlApprovers& operator=(const SqlApprovers&) = delete;
    SqlApprovers(SqlApprovers&&) noexcept;
    SqlApprovers& operator=(SqlApprovers&&) noexcept;
    ~SqlApprovers();

    /// The approvers, by name. Failed where they are not what the audit trail says.
    [[nodiscard]] Result<std::vector<Approver>> list() const;

    /// Adds an approver with a passphrase, or gives them another one. Refused for one that checkPassphrase() refuses.
    [[nodiscard]] Result<void> setPassphrase(std::string_view name, std::string_view passphrase,
                                             const std::optional<ApproverWord>& by);

    /// Adds an approver whom the database knows by the role of that name. Misused for a store in a file.
    [[nodiscard]] Result<void> setRole(std::string_view name, const std::optional<ApproverWord>& by);

    /// Takes an approver away. Refused where there is none of that name.
    [[nodiscard]] Result<void> remove(std::string_view name, const std::optional<ApproverWord>& by);

private:
    std::unique_ptr<Connection> connection_;
};

} // namespace seatwise
