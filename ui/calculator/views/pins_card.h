#pragma once

#include <QStringList>

#include "widgets/card.h"

namespace seatwise::ui {

class CalculatorViewModel;

/// The pinned scenarios, each with its price and the difference to what is on show: bring back, or let go. Takes no
/// room while nothing is pinned.
class PinsCard : public Card
{
    Q_OBJECT

public:
    explicit PinsCard(CalculatorViewModel& model, QWidget* parent = nullptr);

    /// With little room a scenario takes three lines.
    void setNarrow(bool narrow);

private:
    void rebuild();
    void showDifferences();
    QWidget* rowFor(int index);

    CalculatorViewModel& model_;
    bool narrow_ = false;
    QWidget* rows_ = nullptr;
    std::vector<class FittingLabel*> differences_;
};

} // namespace seatwise::ui
