#pragma once

#include <QDialog>

#include "quoting/quote.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace seatwise::ui {

class ProblemLabel;
class QuotesViewModel;

/// Asks for one of the quotes that customers accepted, found by customer, number, plan or purchase order.
class AcceptedDialog : public QDialog
{
    Q_OBJECT

public:
    /// The model must outlive the dialog.
    explicit AcceptedDialog(QuotesViewModel& model, QWidget* parent = nullptr);

    /// The quote that was chosen; of an accepted dialog.
    [[nodiscard]] QuoteId chosen() const;

private:
    void search();
    void showWhetherChosen();

    QuotesViewModel& model_;
    QLineEdit* search_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QListWidget* quotes_ = nullptr;
    QPushButton* take_ = nullptr;
};

} // namespace seatwise::ui
