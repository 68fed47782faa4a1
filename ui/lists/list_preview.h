#pragma once

#include <QDialog>

#include <functional>
#include <vector>

#include "lists/model/list_form.h"
#include "money/error.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace seatwise::ui {

/// What is looked at before it is taken: a table, or the first sheet of a workbook that has several.
struct OfferedList
{
    QString name;
    Table table;
    std::vector<std::string> sheets; ///< to choose from; empty where there is nothing to choose
};

/// A list before it is taken: which column is what, what is left out and why. The person moves the columns, chooses the
/// sheet, and says what a row called "Total" is; nothing changes until the dialog is accepted.
class ListPreview : public QDialog
{
    Q_OBJECT

public:
    using SheetReader = std::function<Result<Table>(const std::string& sheet)>;

    /// There must be a form; of several the person chooses.
    ListPreview(OfferedList list, std::vector<ListForm> forms, SheetReader readSheet, QWidget* parent);

    [[nodiscard]] const Table& table() const { return list_.table; }
    [[nodiscard]] ListChoices choices() const;
    /// What reportOf() says of the list as it would be taken.
    [[nodiscard]] QString report() const;

private:
    QWidget* makeFields();
    QWidget* makeTables();
    QComboBox* addChoice(const QString& caption, const QStringList& choices);
    void showSheet();
    void showForm();
    void fillColumns();
    void showFound();
    void showStart();
    void showProblems(const std::vector<RowProblem>& problems);
    void setChoiceVisible(QWidget& choice, bool visible);
    [[nodiscard]] const ListForm& form() const;
    [[nodiscard]] QString columnName(std::size_t cell) const;
    [[nodiscard]] Result<void> checkColumns() const;

    OfferedList list_;
    std::vector<ListForm> forms_;
    SheetReader readSheet_;
    Result<void> sheetRead_;
    std::vector<FirstRow> start_;
    ListGuess guess_;
    QFormLayout* fields_ = nullptr;
    QFormLayout* columnFields_ = nullptr; ///< which change with the form
    QComboBox* sheet_ = nullptr;
    QComboBox* form_ = nullptr;
    std::vector<QComboBox*> columns_;
    QSpinBox* firstLine_ = nullptr;
    QComboBox* decimals_ = nullptr;
    QComboBox* totals_ = nullptr;
    QTableWidget* rows_ = nullptr;
    QLabel* summary_ = nullptr;
    QTableWidget* leftOut_ = nullptr;
    QPushButton* take_ = nullptr;
};

} // namespace seatwise::ui
