#include "workshop/draft_edit.h"

#include "pricebook/json_fields.h"
#include "pricebook/reader.h"
#include "pricebook/writer.h"
#include "text/characters.h"
#include "text/hidden.h"

namespace seatwise {

namespace {

/// Names beyond this are left out of a note, which is itself a text of limited length.
constexpr std::size_t maxEditName = 1'000;
constexpr std::size_t longestOwnName = 200;

bool isAtOrBelow(std::string_view path, std::string_view place) noexcept
{
    return path.starts_with(place) && (path.size() == place.size() || path[place.size()] == '.');
}

constexpr std::string_view setNote = "set in the workshop; not decided yet.";

} // namespace

Result<SharedBook> asWritten(const BookContent& book)
{
    if (book.locale)
        return refused("the prices are converted to " + book.currency.code + "; change the list as it is published");
    auto read = readPriceBook(writePriceBook(book));
    if (!read)
        return refused("this would be no valid price book: " + asError(read.error()).message);
    return *std::move(read);
}

Result<Plan*> planToEdit(BookContent& book, const PlanId& plan)
{
    for (Plan& candidate : book.plans)
        if (candidate.id == plan)
            return &candidate;
    return misused(unknownWord("plan", plan, idsOf(book.plans)));
}

Result<void> checkAmount(Rate amount, const std::string& what)
{
    if (amount.isNegative())
        return misused(what + " cannot be below zero, and is " + amount.toString(2));
    return {};
}

Result<void> checkName(std::string_view name, const std::string& what)
{
    bool plain = !name.empty() && name.size() <= longestOwnName && isUtf8(name);
    forEachCharacter(name, [&plain](const Character& character) { plain = plain && !isHidden(character.code); });
    if (!plain)
        return misused(what + " needs a name of 1 to " + std::to_string(longestOwnName) + " bytes on one line");
    if (const auto trouble = noncharacterTrouble(name))
        return misused("the name of " + what + " has " + *trouble);
    return {};
}

void noteAsSet(BookContent& book, const std::string& path, const std::string& what)
{
    const std::string name = what.size() > maxEditName ? path : what;
    auto& list = book.assumptions;
    const auto first =
        std::find_if(list.begin(), list.end(), [&](const Assumption& known) { return isAtOrBelow(known.path, path); });
    const auto place = first - list.begin();
    forget(book, path);
    list.insert(list.begin() + place, {path, name + ": " + std::string(setNote)});
}

bool isSetInWorkshop(std::string_view note) noexcept
{
    return note.ends_with(setNote);
}

void forget(BookContent& book, const std::string& path)
{
    std::erase_if(book.assumptions, [&](const Assumption& known) { return isAtOrBelow(known.path, path); });
}

std::string titleOf(const Plan& plan, const Charge& charge)
{
    return charge.name.find(plan.name) == std::string::npos ? plan.name + ", " + charge.name : charge.name;
}

std::string idFrom(std::string_view name, const std::vector<std::string_view>& taken)
{
    std::string id;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            id += c;
        else if (c >= 'A' && c <= 'Z')
            id += static_cast<char>(c - 'A' + 'a');
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    if (id.empty())
        id = "item";
    std::string numbered = id;
    for (int number = 2; std::find(taken.begin(), taken.end(), numbered) != taken.end(); ++number)
        numbered = id + '-' + std::to_string(number);
    return numbered;
}

bool setFlatFee(Charge& charge, Rate amount)
{
    const Charge before = charge;
    charge.monthly = Flat{amount};
    charge.annual.reset();
    return charge != before;
}

} // namespace seatwise
