#include "workshop/views/analysis/refused_rows.h"

#include <QLocale>

#include <algorithm>

#include "widgets/folding_table.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t maxShown = 200;
constexpr int maxRowsOnShow = 8;

} // namespace

RefusedRows::RefusedRows(QWidget* parent)
    : RefusedRows(new FoldingTable(WorkshopWords::tr("Refused rows")), parent)
{
}

RefusedRows::RefusedRows(FoldingTable* table, QWidget* parent)
    : Disclosure(WorkshopWords::tr("Refused rows"), table, parent)
    , table_(table)
{
    setVisible(false);
}

void RefusedRows::showProblems(const std::vector<RowProblem>& problems, std::size_t used)
{
    const QLocale locale;
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(problems.size(), maxShown); ++i)
        rows.push_back({locale.toString(static_cast<qulonglong>(problems[i].line)), toQString(problems[i].message)});
    if (problems.size() > maxShown)
        rows.push_back({{},
                        WorkshopWords::tr("and %1 more")
                            .arg(locale.toString(static_cast<qulonglong>(problems.size() - maxShown)))});
    table_->setTable({WorkshopWords::tr("Line"), WorkshopWords::tr("Reason")}, rows, 2, maxRowsOnShow);
    setProblem(problems.empty() ? QString() : toQString(summaryOf(problems, used)));
    setVisible(!problems.empty());
}

} // namespace seatwise::ui
