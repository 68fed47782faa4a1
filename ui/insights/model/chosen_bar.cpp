#include "insights/model/chosen_bar.h"

#include "insights/model/insights_view_model.h"

namespace seatwise::ui {

ChosenBar::ChosenBar(const InsightsViewModel& model, QObject* parent)
    : QObject(parent)
    , model_(model)
{
    connect(&model_, &InsightsViewModel::changed, this, [this] {
        place_.reset();
        movers_.clear();
        emit changed();
    });
}

void ChosenBar::choose(std::optional<BarPlace> place)
{
    if (place == place_ || !model_.figures())
        return;
    place_ = place;
    movers_.clear();
    if (place_)
        if (auto movers = moversOf(model_.accounts().rows.values, ruleOf(model_.rules()), {month()}, movement(),
                                   model_.accounts().currency))
            movers_ = *std::move(movers);
    emit changed();
}

const MonthMovements& ChosenBar::month() const
{
    return model_.figures()->months[std::size_t(place_->column)];
}

} // namespace seatwise::ui
