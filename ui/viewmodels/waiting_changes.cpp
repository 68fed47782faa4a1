#include "viewmodels/waiting_changes.h"

#include <utility>

#include "viewmodels/format.h"

namespace seatwise::ui {

WaitingChanges::WaitingChanges(std::function<bool()> isLost, QObject* parent)
    : QObject(parent)
    , isLost_(std::move(isLost))
{
}

WaitingChanges::Outcome WaitingChanges::make(Change change)
{
    const std::string key = change.key;
    std::erase_if(changes_, [&key](const Change& other) { return other.key == key; });
    changes_.push_back(std::move(change));
    return makeAll(key);
}

QString WaitingChanges::tryAgain()
{
    return makeAll({}).problem;
}

WaitingChanges::Outcome WaitingChanges::makeAll(const std::string& wanted)
{
    QStringList problems;
    while (!changes_.empty()) {
        const Change next = changes_.front();
        const Result<void> done = next.make();
        if (!done && isLost_()) {
            problems += text(done.error().message);
            break;
        }
        if (!done)
            problems += next.key == wanted ? text(done.error().message)
                                           : tr("%1: %2").arg(next.name, text(done.error().message));
        changes_.erase(changes_.begin());
    }
    emit changed();
    return {problems.join(QLatin1Char('\n')), !changes_.empty()};
}

void WaitingChanges::clear()
{
    changes_.clear();
    emit changed();
}

QStringList WaitingChanges::names() const
{
    QStringList names;
    for (const Change& change : changes_)
        names += change.name;
    return names;
}

} // namespace seatwise::ui
