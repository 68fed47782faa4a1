#pragma once

#include <string>
#include <utility>

#include <QObject>

#include "office_settings.h"

namespace seatwise::ui {

/// The settings of the office while the window is open, and whom to tell when they change.
class Office : public QObject
{
    Q_OBJECT

public:
    explicit Office(OfficeSettings settings, QObject* parent = nullptr)
        : QObject(parent)
        , settings_(std::move(settings))
    {
    }

    [[nodiscard]] const OfficeSettings& settings() const { return settings_; }
    /// Where quotes and the workshop are kept.
    [[nodiscard]] std::string store() const { return settings_.store.toStdString(); }

    void set(const OfficeSettings& settings)
    {
        const bool isElsewhere = settings.store != settings_.store;
        const bool isOtherPaper = settings.paper != settings_.paper || settings.letterhead != settings_.letterhead;
        settings_ = settings;
        emit changed();
        if (isOtherPaper)
            emit paperChanged();
        if (isElsewhere)
            emit storeReplaced();
    }

    /// Has the store opened anew: what is kept there was replaced.
    void reopenStore() { emit storeReplaced(); }

signals:
    void changed();
    /// A quote on paper looks another way: its size or its letterhead.
    void paperChanged();
    /// Another store is in use, or another state of it.
    void storeReplaced();
    /// A person wants to give what the settings lack.
    void settingsRequested();

private:
    OfficeSettings settings_;
};

} // namespace seatwise::ui
