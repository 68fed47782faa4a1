#pragma once

#include <string>
#include <string_view>

#include "quoting/quote.h"

namespace seatwise {

/// A code such as "7F3K-92QD-M4XT-A1" that a person can type: the first 70 bits of the SHA-256 of the canonical bytes
/// in Crockford's base 32, which has no I, L, O and U. Any change of the content gives another code. It shows that a
/// paper and the stored quote are the same; it is no signature. R56.
[[nodiscard]] std::string verifyCode(const Quote& quote);

/// Whether a code as typed is the quote's: small letters, spaces and dashes do not matter, and O, I and L are read as
/// the digits they are mistaken for.
[[nodiscard]] bool verifies(const Quote& quote, std::string_view code);

/// What has become of an issued quote since, for whoever holds a paper with its code: "; it was superseded by a later
/// revision", "; it was declined on 2026-11-21", "; it expired, valid through 2026-12-21", "; it was accepted on …".
/// Empty while the quote stands open.
[[nodiscard]] std::string sinceIssue(const Quote& quote, Date today);

} // namespace seatwise
