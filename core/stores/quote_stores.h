#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "customers/customer_store.h"
#include "money/error.h"
#include "quoting/approver_store.h"
#include "quoting/approvers.h"
#include "quoting/quote_store.h"
#include "workshop/workshop_store.h"

namespace seatwise {

/// What a restore would do to the store that is there.
struct RestorePreview
{
    std::int64_t quotesNow = 0;
    std::int64_t quotesThen = 0; ///< in the backup
    std::int64_t lost = 0;       ///< in the store and not in the backup
    std::int64_t regained = 0;   ///< in the backup and not in the store
    std::int64_t changed = 0;    ///< in both, but not the same
    std::string newestNow;       ///< when something was last written, in UTC; empty for never
    std::string newestThen;
    Message unreadable; ///< why nothing can be said of the store that is there; empty when it can be read
};

/// Where stores of quotes come from. The program implements it over files and database servers. Any thread may ask for
/// one, which is then that thread's.
class QuoteStores
{
public:
    virtual ~QuoteStores() = default;

    /// The store at an address: a file, made when there is none, or postgresql://…; empty for the default place.
    /// Failed, in one line, when it cannot be opened; nothing is then written to it.
    [[nodiscard]] virtual Result<std::unique_ptr<QuoteStore>> open(const std::string& address) const = 0;

    /// What a pricing workshop keeps in the store of an address, as open().
    [[nodiscard]] virtual Result<std::unique_ptr<WorkshopStore>> openWorkshop(const std::string& address) const = 0;

    /// The customers in the store of an address; none is made for them: null where there is no store yet.
    [[nodiscard]] virtual Result<std::unique_ptr<CustomerStore>> openCustomers(const std::string& address) const = 0;

    /// Who may approve in the store of an address, to be changed; made where there is none.
    [[nodiscard]] virtual Result<std::unique_ptr<ApproverStore>> openApprovers(const std::string& address) const = 0;
    /// Who may approve in the store of an address, by name; nobody where anybody may, and where there is no store yet.
    [[nodiscard]] virtual Result<std::vector<Approver>> approvers(const std::string& address) const = 0;
    /// Whether somebody is an approver of that store and is who they say. Refused otherwise; the audit trail has
    /// either.
    [[nodiscard]] virtual Result<void> prove(const std::string& address, const ApproverWord& word) const = 0;

    /// Keeps the password of a server in the user's keyring, and nowhere else. Failed when there is no keyring; the
    /// password then serves until the program ends.
    [[nodiscard]] virtual Result<void> keepPassword(const std::string& address, const std::string& password) const = 0;

    /// The backups kept beside the store at an address, the newest first; none for a server, which backs up itself.
    [[nodiscard]] virtual std::vector<std::string> backups(const std::string& address) const = 0;

    /// What restoring a backup would do; changes nothing. Refused when the backup is not whole.
    [[nodiscard]] virtual Result<RestorePreview> previewRestore(const std::string& backup,
                                                                const std::string& address) const = 0;

    /// Puts a backup in the place of the store, all of it or nothing; the store that was there becomes a backup itself.
    /// Whoever has it open must open it anew.
    [[nodiscard]] virtual Result<void> restore(const std::string& backup, const std::string& address) const = 0;
};

} // namespace seatwise
