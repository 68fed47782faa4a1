#pragma once

#include <string_view>

#include "customers/address_list.h"

namespace seatwise {

/// Whether a text begins as vCards do, whatever its encoding.
[[nodiscard]] bool isVcard(std::string_view bytes);

/// Reads customers from vCards of versions 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), however others wrote them
/// (vcard_lines.h). The customer is the organization, and the person its contact; a card without an organization is a
/// customer of its person's name. Of several addresses the one for work is taken, in the lines of its label where it
/// has one; e-mail addresses, telephones and notes are all taken, pictures and the like are not. A card that cannot be
/// a customer, has no end or is of another version, and text outside of cards, is left out and reported.
[[nodiscard]] CustomersRead readVcards(std::string_view bytes);

} // namespace seatwise
