#include "insights/views/quotes_card.h"

#include <utility>

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "insights/model/quote_outcomes.h"
#include "widgets/field.h"
#include "widgets/folding_table.h"
#include "widgets/layouts.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int maxQuotesRows = 12;

} // namespace

QuotesCard::QuotesCard(const QuoteOutcomes& quotes, PlanNames names, QWidget* parent)
    : QuotesCard(quotes, std::move(names), new ShareBars, new FoldingTable(InsightsWords::tr("What became of quotes")),
                 parent)
{
}

QuotesCard::QuotesCard(const QuoteOutcomes& quotes, PlanNames names, ShareBars* chart, FoldingTable* table,
                       QWidget* parent)
    : ChartTableCard(InsightsWords::tr("What became of quotes"), InsightsWords::tr("How to show the quotes"), chart,
                     table, parent)
    , quotes_(quotes)
    , names_(std::move(names))
    , chart_(chart)
    , table_(table)
    , by_(new QComboBox)
    , lines_(mutedLabel())
{
    by_->setAccessibleName(InsightsWords::tr("Quotes told apart"));
    for (const QuotesBy by : everyQuotesBy)
        by_->addItem(nameOf(by));
    parts().insertWidget(1, by_);
    append(parts(), lines_);
    append(parts(), room(1));
    connect(by_, &QComboBox::currentIndexChanged, this, &QuotesCard::showFigures);
    connect(&quotes_, &QuoteOutcomes::changed, this, &QuotesCard::showFigures);
    showFigures();
}

void QuotesCard::showFigures()
{
    if (!quotes_.figures())
        return;
    const QuoteFigures& figures = *quotes_.figures();
    const QuotesBy by = everyQuotesBy[std::size_t(by_->currentIndex())];
    chart_->setRows(InsightsWords::tr("What became of quotes"), quotesShares(by, figures, names_, locale()));
    table_->setTable(quotesHeads(by), quotesRows(by, figures, names_, locale()), 1, maxQuotesRows);
    QStringList lines{conversionLine(figures, locale()), decisionsLine(figures, locale()),
                      trialsLine(figures, locale()), approvalsLine(figures, locale())};
    lines.removeAll(QString());
    lines_->setText(lines.join(QLatin1Char('\n')));
}

} // namespace seatwise::ui
