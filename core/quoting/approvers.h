#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "money/error.h"

namespace seatwise {

struct Quote;

/// How it was made sure that somebody who allows a discount is who they say.
enum class ApprovalProof {
    none,       ///< not at all: the store had no approvers, as that of a single user has none
    passphrase, ///< they knew the passphrase that the store has for them
    role        ///< the database knew them by their role
};

/// "none", "passphrase", "role".
[[nodiscard]] std::string_view toString(ApprovalProof proof) noexcept;

/// The proof of such a word; nothing for other text.
[[nodiscard]] std::optional<ApprovalProof> parseApprovalProof(std::string_view text) noexcept;

/// Somebody who may allow discounts, as a store has them.
struct Approver
{
    std::string name;
    ApprovalProof proof = ApprovalProof::passphrase; ///< that is asked for
    std::string lockedUntil = {};                    ///< UTC, "2026-11-21T10:15:30Z"; empty: not locked

    friend bool operator==(const Approver&, const Approver&) = default;
};

/// Who speaks, and the passphrase that was typed for it.
struct ApproverWord
{
    std::string name;
    std::optional<std::string> passphrase = std::nullopt;
};

/// Whether two names are those of one person: capitals, spaces and hyphens do not matter.
[[nodiscard]] bool isSamePerson(std::string_view one, std::string_view other);

/// Refused where somebody prepared a draft, or where it does not say who did. R71.
[[nodiscard]] Result<void> checkNotOwn(const Quote& draft, std::string_view by);

/// So many wrong passphrases one after another lock an approver, for so long. Each further one locks them anew. Both
/// are ours.
inline constexpr int maxWrongPassphrases = 10;
inline constexpr int lockMinutes = 15;

/// In characters; NIST SP 800-63B asks for so many.
inline constexpr int minPassphrase = 8;
inline constexpr int maxPassphraseBytes = 1'024;

/// Refused for a passphrase that is too short, too long, or empty.
[[nodiscard]] Result<void> checkPassphrase(std::string_view passphrase);

} // namespace seatwise
