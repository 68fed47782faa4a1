#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "charts/bars_plot.h"
#include "insights/movers.h"

namespace seatwise::ui {

class InsightsViewModel;

/// The bar that is chosen in the chart of movements, and the customers behind it. None is when the figures are others.
class ChosenBar : public QObject
{
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit ChosenBar(const InsightsViewModel& model, QObject* parent = nullptr);

    /// A movement of a month; `kind` counts everyMovement, `column` the months on show.
    void choose(std::optional<BarPlace> place);
    [[nodiscard]] std::optional<BarPlace> place() const { return place_; }
    /// The customers behind it; none where nothing is chosen.
    [[nodiscard]] const std::vector<Mover>& movers() const { return movers_; }
    /// Its month. Something must be chosen.
    [[nodiscard]] const MonthMovements& month() const;
    [[nodiscard]] Movement movement() const { return everyMovement[std::size_t(place_->kind)]; }

signals:
    void changed();

private:
    const InsightsViewModel& model_;
    std::optional<BarPlace> place_;
    std::vector<Mover> movers_;
};

} // namespace seatwise::ui
