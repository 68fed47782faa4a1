#pragma once

#include <memory>
#include <string>

#include <QTemporaryDir>

#include "stores/quote_stores.h"

namespace seatwise::ui::test {

/// The program's own stores, with an empty one as the default place: in a file, or on a server in the program of tests
/// that is built for servers.
class ScratchStores : public QuoteStores
{
public:
    ScratchStores();

    [[nodiscard]] const std::string& place() const { return place_; }

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
    [[nodiscard]] const std::string& placeOf(const std::string& address) const;

    QTemporaryDir folder_; ///< for a store in a file
    std::string place_;
};

} // namespace seatwise::ui::test
