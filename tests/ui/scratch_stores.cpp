#include "scratch_stores.h"

#include "store/backup.h"
#include "store/sql_approvers.h"
#include "store/store_location.h"

namespace seatwise::ui::test {

Result<std::unique_ptr<QuoteStore>> ScratchStores::open(const std::string& address) const
{
    return openStore(placeOf(address));
}

Result<std::unique_ptr<WorkshopStore>> ScratchStores::openWorkshop(const std::string& address) const
{
    return seatwise::openWorkshop(placeOf(address));
}

Result<std::unique_ptr<CustomerStore>> ScratchStores::openCustomers(const std::string& address) const
{
    if (!isStoreThere(placeOf(address)))
        return nullptr;
    return seatwise::openCustomers(placeOf(address));
}

Result<std::unique_ptr<ApproverStore>> ScratchStores::openApprovers(const std::string& address) const
{
    return seatwise::openApprovers(placeOf(address), {}, ApproversFor::changing);
}

Result<std::vector<Approver>> ScratchStores::approvers(const std::string& address) const
{
    if (!isStoreThere(placeOf(address)))
        return std::vector<Approver>();
    const auto approvers = TRY(seatwise::openApprovers(placeOf(address), {}, ApproversFor::reading));
    return approvers->list();
}

Result<void> ScratchStores::prove(const std::string& address, const ApproverWord& word) const
{
    auto approvers = TRY(seatwise::openApprovers(placeOf(address), {}, ApproversFor::reading));
    return approvers->prove(word);
}

const std::string& ScratchStores::placeOf(const std::string& address) const
{
    return address.empty() ? place_ : address;
}

Result<void> ScratchStores::keepPassword(const std::string&, const std::string&) const
{
    return failed("there is no keyring here");
}

std::vector<std::string> ScratchStores::backups(const std::string& address) const
{
    return isServerAddress(placeOf(address)) ? std::vector<std::string>() : backupsOf(placeOf(address));
}

Result<RestorePreview> ScratchStores::previewRestore(const std::string& backup, const std::string& address) const
{
    return seatwise::previewRestore(backup, placeOf(address));
}

Result<void> ScratchStores::restore(const std::string& backup, const std::string& address) const
{
    if (auto kept = restoreBackup(backup, placeOf(address)); !kept)
        return tl::make_unexpected(kept.error());
    return {};
}

} // namespace seatwise::ui::test
