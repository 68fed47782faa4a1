#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QObject>
#include <QStringList>

#include "money/error.h"

namespace seatwise::ui {

/// Changes that could not be kept because the store's server did not answer: held in memory, in the order they were
/// wanted, until they can be.
class WaitingChanges : public QObject
{
    Q_OBJECT

public:
    /// A change of a store, complete in itself, so that it can be tried later.
    struct Change
    {
        std::string key; ///< a later change with the same key is wanted instead of the one that waits
        QString name;    ///< "Issue the draft for Elm"
        std::function<Result<void>()> make;
    };

    /// What became of a change.
    struct Outcome
    {
        Result<void> kept;  ///< or why not, in one line for each change that was refused
        bool waits = false; ///< not kept yet, and not lost
    };

    /// `isLost` tells whether the connection to the store was lost, once a change has failed.
    explicit WaitingChanges(std::function<bool()> isLost, QObject* parent = nullptr);

    /// Makes a change once those that wait are made. Where the connection is lost it waits with them.
    [[nodiscard]] Outcome make(Change change);
    /// Makes what waits, as far as the server answers; returns what went wrong. What the store refuses waits no more.
    [[nodiscard]] Result<void> tryAgain();
    /// Gives up what waits.
    void clear();

    [[nodiscard]] bool isEmpty() const { return changes_.empty(); }
    /// What waits, in words, in the order it was wanted.
    [[nodiscard]] QStringList names() const;

signals:
    void changed();

private:
    [[nodiscard]] Outcome makeAll(const std::string& wanted);

    std::function<bool()> isLost_;
    std::vector<Change> changes_;
};

} // namespace seatwise::ui
