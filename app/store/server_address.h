#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "money/error.h"

namespace seatwise {

/// Where the database of a team is: what an address such as postgresql://ada@db.example.org/quotes says.
struct ServerAddress
{
    std::string host; ///< a name, an address, or the folder of a socket
    int port = 5'432;
    std::string database;
    std::string user;    ///< empty: the account the program runs under
    std::string sslMode; ///< always verify-full unless the host is local; empty: whatever the server offers
    std::string
        rootCertificate; ///< the file of the authority the server's certificate must come from; empty: the usual

    friend bool operator==(const ServerAddress&, const ServerAddress&) = default;
};

/// The password for a server; empty when there is none to be had, and then the usual places of PostgreSQL's own
/// programs (~/.pgpass) remain. It is kept in memory only.
using PasswordSource = std::function<std::string(const ServerAddress&)>;

/// Whether the place of a store is an address rather than a file: it begins, in any case and after spaces, with
/// postgresql: or any other scheme, or as the settings host=… user=…. Of those only postgresql:// and postgres:// can
/// be read.
[[nodiscard]] bool isServerAddress(std::string_view location);

/// Reads postgresql://USER@HOST:PORT/DATABASE with the options host, port, user, sslmode and sslrootcert. Misused when
/// it is no such address, and when it holds a password, which everyone on the machine could read; refused when the host
/// is not local and sslmode is anything but verify-full.
[[nodiscard]] Result<ServerAddress> parseServerAddress(std::string_view address);

/// The address as messages and keyring call it: without options, never with a password.
[[nodiscard]] std::string toString(const ServerAddress& server);

/// Takes the variables that PostgreSQL's library would obey (PGHOSTADDR, PGSERVICE, PGSSLMODE and all others that begin
/// with PG) out of the process, before it has threads: which server is trusted is decided by the address of the store
/// alone. PGPASSWORD and PGPASSFILE stay, which only say what to answer it.
void ignoreServerEnvironment();

} // namespace seatwise
