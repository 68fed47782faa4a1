#pragma once

#include <memory>
#include <string>

#include "money/error.h"
#include "store/connection.h"
#include "store/server_address.h"

namespace seatwise {

/// Opens the store on a server for a role that may use it. Failed, in one line, when the server does not answer, has no
/// tables of this version, or lets this role change the audit trail: the program must not be able to.
[[nodiscard]] Result<std::unique_ptr<Connection>> openServerStore(const ServerAddress& server,
                                                                  const std::string& password);

/// Opens the store on a server for the role that owns its tables, which says who may approve. Refused to others.
[[nodiscard]] Result<std::unique_ptr<Connection>> openServerStoreAsOwner(const ServerAddress& server,
                                                                         const std::string& password);

/// What a change of the tables found and left.
struct MigratedVersions
{
    int before = 0; ///< 0: there were none
    int after = 0;
};

/// Makes the tables of the store, or takes them to the version of this Seatwise, as the role that shall own them. The
/// role named in `grantTo`, unless it is empty, may then use them: add quotes and change them, add to the audit trail,
/// and no more.
[[nodiscard]] Result<MigratedVersions> migrateServerStore(const ServerAddress& server, const std::string& password,
                                                          const std::string& grantTo);

} // namespace seatwise
