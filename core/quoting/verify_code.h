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

/// That a quote has the code of a paper, and what has become of it since: "SW-2026-000123 r2 has this code: the paper
/// shows what was issued; it was declined on 2026-11-21". Fails for a draft and for another code. R56.
[[nodiscard]] Result<Message> checkCode(const Quote& quote, std::string_view code, Date today);

} // namespace seatwise
