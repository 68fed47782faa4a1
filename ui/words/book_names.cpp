#include "words/book_names.h"

#include <utility>

#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

thread_local const NamesOfBook* saidNames = nullptr; ///< null: those of the book in use

NamesOfBook& ofBookInUse()
{
    static NamesOfBook names;
    return names;
}

/// Of things that have names; of two of one name the first one's count.
template<class Named>
void addNames(NamesOfBook& names, const std::vector<Named>& all)
{
    for (const Named& named : all)
        if (!named.names.empty())
            names.emplace(named.name, named.names);
}

NamesOfBook namesIn(const PriceBook& book)
{
    NamesOfBook names;
    addNames(names, book.plans);
    addNames(names, book.features);
    addNames(names, book.addOns);
    addNames(names, book.creditPacks);
    addNames(names, book.promotions);
    for (const Plan& plan : book.plans)
        addNames(names, plan.charges);
    for (const AddOn& addOn : book.addOns)
        addNames(names, addOn.charges);
    return names;
}

} // namespace

QString bookName(std::string_view name)
{
    const NamesOfBook& names = saidNames ? *saidNames : ofBookInUse();
    const auto named = names.find(name);
    if (named == names.end())
        return toQString(name);
    const auto inLanguage = named->second.find(PaperWords::tr("en").toStdString());
    return toQString(inLanguage == named->second.end() ? name : inLanguage->second);
}

void sayNamesOf(const PriceBook& book)
{
    ofBookInUse() = namesIn(book);
}

InNamesOf::InNamesOf(const PriceBook* book, const PriceBook* other)
    : names_(book ? namesIn(*book) : NamesOfBook())
    , outer_(std::exchange(saidNames, &names_))
{
    if (other)
        names_.merge(namesIn(*other));
}

InNamesOf::~InNamesOf()
{
    saidNames = outer_;
}

} // namespace seatwise::ui
