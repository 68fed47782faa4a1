#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "quoting/approvers.h"
#include "trail/audit.h"

namespace seatwise {

/// Who may approve discounts in a store, to be changed. In a file that has approvers only one of them changes who they
/// are: `by` is their word, and a wrong passphrase is counted as it is for an approval. On a server the owner of the
/// tables does, and `by` is not looked at. Every change is in the audit trail. The program implements it.
class ApproverStore
{
public:
    ApproverStore() = default;
    ApproverStore(const ApproverStore&) = delete;
    ApproverStore& operator=(const ApproverStore&) = delete;
    virtual ~ApproverStore() = default;

    /// Whether the store is a file, which knows no roles.
    [[nodiscard]] virtual bool isInFile() const noexcept = 0;

    /// The approvers, by name. Failed where they are not what the audit trail says.
    [[nodiscard]] virtual Result<std::vector<Approver>> list() const = 0;

    /// Adds an approver with a passphrase, or gives them another one. Refused for one that checkPassphrase() refuses.
    [[nodiscard]] virtual Result<void> setPassphrase(std::string_view name, std::string_view passphrase,
                                                     const std::optional<ApproverWord>& by) = 0;

    /// Adds an approver whom the database knows by the role of that name. Misused for a store in a file.
    [[nodiscard]] virtual Result<void> setRole(std::string_view name, const std::optional<ApproverWord>& by) = 0;

    /// Takes an approver away. Refused where there is none of that name.
    [[nodiscard]] virtual Result<void> remove(std::string_view name, const std::optional<ApproverWord>& by) = 0;

    /// Whether somebody is an approver and is who they say. Refused otherwise; the audit trail has either.
    [[nodiscard]] virtual Result<void> prove(const ApproverWord& word) = 0;

    /// What the audit trail says of who they were, oldest first.
    [[nodiscard]] virtual Result<std::vector<AuditRecord>> trail() const = 0;
};

} // namespace seatwise
