#include "workshop/draft_edit.h"

#include <algorithm>

#include "claims/reader.h"
#include "pricebook/assumed.h"
#include "pricebook/id_kinds.h"
#include "pricebook/writer.h"
#include "text/characters.h"
#include "text/hidden.h"
#include "words/decimal.h"
#include "words/quoting_words.h"
#include "words/workshop_words.h"

namespace seatwise {

namespace {

constexpr std::size_t maxOwnNameLength = 200;

} // namespace

Result<SharedBook> asWritten(const BookContent& book)
{
    if (book.locale)
        return refused(words::draftOfConvertedPrices(book.currency.code));
    auto read = readPriceBook(writePriceBook(book));
    if (!read)
        return refused(words::wouldBeNoBook(asError(read.error()).message));
    return *std::move(read);
}

Result<Plan*> planToEdit(BookContent& book, const PlanId& plan)
{
    if (Plan* found = findBy(book.plans, &Plan::id, plan))
        return found;
    return misused(unknownWord(idsOfPlans.word, plan, idsOf(book.plans)));
}

Result<void> checkAmount(Rate amount, Message what)
{
    if (amount.isNegative())
        return misused(words::figureBelowZero(std::move(what), amount.toString(2)));
    return {};
}

Result<void> checkName(std::string_view name, const NameKind& kind)
{
    bool plain = !name.empty() && name.size() <= maxOwnNameLength && isUtf8(name);
    forEachCharacter(name, [&plain](const Character& character) { plain = plain && !isHidden(character.code); });
    if (!plain)
        return misused(kind.needed(maxOwnNameLength));
    if (const auto code = firstNoncharacter(name))
        return misused(words::textHasNoncharacter(kind.field(), codeName(*code)));
    return {};
}

void noteAsSet(BookContent& book, const std::string& path)
{
    auto& list = book.assumptions;
    const auto first = std::ranges::find_if(list, [&](const Assumption& known) { return isWithin(known.path, path); });
    const auto place = first - list.begin();
    forget(book, path);
    list.insert(list.begin() + place, {path, words::setInWorkshop(titleAt(book, path)).english()});
}

void forget(BookContent& book, const std::string& path)
{
    std::erase_if(book.assumptions, [&](const Assumption& known) { return isWithin(known.path, path); });
}

std::string idFrom(std::string_view name, const std::vector<std::string_view>& taken)
{
    std::string id;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || isDigit(c))
            id += c;
        else if (c >= 'A' && c <= 'Z')
            id += static_cast<char>(c - 'A' + 'a');
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    if (id.ends_with('-'))
        id.pop_back();
    if (id.empty())
        id = "item";
    std::string numbered = id;
    for (int number = 2; std::find(taken.begin(), taken.end(), numbered) != taken.end(); ++number)
        numbered = id + '-' + std::to_string(number);
    return numbered;
}

std::optional<Rate> flatFeeOf(const std::vector<Charge>& charges)
{
    const Charge* fee = flatFeeIn(charges);
    return fee ? std::get<Flat>(fee->monthly).amount.asRate() : std::nullopt;
}

bool setFlatFee(Charge& charge, Rate amount)
{
    const Charge before = charge;
    charge.monthly = Flat{amount};
    keepMonthlyAlone(charge);
    return charge != before;
}

} // namespace seatwise
