#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QDialog>

#include "quoting/approver_store.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace seatwise::ui {

class ProblemLabel;

/// Who may approve discounts in a store: looked at, added with a passphrase that is typed twice or by the role of the
/// database, and taken away. In a file that has approvers one of them says so with their own passphrase. No passphrase
/// outlives its use.
class ApproversDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ApproversDialog(std::unique_ptr<ApproverStore> store, QWidget* parent = nullptr);

private:
    QWidget* makeNew();
    QWidget* makeWord();
    void read();
    void showRecords();
    void follow();
    void add();
    void remove();
    void finish(const Result<void>& done, const QString& said);
    [[nodiscard]] bool isWordNeeded() const;
    [[nodiscard]] bool isWordGiven() const;
    [[nodiscard]] std::optional<ApproverWord> word() const;
    [[nodiscard]] bool mayLeaveNone();

    std::unique_ptr<ApproverStore> store_;
    std::vector<Approver> approvers_;
    QListWidget* list_ = nullptr;
    QLabel* about_ = nullptr;
    QLineEdit* name_ = nullptr;
    QLineEdit* passphrase_ = nullptr;
    QLineEdit* again_ = nullptr;
    QCheckBox* byRole_ = nullptr;
    QWidget* word_ = nullptr; ///< who says so
    QComboBox* sayer_ = nullptr;
    QLineEdit* sayersPassphrase_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QLabel* said_ = nullptr;
    QTableWidget* records_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* remove_ = nullptr;
};

} // namespace seatwise::ui
