#pragma once

#include <QString>

#include "customers/address_list.h"
#include "money/error.h"

namespace seatwise::ui {

// Customers from outside, before they are kept.

/// Whether a file has the name of a vCard, or begins as one does.
[[nodiscard]] bool holdsCards(const QString& path);

/// The customers of the vCards in a file. Failed for a file that cannot be read or is too large, refused for one that
/// holds no vCards.
[[nodiscard]] Result<CustomersRead> readCardFile(const QString& path);

/// What was read of vCards: "12 cards were read, 2 were left out.", and up to so many lines that say which and why.
[[nodiscard]] QString cardsText(const CustomersRead& read);

/// What became of customers: "12 customers were added; 3 were known by their names and stay as they are."
[[nodiscard]] QString keptText(std::size_t added, std::size_t known);

} // namespace seatwise::ui
