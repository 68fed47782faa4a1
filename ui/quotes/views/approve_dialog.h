#pragma once

#include <optional>
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

/// What became of an approval that somebody gave.
struct ApprovalOutcome
{
    Result<void> done;
    QString said; ///< where it was done
};

/// Asks who approves the draft on show, which there must be, and has it approved; nothing where nobody does.
[[nodiscard]] std::optional<ApprovalOutcome> askForApproval(QWidget& above, QuotesViewModel& model);

} // namespace seatwise::ui
