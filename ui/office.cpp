#include "office.h"

namespace seatwise::ui {

Office::Office(OfficeSettings settings, QObject* parent)
    : QObject(parent)
    , settings_(std::move(settings))
{
}

void Office::set(const OfficeSettings& settings)
{
    const bool isElsewhere = settings.store != settings_.store;
    settings_ = settings;
    emit changed();
    if (isElsewhere)
        emit storeReplaced();
}

} // namespace seatwise::ui
