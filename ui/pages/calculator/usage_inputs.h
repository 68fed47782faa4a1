#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace seatwise::ui {

class CalculatorViewModel;

/// A field for each unit that the plan in force meters, for a month's usage. Takes no room where nothing is metered.
class UsageInputs : public QWidget
{
    Q_OBJECT

public:
    explicit UsageInputs(CalculatorViewModel& model, QWidget* parent = nullptr);

private:
    void rebuild();
    void showInputs();
    QLineEdit* addUnit(QVBoxLayout& layout, const QString& unit);

    CalculatorViewModel& model_;
    QStringList units_;
    std::vector<QLineEdit*> fields_;
    QWidget* rows_ = nullptr;
    QLabel* problem_ = nullptr;
};

} // namespace seatwise::ui
