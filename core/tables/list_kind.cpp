#include "tables/list_kind.h"

#include <algorithm>
#include <array>

#include "tables/cell_text.h"
#include "text/find.h"

namespace seatwise {

namespace {

constexpr std::string_view namesOfTotals =
    "total|totals|grand total|sub total|subtotal|subtotals|overall total|total seats|total schools|total students|"
    "district total|all schools|sum|summe|gesamt|gesamtsumme|insgesamt|zwischensumme|total général|total general|"
    "sous total|somme|totaux|suma|totales|suma total";

bool isPartOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// A folded name without what is added to it: "seats" of "seats (2026)", "seats:" and "seats *".
std::string withoutRemark(std::string folded)
{
    if (folded.ends_with(')'))
        folded.erase(std::min(folded.rfind('('), folded.size()));
    while (!folded.empty() && !isPartOfWord(folded.back()))
        folded.pop_back();
    return folded;
}

std::optional<std::size_t> rankOfFolded(const ListColumn& column, std::string_view folded)
{
    if (folded.empty())
        return std::nullopt;
    if (folded == foldedName(column.name))
        return 0;
    const auto place = placeAmong(column.otherNames, folded);
    return place ? std::optional(*place + 1) : std::nullopt;
}

} // namespace

std::string columnNames(const ListKind& kind)
{
    std::string names;
    for (const ListColumn& column : kind.columns)
        names.append(names.empty() ? "" : ",").append(column.name);
    return names;
}

std::optional<std::size_t> rankOfName(const ListColumn& column, std::string_view name)
{
    const std::string folded = foldedName(name);
    const auto rank = rankOfFolded(column, folded);
    return rank ? rank : rankOfFolded(column, withoutRemark(folded));
}

bool isNameOfTotal(std::string_view name)
{
    constexpr std::size_t longest = 40;
    if (name.size() < 3 || name.size() > longest)
        return false;
    // Most names are told apart by how they begin.
    const std::array<char, 2> first = {static_cast<char>(name[0] | 0x20), static_cast<char>(name[1] | 0x20)};
    constexpr std::string_view beginnings = "to gr su ov al di ge in zw so";
    if (beginnings.find({first.data(), first.size()}) == std::string_view::npos)
        return false;
    return placeAmong(namesOfTotals, withoutRemark(foldedName(name))).has_value();
}

} // namespace seatwise
