#include "models/waiting_changes.h"

#include <utility>

#include "words/features.h"
#include "words/format.h"

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

Result<void> WaitingChanges::tryAgain()
{
    return makeAll({}).kept;
}

WaitingChanges::Outcome WaitingChanges::makeAll(const std::string& wanted)
{
    Result<void> kept;
    const auto note = [&kept](Error error) {
        if (!kept)
            error = {
                kept.error().kind,
                words::plain(SharedWords::tr("%1\n%2").arg(problemText(kept), toQString(error.message)).toStdString())};
        kept = tl::make_unexpected(std::move(error));
    };
    while (!changes_.empty()) {
        const Change next = changes_.front();
        const Result<void> done = next.make();
        if (!done && isLost_()) {
            note(done.error());
            break;
        }
        if (!done && next.key == wanted)
            note(done.error());
        else if (!done)
            note({done.error().kind,
                  words::plain(SharedWords::tr("%1: %2").arg(next.name, problemText(done)).toStdString())});
        changes_.erase(changes_.begin());
    }
    emit changed();
    return {std::move(kept), !changes_.empty()};
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
