#include "pages/calculator/lines_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "pages/calculator/line_items_model.h"
#include "viewmodels/calculator_view_model.h"
#include "widgets/fitting_label.h"
#include "widgets/link_button.h"

namespace seatwise::ui {

namespace {

constexpr int usualRows = 3; ///< a base, additional seats, discounts: more rows scroll

} // namespace

LinesCard::LinesCard(CalculatorViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    items_ = new LineItemsModel(this);
    table_ = new QTableView;
    table_->setModel(items_);
    table_->setAccessibleName(tr("Line items"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setTabKeyNavigation(false);
    table_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(table_, &QTableView::clicked, this, &LinesCard::workingRequested);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table_, 1);
    auto* row = new QHBoxLayout;
    due_ = new FittingLabel(1.1, QFont::Bold);
    total_ = new FittingLabel(1.1, QFont::Bold);
    total_->setAlignment(Qt::AlignRight);
    total_->setAccessibleDescription(QStringLiteral("price-due"));
    row->addWidget(due_, 3);
    row->addWidget(total_, 2);
    layout->addLayout(row);
    auto* why = new LinkButton(tr("How this is worked out (F1)"));
    why->setAccessibleName(tr("Show the working"));
    connect(why, &QPushButton::clicked, this, &LinesCard::workingRequested);
    layout->addWidget(why, 0, Qt::AlignLeft);

    connect(&model_, &CalculatorViewModel::priceChanged, this, &LinesCard::showPrice);
    showPrice();
    fitColumns();
}

void LinesCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && table_)
        fitColumns();
}

void LinesCard::showPrice()
{
    const bool annual = model_.price().billing == Billing::annual;
    items_->setRateTitle(annual ? tr("Rate / year") : tr("Rate / month"));
    items_->setRows(model_.lineRows());
    due_->setText(model_.dueText());
    total_->setText(model_.totalText());
}

/// Widths follow the font, not the figures: nothing moves while the slider runs.
void LinesCard::fitColumns()
{
    QHeaderView* header = table_->horizontalHeader();
    const QFontMetrics metrics(table_->font());
    header->setMinimumSectionSize(metrics.averageCharWidth() * 4);
    header->setSectionResizeMode(LineItemsModel::Description, QHeaderView::Stretch);
    const auto fix = [&](int column, const QString& widest) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, metrics.horizontalAdvance(widest) + metrics.averageCharWidth() * 2);
    };
    fix(LineItemsModel::Count, QStringLiteral("888,888"));
    fix(LineItemsModel::Rate, QStringLiteral("Rate / month"));
    fix(LineItemsModel::Amount, QStringLiteral("$888,888.88"));
    table_->verticalHeader()->setDefaultSectionSize(metrics.height() * 7 / 4);
    table_->setMinimumHeight(header->sizeHint().height() + metrics.height() * 7 / 4 * usualRows + 2);
}

} // namespace seatwise::ui
