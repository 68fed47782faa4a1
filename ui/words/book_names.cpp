#include "words/book_names.h"

#include <array>
#include <span>
#include <utility>

#include "words/features.h"
#include "words/format.h"
#include "workshop/draft.h"

namespace seatwise::ui {

namespace {

thread_local const NamesOfBook* saidNames = nullptr; ///< null: those of the book in use

/// Those of the book in use, then of the one beside it.
std::array<NamesOfBook, 2>& ofWindow()
{
    static std::array<NamesOfBook, 2> names;
    return names;
}

/// Of two with one text the first one's count.
void addName(NamesOfBook& names, std::string_view text, const Names& inLanguages)
{
    if (!inLanguages.empty())
        names.emplace(text, inLanguages);
}

/// Of things that have names.
template<class Named>
void addNames(NamesOfBook& names, const std::vector<Named>& all)
{
    for (const Named& named : all)
        addName(names, named.name, named.names);
}

void addCharges(NamesOfBook& names, const std::vector<Charge>& charges)
{
    addNames(names, charges);
    for (const Charge& charge : charges)
        addName(names, toString(charge.unit), charge.units);
}

NamesOfBook namesIn(const PriceBook& book)
{
    NamesOfBook names;
    addName(names, book.name, book.names);
    addName(names, identityOf(book).name, book.names); // what a draft was made of
    addNames(names, book.plans);
    addNames(names, book.features);
    addNames(names, book.addOns);
    addNames(names, book.creditPacks);
    addNames(names, book.promotions);
    addNames(names, book.segments);
    for (const Plan& plan : book.plans) {
        addCharges(names, plan.charges);
        for (const PlanFeature& feature : plan.features)
            addName(names, feature.limit, feature.limits);
    }
    for (const AddOn& addOn : book.addOns)
        addCharges(names, addOn.charges);
    for (const Feature& feature : book.features)
        addName(names, feature.group, feature.groups);
    for (const Assumption& assumption : book.assumptions)
        addName(names, assumption.note, assumption.notes);
    return names;
}

} // namespace

QString bookName(std::string_view name)
{
    const auto& window = ofWindow();
    for (const NamesOfBook& names : saidNames ? std::span(saidNames, 1) : std::span(window))
        if (const auto named = names.find(name); named != names.end())
            return inLanguage(name, named->second);
    return toQString(name);
}

QString inLanguage(std::string_view text, const Names& inLanguages)
{
    const auto found = inLanguages.find(PaperWords::tr("en").toStdString());
    return toQString(found == inLanguages.end() ? text : found->second);
}

QString titleOf(const PriceBook& book)
{
    const QString name = inLanguage(identityOf(book).name, book.names);
    return isDraft(book) ? SharedWords::tr("%1 (draft)").arg(name) : name;
}

void sayNamesOf(const PriceBook& book)
{
    ofWindow().front() = namesIn(book);
}

void sayNamesBesideOf(const PriceBook& book)
{
    ofWindow().back() = namesIn(book);
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
