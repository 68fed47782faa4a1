#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

#include "tables/table_source.h"
#include "widgets/card.h"
#include "workshop/model/credit_plan.h"

class QLabel;

namespace seatwise::ui {

class CurveView;
class FittingLabel;
class FoldingTable;
class LedgerFields;
class ProblemLabel;
class SegmentedControl;

/// The credit ledger of a customer over 24 months, or over the months of an imported list, on the draft: balance, use,
/// what expires and the month before in which that is announced, as a chart and as a table.
class LedgerCard : public Card
{
    Q_OBJECT

public:
    /// The months begin with that of `today`. The tables must outlive it.
    LedgerCard(const TableSource& tables, QDate today, QWidget* parent = nullptr);

    /// The draft whose rollover, packs and credit prices count.
    void setBook(const SharedBook& book);
    /// Takes a list of monthly use in a table; true where it can be used, otherwise the card says why not.
    bool setUse(const QString& name, const Table& table, const ListChoices& choices = {});

    /// The ledger on show; nothing while it cannot be kept.
    [[nodiscard]] const std::optional<CreditLedger>& ledger() const { return ledger_; }

signals:
    /// The person brought a list of use that can be used.
    void useImported(const QString& name, const Table& table, const ListChoices& choices);
    /// The person went back to the usual number.
    void usualTaken();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeHead(const TableSource& tables);
    QWidget* makeSource();
    QWidget* makeResult();
    void takeUsual();
    void keep();
    void showLedger();
    void showViews();

    std::chrono::year_month first_;
    SharedBook book_;
    QString useName_; ///< of the imported list; empty for a usual number
    std::vector<MonthlyUse> use_;
    std::optional<CreditLedger> ledger_;
    ProblemLabel* importProblem_ = nullptr;
    LedgerFields* fields_ = nullptr;
    QWidget* source_ = nullptr;
    QLabel* sourceText_ = nullptr;
    QLabel* report_ = nullptr;
    QLabel* terms_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QWidget* result_ = nullptr;
    FittingLabel* heading_ = nullptr;
    FittingLabel* total_ = nullptr;
    FittingLabel* perCredit_ = nullptr;
    QLabel* forfeits_ = nullptr;
    SegmentedControl* views_ = nullptr;
    CurveView* chart_ = nullptr;
    FoldingTable* table_ = nullptr;
    QLabel* conservation_ = nullptr;
};

} // namespace seatwise::ui
