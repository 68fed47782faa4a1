#pragma once

#include <QDialog>

#include "insights/model/insights_texts.h"
#include "models/background_work.h"

class QTableWidget;

namespace seatwise::ui {

/// What a figure means, by which rule it is, and how far the rules of others are from it, step by step.
class MeaningDialog : public QDialog
{
    Q_OBJECT

public:
    /// The model must have figures and outlive the dialog.
    MeaningDialog(const InsightsViewModel& model, const Tile& tile, QWidget* parent);

private:
    void reckon();

    const InsightsViewModel& model_;
    QTableWidget* bridges_;
    BackgroundWork work_;
};

} // namespace seatwise::ui
