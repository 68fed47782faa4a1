#include "quotes/model/plan_names.h"

#include <set>

#include "text/hidden.h"
#include "words/book_names.h"
#include "words/format.h"

namespace seatwise::ui {

PlanNames planNamesOf(const BookLibrary& library)
{
    PlanNames names;
    std::set<PlanId> inDoubt;
    for (const std::string& id : library.shipped())
        if (const auto book = library.load(id))
            for (const Plan& plan : (*book)->plans)
                if (names.emplace(plan.id, PlanName{plan.name, plan.names}).first->second.name != plan.name)
                    inDoubt.insert(plan.id);
    for (const PlanId& id : inDoubt)
        names.erase(id);
    return names;
}

QString planText(const PlanId& plan, const PlanNames& names)
{
    const auto known = names.find(plan);
    const QString name = known == names.end() ? toQString(plan) : inLanguage(known->second.name, known->second.names);
    return toQString(showHidden(name.toStdString()));
}

} // namespace seatwise::ui
