#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace seatwise::ui {

class QuotesViewModel;

/// Asks for the number and the code on a paper and says whether they are those of a quote that was issued. Works
/// without a network.
class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VerifyDialog(QuotesViewModel& model, QWidget* parent = nullptr);

private:
    void verify();

    QuotesViewModel& model_;
    QLineEdit* number_ = nullptr;
    QLineEdit* code_ = nullptr;
    QLabel* answer_ = nullptr;
};

} // namespace seatwise::ui
