#pragma once

#include <memory>

#include "quoting/approver_store.h"

namespace seatwise {

class Connection;

/// Approvers in a database with the tables of migration.h.
class SqlApprovers final : public ApproverStore
{
public:
    explicit SqlApprovers(std::unique_ptr<Connection> connection);
    SqlApprovers(const SqlApprovers&) = delete;
    SqlApprovers& operator=(const SqlApprovers&) = delete;
    ~SqlApprovers() override;

    [[nodiscard]] bool isInFile() const noexcept override;
    [[nodiscard]] Result<std::vector<Approver>> list() const override;
    [[nodiscard]] Result<void> setPassphrase(std::string_view name, std::string_view passphrase,
                                             const std::optional<ApproverWord>& by) override;
    [[nodiscard]] Result<void> setRole(std::string_view name, const std::optional<ApproverWord>& by) override;
    [[nodiscard]] Result<void> remove(std::string_view name, const std::optional<ApproverWord>& by) override;
    [[nodiscard]] Result<void> prove(const ApproverWord& word) override;
    [[nodiscard]] Result<std::vector<AuditRecord>> trail() const override;

private:
    std::unique_ptr<Connection> connection_;
};

} // namespace seatwise
