#pragma once

#include <functional>
#include <string>

#include <QDate>
#include <QWidget>

#include "files/file_writer.h"

class QLabel;
class QPushButton;

namespace seatwise::ui {

class BudgetViewModel;
class CalculatorViewModel;
class SchoolsCard;

/// Page 4: from a list of schools to a budget: pooled against separate, the years ahead, the funds, the summer, the
/// dates, and a summary for the board.
class BudgetPage : public QWidget
{
    Q_OBJECT

public:
    /// The Calculator, whose price book is used, and the writer must outlive the page.
    BudgetPage(CalculatorViewModel& calculator, const FileWriter& files, QDate today, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeResults();
    QWidget* makeExports();
    void save(const QString& title, const QString& name, const QString& kind, const std::function<std::string()>& make);
    void showPool();
    void fitSide();

    BudgetViewModel* model_;
    const FileWriter& files_;
    QWidget* side_ = nullptr;
    SchoolsCard* schools_ = nullptr;
    QWidget* outcome_ = nullptr; ///< what there is to say once there are schools
    QLabel* said_ = nullptr;
    QPushButton* calendar_ = nullptr;
    QPushButton* summary_ = nullptr;
};

} // namespace seatwise::ui
