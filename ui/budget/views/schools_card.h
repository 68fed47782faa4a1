#pragma once

#include "tables/table_source.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QTableView;

namespace seatwise::ui {

class BudgetViewModel;
class ListIntake;
class NoticeBar;
class SchoolsModel;

/// The list of schools: typed, pasted from a spreadsheet or read from a file of text or a workbook, with each school's
/// fair share.
class SchoolsCard : public Card
{
    Q_OBJECT

public:
    SchoolsCard(BudgetViewModel& model, const TableSource& tables, QWidget* parent = nullptr);

    void readFile(const QString& name);
    void focusTable();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeButtons();
    QPushButton* button(const QString& text, void (SchoolsCard::*run)());
    void addSchool();
    void removeSchools();
    void paste();
    void chooseFile();
    void take(const Table& table, const ListChoices& choices);
    void fitHeight();
    void showReport();

    BudgetViewModel& model_;
    ListIntake* intake_ = nullptr;
    SchoolsModel* schools_ = nullptr;
    QTableView* table_ = nullptr;
    NoticeBar* notices_ = nullptr;
    QLabel* hint_ = nullptr;
    QString fileProblem_;
};

} // namespace seatwise::ui
