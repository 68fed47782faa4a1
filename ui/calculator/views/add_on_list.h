#pragma once

#include <vector>

#include <QWidget>

namespace seatwise::ui {

class CalculatorViewModel;
class WrappedCheck;

/// The add-ons of the book, each to be ticked, with what it costs and why it cannot be had. Takes no room for a book
/// without any.
class AddOnList : public QWidget
{
    Q_OBJECT

public:
    explicit AddOnList(CalculatorViewModel& model, QWidget* parent = nullptr);

private:
    void showBook();
    void showInputs();

    CalculatorViewModel& model_;
    QWidget* list_ = nullptr;
    std::vector<WrappedCheck*> rows_;
};

} // namespace seatwise::ui
