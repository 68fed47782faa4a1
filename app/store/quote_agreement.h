#pragma once

#include <string_view>

#include "store/quote_rows.h"
#include "words/message.h"

namespace seatwise {

// A quote is kept in three places, and shown only where they agree: its row, its content, and the last record of the
// audit trail about it. Whoever changes a row and seals it anew cannot make the trail say so.

/// What a row and its content say of each other.
struct HeldRow
{
    Message trouble;          ///< empty where they agree
    bool isFoundByIt = false; ///< whether the text that searches look into is made of the content
};
[[nodiscard]] HeldRow holdAgainst(std::string_view content, const QuoteRow& row);

/// What the trail's last record about a quote makes certain of it.
enum class TrailSays {
    rowAndContent, ///< it names the row's seal, which covers the content
    content,       ///< it names content and status alone, as Seatwise wrote before tables of version 3
    otherwise      ///< neither: what is kept is not what was written
};

/// What a record with this content_sha256 says of a row with this seal and state; `otherwise` for an empty one.
[[nodiscard]] TrailSays whatTrailSays(std::string_view contentSha256, std::string_view seal,
                                      std::string_view stateSha256);

/// As HeldRow::trouble, of all three.
[[nodiscard]] Message quoteTrouble(const HeldRow& held, TrailSays said);

} // namespace seatwise
