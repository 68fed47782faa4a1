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

NamesOfBook namesIn(const PriceBook& book)
{
    NamesOfBook names;
    for (const Plan& plan : book.plans)
        if (!plan.names.empty())
            names.emplace(plan.name, plan.names);
    for (const Feature& feature : book.features)
        if (!feature.names.empty())
            names.emplace(feature.name, feature.names);
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
