#pragma once

#include <functional>
#include <string>

#include <QDate>

#include "files/file_writer.h"
#include "page.h"
#include "tables/table_source.h"

class QScrollArea;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace seatwise {
struct Selection;
}

namespace seatwise::ui {

class BudgetPanel;
class BudgetViewModel;
struct BudgetInputs;
class CalculatorViewModel;
struct FileAsked;
class SchoolsCard;

/// Page 4: from a list of schools to a budget: pooled against separate, the years ahead, the funds, the summer, the
/// dates, and a summary for the board.
class BudgetPage : public Page
{
    Q_OBJECT

public:
    /// The Calculator, whose price book is used, the writer and the tables must outlive the page.
    BudgetPage(CalculatorViewModel& calculator, const FileWriter& files, const TableSource& tables, QDate today,
               QWidget* parent = nullptr);

    [[nodiscard]] const BudgetInputs& inputs() const;
    /// Begins with what a session left.
    void start(const BudgetInputs& inputs);

    /// Takes the customer of the Calculator over, with seats and billing, as one of the schools.
    void takeCustomer();

    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] QUndoStack* undoStack() const override;
    [[nodiscard]] QString status() const override;
    [[nodiscard]] std::optional<QString> summary() const override;
    [[nodiscard]] QuoteDraft quoteDraft() const override;
    void focusFirst() override;
    void keepIn(Session& session) const override;
    void comeBack(const Session& session) override;

signals:
    /// The pool, as a subscription for the Calculator.
    void poolOffered(const Selection& pool);

protected:
    void make() override;
    void fitRoom() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// Whether there is a pool to offer, from a day that is one.
    [[nodiscard]] bool hasPool() const;
    void offerPool();
    void takeOver();
    QWidget* makeResults();
    QWidget* makeExports();
    void save(const FileAsked& asked, const std::function<Result<std::string>()>& make);
    void showPool();

    CalculatorViewModel& calculator_;
    BudgetViewModel* model_;
    const FileWriter& files_;
    const TableSource& tables_;
    QScrollArea* side_ = nullptr;
    QVBoxLayout* sideColumn_ = nullptr;
    QVBoxLayout* results_ = nullptr;
    BudgetPanel* panel_ = nullptr; ///< at the side, or above the results where the page is narrow
    SchoolsCard* schools_ = nullptr;
    QWidget* outcome_ = nullptr; ///< what there is to say once there are schools
    QLabel* said_ = nullptr;
    QPushButton* offer_ = nullptr;
    QPushButton* calendar_ = nullptr;
    QPushButton* summary_ = nullptr;
};

} // namespace seatwise::ui
