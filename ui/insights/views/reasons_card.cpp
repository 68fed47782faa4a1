#include "insights/views/reasons_card.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

#include "calculator/model/drawn.h"
#include "charts/share_bars.h"
#include "insights/model/insights_texts.h"
#include "widgets/field.h"
#include "widgets/folding_table.h"
#include "widgets/layouts.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t maxReasonsDrawn = 8;
constexpr int maxReasonsListed = 12;

} // namespace

ReasonsCard::ReasonsCard(InsightsViewModel& model, QWidget* parent)
    : ReasonsCard(model, new ShareBars, new FoldingTable(InsightsWords::tr("Why customers left")), parent)
{
}

ReasonsCard::ReasonsCard(InsightsViewModel& model, ShareBars* chart, FoldingTable* table, QWidget* parent)
    : ChartTableCard(InsightsWords::tr("Why customers left"), InsightsWords::tr("How to show the reasons"), chart,
                     table, parent)
    , model_(model)
    , chart_(chart)
    , table_(table)
    , sum_(mutedLabel())
{
    append(parts(), sum_);
    append(parts(), room(1));
    connect(&model_, &InsightsViewModel::changed, this, &ReasonsCard::showFigures);
    showFigures();
}

void ReasonsCard::showFigures()
{
    if (!model_.figures())
        return;
    const std::vector<ChurnReason>& reasons = model_.figures()->reasons;
    const std::vector<QStringList> texts = reasonRows(model_, locale());
    double largest = 0;
    for (const ChurnReason& reason : reasons)
        largest = std::max(largest, drawn(reason.amount));
    std::vector<ShareRow> rows;
    for (std::size_t i = 0; i < std::min(reasons.size(), maxReasonsDrawn); ++i)
        rows.push_back({texts[i][0], texts[i][1], texts[i][2], largest > 0 ? drawn(reasons[i].amount) / largest : 0,
                        reasons[i].reason.empty()});
    chart_->setRows(InsightsWords::tr("Why customers left"), rows);
    table_->setTable({InsightsWords::tr("Reason"), InsightsWords::tr("Customers"), InsightsWords::tr("MRR")}, texts, 1,
                     maxReasonsListed);
    sum_->setText(churnLine(model_, locale()));
}

} // namespace seatwise::ui
