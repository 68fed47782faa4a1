#pragma once

#include <map>
#include <mutex>
#include <set>
#include <string>

#include "store/server_address.h"
#include "stores/quote_stores.h"

namespace seatwise {

/// The stores of the window: files, and servers whose passwords stand in the user's keyring.
class OpenedStores final : public QuoteStores
{
public:
    /// The files that were opened, to be backed up when the program ends.
    [[nodiscard]] const std::set<std::string>& openedFiles() const noexcept { return files_; }

    [[nodiscard]] Result<std::unique_ptr<QuoteStore>> open(const std::string& address) const override;
    [[nodiscard]] Result<std::unique_ptr<WorkshopStore>> openWorkshop(const std::string& address) const override;
    [[nodiscard]] Result<std::unique_ptr<CustomerStore>> openCustomers(const std::string& address) const override;
    [[nodiscard]] Result<std::unique_ptr<ApproverStore>> openApprovers(const std::string& address) const override;
    [[nodiscard]] Result<std::vector<Approver>> approvers(const std::string& address) const override;
    [[nodiscard]] Result<void> prove(const std::string& address, const ApproverWord& word) const override;
    [[nodiscard]] Result<void> keepPassword(const std::string& address, const std::string& password) const override;
    [[nodiscard]] std::vector<std::string> backups(const std::string& address) const override;
    [[nodiscard]] Result<RestorePreview> previewRestore(const std::string& backup,
                                                        const std::string& address) const override;
    [[nodiscard]] Result<void> restore(const std::string& backup, const std::string& address) const override;

private:
    [[nodiscard]] std::string passwordOf(const ServerAddress& server) const;
    void noteOpened(const std::string& address) const;

    mutable std::mutex mutex_;                             ///< of what follows
    mutable std::set<std::string> files_;                  ///< that were opened
    mutable std::map<std::string, std::string> passwords_; ///< given or found in this run, by server; in memory only
};

} // namespace seatwise
