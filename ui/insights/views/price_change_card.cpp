#include "insights/views/price_change_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "insights/model/price_change_texts.h"
#include "widgets/field.h"
#include "widgets/folding_table.h"
#include "widgets/layouts.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int maxAccountsShown = 12;

} // namespace

PriceChangeCard::PriceChangeCard(InsightsViewModel& model, QWidget* parent)
    : PriceChangeCard(model, new ShareBars, new FoldingTable(InsightsWords::tr("Accounts that came to the new price")),
                      parent)
{
}

PriceChangeCard::PriceChangeCard(InsightsViewModel& model, ShareBars* chart, FoldingTable* table, QWidget* parent)
    : ChartTableCard(InsightsWords::tr("The last change of prices"), InsightsWords::tr("How to show who left"), chart,
                     table, parent)
    , model_(model)
    , chart_(chart)
    , table_(table)
    , line_(new QLabel)
    , responses_(mutedLabel())
    , change_(mutedLabel())
{
    line_->setWordWrap(true);
    line_->setTextFormat(Qt::PlainText);
    append(parts(), line_);
    append(parts(), responses_);
    append(parts(), mutedLabel(InsightsWords::tr("Who left, by how much their price rose, with the limits of 95 % that "
                                                 "chance alone leaves.")));
    append(parts(), change_);
    append(parts(), room(1));
    connect(&model_, &InsightsViewModel::changed, this, &PriceChangeCard::showFigures);
    showFigures();
}

void PriceChangeCard::showFigures()
{
    const bool isThere = model_.hasAccounts() && model_.figures() && model_.figures()->priceChange;
    if (parentWidget() || !isThere) // alone it would be a window
        setVisible(isThere);
    if (!isThere)
        return;
    const PriceChange& change = *model_.figures()->priceChange;
    chart_->setRows(InsightsWords::tr("Who left, by the size of the rise"), leftRows(change, locale()));
    table_->setTable(affectedHeads(), affectedRows(model_, locale()), 1, maxAccountsShown);
    line_->setText(priceChangeLine(model_, locale()));
    responses_->setText(responseLine(change, locale()));
    change_->setText(priceChangeTitle(change, locale()));
}

} // namespace seatwise::ui
