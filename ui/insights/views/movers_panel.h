#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;

namespace seatwise::ui {

class ChosenBar;
class FittingLabel;
class InsightsViewModel;

/// The customers behind the bar that is chosen, and how its month adds up. Hidden while none is.
class MoversPanel : public QWidget
{
    Q_OBJECT

public:
    MoversPanel(const InsightsViewModel& model, ChosenBar& chosen, QWidget* parent = nullptr);

    /// Puts the keyboard on the first customer.
    void focusList();

private:
    void showChosen();
    void copy();

    const InsightsViewModel& model_;
    ChosenBar& chosen_;
    QLabel* title_;
    FittingLabel* amount_;
    QLabel* count_;
    QListWidget* list_;
    QLabel* sumTitle_;
    QGridLayout* sum_;
};

} // namespace seatwise::ui
