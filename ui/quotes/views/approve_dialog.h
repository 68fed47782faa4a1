#pragma once

#include <vector>

#include <QDialog>

#include "quotes/model/quote_actions.h"
#include "quotes/model/quote_records.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace seatwise::ui {

/// Asks who allows a discount, and why; where the store has approvers, which of them, and their passphrase.
class ApproveDialog : public QDialog
{
    Q_OBJECT

public:
    /// `asked` says what is decided about; empty for nothing.
    ApproveDialog(const QString& asked, std::vector<ApproverOffered> approvers, QWidget* parent = nullptr);

    [[nodiscard]] ApprovalGiven given() const;

private:
    [[nodiscard]] QWidget* makeBy();
    [[nodiscard]] bool isPassphraseAsked() const;
    [[nodiscard]] QString by() const;
    void follow();

    std::vector<ApproverOffered> approvers_;
    QLineEdit* by_ = nullptr;     ///< none where the store has approvers
    QComboBox* chosen_ = nullptr; ///< none where it has not
    QLineEdit* passphrase_ = nullptr;
    QLineEdit* note_ = nullptr;
    QPushButton* approve_ = nullptr;
};

} // namespace seatwise::ui
