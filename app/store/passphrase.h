#pragma once

#include <string>
#include <string_view>

namespace seatwise {

// Passphrases as a store keeps them: Argon2id with the parameters that RFC 9106 recommends where memory is short (3
// passes over 64 MiB, 4 lanes), 16 bytes of salt and 32 of hash, in the text that Argon2's own library writes and
// reads.

// Both throw StoreFailure where there is no memory for it.

/// The text to keep of a passphrase, another one each time.
[[nodiscard]] std::string hashOf(std::string_view passphrase);

/// Whether a text that hashOf() made was made of this passphrase.
[[nodiscard]] bool isHashOf(const std::string& hash, std::string_view passphrase);

} // namespace seatwise
