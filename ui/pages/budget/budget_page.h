#pragma once

#include <functional>
#include <string>

#include <QDate>
#include <QWidget>

#include "files/file_writer.h"
#include "tables/table_source.h"

class QLabel;
class QPushButton;
class QUndoStack;
class QVBoxLayout;

namespace seatwise {
struct Selection;
}

namespace seatwise::ui {

class BudgetPanel;
class BudgetViewModel;
struct BudgetInputs;
class CalculatorViewModel;
class SchoolsCard;

/// Page 4: from a list of schools to a budget: pooled against separate, the years ahead, the funds, the summer, the
/// dates, and a summary for the board.
class BudgetPage : public QWidget
{
    Q_OBJECT

public:
    /// The Calculator, whose price book is used, the writer and the tables must outlive the page.
    BudgetPage(CalculatorViewModel& calculator, const FileWriter& files, const TableSource& tables, QDate today,
               QWidget* parent = nullptr);

    [[nodiscard]] const BudgetInputs& inputs() const;
    [[nodiscard]] QUndoStack* undoStack() const;
    /// Begins with what a session left.
    void start(const BudgetInputs& inputs);

    /// Takes the customer of the Calculator over, with seats and billing, as one of the schools.
    void takeCustomer();
    void focusSchools();
    /// The pool in one line.
    [[nodiscard]] QString line() const;
    /// Whether there is a pool to offer, from a day that is one.
    [[nodiscard]] bool hasPool() const;
    /// The pool as a subscription; there must be one.
    [[nodiscard]] Selection poolSelection() const;

public slots:
    /// Emits poolOffered() where there is a pool.
    void offerPool();

signals:
    void changed();
    /// The pool, as a subscription for the Calculator.
    void poolOffered(const Selection& pool);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeResults();
    QWidget* makeExports();
    void save(const QString& title, const QString& name, const QString& kind,
              const std::function<Result<std::string>()>& make);
    void showPool();
    void fitRoom();

    CalculatorViewModel& calculator_;
    BudgetViewModel* model_;
    const FileWriter& files_;
    const TableSource& tables_;
    QWidget* side_ = nullptr;
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
