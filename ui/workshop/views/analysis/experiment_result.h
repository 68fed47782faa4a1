#pragma once

#include <QWidget>

#include "workshop/model/experiment_run.h"

class QLabel;

namespace seatwise::ui {

class FoldingTable;
class RangeChart;

/// What a revenue experiment found: the finding in words, ranges, the table, and all that it assumes.
class ExperimentResult : public QWidget
{
    Q_OBJECT

public:
    explicit ExperimentResult(QWidget* parent = nullptr);

    /// Shows an answer that succeeded; `setting` says what was simulated.
    void showAnswer(const ExperimentAnswer& answer, const QString& setting);

private:
    QLabel* setting_ = nullptr;
    QLabel* finding_ = nullptr;
    RangeChart* chart_ = nullptr;
    FoldingTable* table_ = nullptr;
    FoldingTable* assumptions_ = nullptr;
};

} // namespace seatwise::ui
