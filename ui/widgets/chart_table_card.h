#pragma once

#include "widgets/card.h"

class QVBoxLayout;

namespace seatwise::ui {

class SegmentedControl;

/// A chart with its table, of which one is on show, below a title.
class ChartTableCard : public Card
{
    Q_OBJECT

public:
    /// `name` says what is chosen between, to a screen reader. The card takes chart and table over.
    ChartTableCard(const QString& title, const QString& name, QWidget* chart, QWidget* table,
                   QWidget* parent = nullptr);

protected:
    /// What stands below title, chart and table.
    [[nodiscard]] QVBoxLayout& parts() const { return *parts_; }

private:
    void show(int view);

    QWidget* chart_;
    QWidget* table_;
    SegmentedControl* views_;
    QVBoxLayout* parts_;
};

} // namespace seatwise::ui
