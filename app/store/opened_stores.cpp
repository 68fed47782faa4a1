#include "store/opened_stores.h"

#include <utility>

#include "files/paths.h"
#include "store/backup.h"
#include "store/keyring.h"
#include "store/sql_approvers.h"
#include "store/store_location.h"

namespace seatwise {

Result<std::unique_ptr<QuoteStore>> OpenedStores::open(const std::string& address) const
{
    auto store = openStore(address, [this](const ServerAddress& server) { return passwordOf(server); });
    if (store)
        noteOpened(address);
    return store;
}

Result<std::unique_ptr<WorkshopStore>> OpenedStores::openWorkshop(const std::string& address) const
{
    auto store = seatwise::openWorkshop(address, [this](const ServerAddress& server) { return passwordOf(server); });
    if (store)
        noteOpened(address);
    return store;
}

Result<std::unique_ptr<CustomerStore>> OpenedStores::openCustomers(const std::string& address) const
{
    if (!isStoreThere(address))
        return nullptr;
    auto store = seatwise::openCustomers(address, [this](const ServerAddress& server) { return passwordOf(server); });
    if (store)
        noteOpened(address);
    return store;
}

Result<std::unique_ptr<ApproverStore>> OpenedStores::openApprovers(const std::string& address) const
{
    auto store = seatwise::openApprovers(
        address, [this](const ServerAddress& server) { return passwordOf(server); }, ApproversFor::changing);
    if (store)
        noteOpened(address);
    return store;
}

Result<std::vector<Approver>> OpenedStores::approvers(const std::string& address) const
{
    if (!isStoreThere(address))
        return std::vector<Approver>();
    const auto approvers = TRY(seatwise::openApprovers(
        address, [this](const ServerAddress& server) { return passwordOf(server); }, ApproversFor::reading));
    return approvers->list();
}

Result<void> OpenedStores::prove(const std::string& address, const ApproverWord& word) const
{
    auto approvers = TRY(seatwise::openApprovers(
        address, [this](const ServerAddress& server) { return passwordOf(server); }, ApproversFor::reading));
    return approvers->prove(word);
}

std::string OpenedStores::passwordOf(const ServerAddress& server) const
{
    {
        const std::lock_guard lock(mutex_);
        if (const auto given = passwords_.find(toString(server)); given != passwords_.end())
            return given->second;
    }
    std::string found = passwordInKeyring(server); // runs an event loop, in which somebody may ask again
    if (found.empty())
        return found;
    const std::lock_guard lock(mutex_);
    return passwords_.try_emplace(toString(server), std::move(found)).first->second;
}

void OpenedStores::noteOpened(const std::string& address) const
{
    const std::lock_guard lock(mutex_);
    if (const auto file = storeFile(address); file && !isServerAddress(address))
        files_.insert(*file);
}

Result<void> OpenedStores::keepPassword(const std::string& address, const std::string& password) const
{
    const auto server = TRY(parseServerAddress(address));
    {
        const std::lock_guard lock(mutex_);
        passwords_[toString(server)] = password;
    }
    return keepPasswordInKeyring(server, password);
}

std::vector<std::string> OpenedStores::backups(const std::string& address) const
{
    const auto file = storeFile(address);
    return !file || isServerAddress(address) ? std::vector<std::string>() : backupsOf(*file);
}

Result<RestorePreview> OpenedStores::previewRestore(const std::string& backup, const std::string& address) const
{
    return seatwise::previewRestore(backup, TRY(storeFile(address)));
}

Result<void> OpenedStores::restore(const std::string& backup, const std::string& address) const
{
    TRY(restoreBackup(backup, TRY(storeFile(address))));
    return {};
}

} // namespace seatwise
