#pragma once

#include <string>

#include "money/error.h"
#include "store/server_address.h"

namespace seatwise {

// Passwords in the keyring of the desktop, under "seatwise" and the address of the server. Both wait for the keyring,
// which may ask the user, and need a QCoreApplication. Nothing is ever written elsewhere.

/// The password for a server; empty when the keyring has none, or there is no keyring.
[[nodiscard]] std::string passwordInKeyring(const ServerAddress& server);

/// Keeps the password for a server. Failed, saying why, when there is no keyring or it refuses.
[[nodiscard]] Result<void> keepPasswordInKeyring(const ServerAddress& server, const std::string& password);

} // namespace seatwise
