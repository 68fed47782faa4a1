#pragma once

#include <memory>
#include <string>

#include "customers/customer_store.h"
#include "money/error.h"
#include "quoting/approver_store.h"
#include "quoting/quote_store.h"
#include "store/server_address.h"
#include "workshop/workshop_store.h"

namespace seatwise {

struct StoreCheck;

/// The store of a file, made when there is none; of the default place for empty text; or of a server's address, with
/// the password that `passwordOf` knows. Needs a QCoreApplication.
[[nodiscard]] Result<std::unique_ptr<QuoteStore>> openStore(const std::string& location,
                                                            const PasswordSource& passwordOf = {});

/// As above, for what a pricing workshop keeps in that store.
[[nodiscard]] Result<std::unique_ptr<WorkshopStore>> openWorkshop(const std::string& location,
                                                                  const PasswordSource& passwordOf = {});

/// As above, for who may approve in that store; on a server for the role that quotes are kept with, which only reads
/// them, or to change them for the owner of the tables.
enum class ApproversFor { reading, changing };
[[nodiscard]] Result<std::unique_ptr<ApproverStore>> openApprovers(const std::string& location,
                                                                   const PasswordSource& passwordOf, ApproversFor what);
/// As above, for the customers that quotes are made for.
[[nodiscard]] Result<std::unique_ptr<CustomerStore>> openCustomers(const std::string& location,
                                                                   const PasswordSource& passwordOf = {});

/// Whether there is a store to open: a server may always have one, a file is there or not.
[[nodiscard]] bool isStoreThere(const std::string& location);

/// Everything in the store of a location looked at, as openStore() finds it; a file is not made when there is none.
[[nodiscard]] Result<StoreCheck> checkStoreAt(const std::string& location, const PasswordSource& passwordOf = {});

/// The password that a source knows for a server; empty without a source.
[[nodiscard]] std::string passwordFor(const ServerAddress& server, const PasswordSource& passwordOf);

} // namespace seatwise
