#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <QString>

#include "pricebook/price_book.h"

namespace seatwise::ui {

/// What a price book says in other languages, by what it says itself: the names of plans, features and their groups,
/// add-ons, charges, units, packs, promotions, segments and of itself, limits of features and notes of assumptions.
using NamesOfBook = std::map<std::string, Names, std::less<>>;

/// One of these texts in the language that is spoken, where the book in use gives it one; else as it is.
[[nodiscard]] QString bookName(std::string_view name);

/// What a price book is called in the language that is spoken; of a draft it is said that it is one.
[[nodiscard]] QString titleOf(const PriceBook& book);

/// The one of the language that is spoken, else the text itself.
[[nodiscard]] QString inLanguage(std::string_view text, const Names& inLanguages);

/// From now on the window says the names of this book, the one in use.
void sayNamesOf(const PriceBook& book);

/// From now on the window says the names of this book, such as that of the workshop, where the one in use has none.
void sayNamesBesideOf(const PriceBook& book);

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
