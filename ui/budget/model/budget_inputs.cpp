#include "budget/model/budget_inputs.h"

#include <algorithm>

#include "words/features.h"
#include "words/in_words.h"

namespace seatwise::ui {

namespace {

constexpr qsizetype maxOfName = 40;

/// What is done with one school, by its name where it has one.
QString schoolStep(const SchoolRow& school, const QString& named, const QString& nameless)
{
    const QString name = school.name.simplified();
    if (name.isEmpty())
        return nameless;
    return named.arg(name.size() > maxOfName ? name.left(maxOfName - 1) + QChar(0x2026) : name);
}

/// The schools of one list, in its order, that the other has not.
std::vector<SchoolRow> missing(const std::vector<SchoolRow>& from, std::vector<SchoolRow> in)
{
    std::vector<SchoolRow> found;
    for (const SchoolRow& school : from) {
        const auto same = std::find(in.begin(), in.end(), school);
        if (same == in.end())
            found.push_back(school);
        else
            in.erase(same);
    }
    return found;
}

QString schoolsText(const std::vector<SchoolRow>& before, const std::vector<SchoolRow>& after)
{
    const auto gone = missing(before, after);
    const auto come = missing(after, before);
    const auto more = static_cast<SeatCount>(after.size()) - static_cast<SeatCount>(before.size());
    if (more < 0)
        return gone.size() == 1
                   ? schoolStep(gone.front(), BudgetWords::tr("remove %1"), BudgetWords::tr("remove a school"))
                   : counted<BudgetWords>(-more, QT_TRANSLATE_N_NOOP("BudgetWords", "remove %1 schools"),
                                          "remove 1 school", QLocale());
    if (more > 0)
        return come.size() == 1 ? schoolStep(come.front(), BudgetWords::tr("add %1"), BudgetWords::tr("add a school"))
                                : counted<BudgetWords>(more, QT_TRANSLATE_N_NOOP("BudgetWords", "add %1 schools"),
                                                       "add 1 school", QLocale());
    return gone.size() == 1 ? schoolStep(gone.front(), BudgetWords::tr("change %1"), BudgetWords::tr("change a school"))
                            : BudgetWords::tr("change schools");
}

} // namespace

NamedEdit editOf(const BudgetInputs& before, const BudgetInputs& after)
{
    enum Field { ownStep, headroom, years, growth, seats, ceiling, start, lead };
    if (before.schools != after.schools)
        return {schoolsText(before.schools, after.schools), ownStep};
    if (before.billing != after.billing)
        return {BudgetWords::tr("choose billing"), ownStep};
    if (before.headroom != after.headroom)
        return {BudgetWords::tr("change headroom"), headroom};
    if (before.years != after.years)
        return {BudgetWords::tr("change years ahead"), years};
    if (before.seatsTyped != after.seatsTyped)
        return {BudgetWords::tr("choose how seats grow"), ownStep};
    if (before.growth != after.growth)
        return {BudgetWords::tr("change growth"), growth};
    if (before.seatsEachYear != after.seatsEachYear)
        return {BudgetWords::tr("change seats of a year"), seats};
    if (before.ceiling != after.ceiling)
        return {BudgetWords::tr("change ceiling"), ceiling};
    if (before.funds != after.funds)
        return {BudgetWords::tr("change funds"), ownStep};
    if (before.start != after.start || before.startRefused != after.startRefused)
        return {BudgetWords::tr("change first day"), start};
    if (before.fiscalYear != after.fiscalYear)
        return {BudgetWords::tr("choose year of the budget"), ownStep};
    if (before.language != after.language)
        return {BudgetWords::tr("change language of the board summary"), ownStep};
    return {BudgetWords::tr("change days an order takes"), lead};
}

} // namespace seatwise::ui
