#pragma once

#include <QToolButton>

namespace seatwise::ui {

class CalculatorViewModel;
class Menus;

/// That taxes are excluded, and how many of the figures that the price book publishes are not what its rates give;
/// opens the list of them, as a command of the Help menu does.
class PublishedFigures : public QToolButton
{
    Q_OBJECT

public:
    /// The model must outlive it.
    PublishedFigures(CalculatorViewModel& model, Menus& menus, QWidget* parent = nullptr);

private:
    void showBook();
    void openList();

    CalculatorViewModel& model_;
};

} // namespace seatwise::ui
