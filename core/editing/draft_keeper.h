#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "money/error.h"

namespace seatwise {

/// Keeps drafts of price books on this computer while they grow, valid or not: one for each published list, by the
/// SHA-256 of that. What was kept outlives the program, however it ends.
class DraftKeeper
{
public:
    virtual ~DraftKeeper() = default;

    /// Keeps the text of a draft (editing/book_draft.h) in place of the one that is there; no text takes it away.
    [[nodiscard]] virtual Result<void> keep(std::string_view listSha256, std::string_view draft) const = 0;

    /// The text that was kept last; nothing where none was. Failed where it cannot be read.
    [[nodiscard]] virtual Result<std::optional<std::string>> kept(std::string_view listSha256) const = 0;
};

} // namespace seatwise
