#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <QString>

#include "pricebook/price_book.h"

namespace seatwise::ui {

/// The names that a price book gives its plans, features, add-ons, charges, packs and promotions in other languages, by
/// the name they have in it.
using NamesOfBook = std::map<std::string, Names, std::less<>>;

/// The name of one of them in the language that is spoken, where the book in use gives it one; else as it is.
[[nodiscard]] QString bookName(std::string_view name);

/// From now on the window says the names of this book.
void sayNamesOf(const PriceBook& book);

/// While it lives, its thread says the names of this book, and of another one what it has none for; no further book's,
/// and of none where they are null. They nest.
class [[nodiscard]] InNamesOf
{
public:
    explicit InNamesOf(const PriceBook* book, const PriceBook* other = nullptr);
    ~InNamesOf();
    InNamesOf(const InNamesOf&) = delete;
    InNamesOf& operator=(const InNamesOf&) = delete;

private:
    NamesOfBook names_;
    const NamesOfBook* outer_;
};

} // namespace seatwise::ui
