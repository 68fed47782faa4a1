#pragma once

#include <functional>

#include <QDialog>

#include "quoting/attention.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace seatwise::ui {

class ProblemLabel;
class QuotesViewModel;

/// What waits for an approval: what each draft asks, what is left above the floor, what happened to it, and who may
/// approve it.
class ApprovalsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `setApprovers` lets a person set who may approve. The model must outlive the dialog; the draft that is chosen
    /// here is the one on show there.
    ApprovalsDialog(QuotesViewModel& model, std::function<void()> setApprovers, QWidget* parent = nullptr);

private:
    [[nodiscard]] QPushButton* makeButton(const QString& text, const std::function<void()>& run);
    void showWaiting();
    void choose();
    void approve();

    QuotesViewModel& model_;
    std::vector<Attention> waiting_;
    QLabel* who_ = nullptr;
    QLabel* nothing_ = nullptr;
    QTableWidget* table_ = nullptr;
    QWidget* draft_ = nullptr; ///< what is said of the one that is chosen
    QLabel* asked_ = nullptr;
    QTableWidget* records_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QLabel* said_ = nullptr;
    QPushButton* approve_ = nullptr;
    QPushButton* open_ = nullptr;
};

} // namespace seatwise::ui
