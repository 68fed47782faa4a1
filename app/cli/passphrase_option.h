#pragma once

#include <optional>
#include <string>

#include "cli/options.h"
#include "quoting/approvers.h"

namespace seatwise::cli {

// Passphrases come through a descriptor that whoever starts the program has opened: never as an argument or from the
// environment, which others on the machine can read.

using PassphraseDescriptor = std::optional<int>;

/// Adds an option that names the descriptor of a passphrase.
Option& takePassphrase(Options& takes, std::string_view name, PassphraseDescriptor& to, std::string_view help);

/// The first line that comes from a descriptor; nothing where none was named. Failed where nothing comes.
[[nodiscard]] Result<std::optional<std::string>> passphraseFrom(const PassphraseDescriptor& descriptor);

} // namespace seatwise::cli
