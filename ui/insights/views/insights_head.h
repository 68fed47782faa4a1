#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTimer;

namespace seatwise::ui {

class InsightsViewModel;
class QuoteOutcomes;
class SegmentedControl;

/// What is on show: whose revenue and of when, by which rule, over how many months; and, where reckoning takes a while,
/// that it goes on and how to stop it.
class InsightsHead : public QWidget
{
    Q_OBJECT

public:
    InsightsHead(InsightsViewModel& model, const QuoteOutcomes& quotes, QWidget* parent = nullptr);

    /// Sets its parts below each other where they do not fit side by side.
    void fitInto(int width);

private:
    void showView();
    void showPlans();
    void showBusy();

    InsightsViewModel& model_;
    const QuoteOutcomes& quotes_;
    QHBoxLayout* line_ = nullptr;
    QLabel* source_;
    QComboBox* plans_;
    QComboBox* rules_;
    SegmentedControl* period_;
    QWidget* busy_ = nullptr;
    QTimer* soon_; ///< a short reckoning is not spoken of
};

} // namespace seatwise::ui
