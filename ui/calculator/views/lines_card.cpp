#include "calculator/views/lines_card.h"

#include <algorithm>
#include <initializer_list>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "calculator/model/calculator_texts.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/views/line_items_model.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "words/billing_texts.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int usualRows = 3; ///< a base, additional seats, discounts: more rows scroll
constexpr int descriptionInCharacters = 20;

} // namespace

LinesCard::LinesCard(CalculatorViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    items_ = new LineItemsModel(this);
    table_ = new QTableView;
    table_->setModel(items_);
    table_->setAccessibleName(CalculatorWords::tr("Line items"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setTabKeyNavigation(false);
    table_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(table_, &QTableView::clicked, this, &LinesCard::workingRequested);

    due_ = new FittingLabel(1.1, QFont::Bold);
    total_ = new FittingLabel(1.1, QFont::Bold);
    total_->setAlignment(Qt::AlignRight);
    total_->setAccessibleDescription(QStringLiteral("price-due"));
    auto* why = new LinkButton(CalculatorWords::tr("How this is worked out (F1)"));
    why->setAccessibleName(CalculatorWords::tr("Show the working"));
    connect(why, &QPushButton::clicked, this, &LinesCard::workingRequested);
    setLayout(column({{table_, 1}, row({{due_, 3}, {total_, 2}}), row({why, room()})}));

    connect(table_->horizontalHeader(), &QHeaderView::sectionResized, this, &LinesCard::fitRows);
    connect(&model_, &CalculatorViewModel::changed, this, &LinesCard::showPrice);
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
    items_->setRateTitle(ofBilling(model_.price().billing(),
                                   {CalculatorWords::tr("Rate / month"), CalculatorWords::tr("Rate / quarter"),
                                    CalculatorWords::tr("Rate / half-year"), CalculatorWords::tr("Rate / year")}));
    const bool isPrice = refusalText(model_).isEmpty();
    auto rows = lineRows(model_);
    for (LineRow& row : rows)
        row.muted = row.muted && isPrice; // the whole table is dimmed instead
    items_->setRows(rows);
    fitRows();
    for (QWidget* part : std::initializer_list<QWidget*>{table_, due_, total_})
        part->setEnabled(isPrice);
    due_->setText(dueText(model_));
    total_->setText(totalText(model_));
}

/// A discount has no quantity: its description may use that room. Any description may use as many lines as it needs.
void LinesCard::fitRows()
{
    const int usual = table_->verticalHeader()->defaultSectionSize();
    for (int row = 0; row < items_->rowCount(); ++row) {
        const bool discount = items_->index(row, LineItemsModel::Count).data().toString().isEmpty();
        const int span = discount && !items_->isCompact() ? 2 : 1;
        if (table_->columnSpan(row, LineItemsModel::Description) != span)
            table_->setSpan(row, LineItemsModel::Description, 1, span);
        const int needed = heightOf(row);
        const int height =
            discount || needed > usual ? std::max(usual, needed + table_->fontMetrics().height() * 3 / 4) : usual;
        if (table_->rowHeight(row) != height)
            table_->setRowHeight(row, height);
    }
}

int LinesCard::heightOf(int row) const
{
    const QModelIndex description = items_->index(row, LineItemsModel::Description);
    const QFontMetrics metrics(table_->font());
    const int margins = 2 * (table_->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    const int room = table_->visualRect(description).width() - margins;
    const QRect needed =
        metrics.boundingRect(0, 0, room, QWIDGETSIZE_MAX, Qt::TextWordWrap, description.data().toString());
    return needed.height();
}

void LinesCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitColumns();
}

/// Widths follow font and titles, not the figures: nothing moves while the slider runs.
void LinesCard::fitColumns()
{
    QHeaderView* header = table_->horizontalHeader();
    const QFontMetrics metrics(table_->font());
    const int room = layout()->contentsRect().width();
    const auto widthOf = [&](int column, const QString& widest) {
        const QString title = items_->headerData(column, Qt::Horizontal).toString();
        return std::max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(title)) +
               metrics.averageCharWidth() * 2;
    };
    const int amount = widthOf(LineItemsModel::Amount, QStringLiteral("$888,888.88"));
    const int count = widthOf(LineItemsModel::Count, QStringLiteral("888,888"));
    const int rate = widthOf(LineItemsModel::Rate, QStringLiteral("Rate / month"));
    const bool compact = room < amount + count + rate + metrics.averageCharWidth() * descriptionInCharacters;
    items_->setCompact(compact);
    header->setMinimumSectionSize(metrics.averageCharWidth() * 4);
    header->setSectionResizeMode(LineItemsModel::Description, QHeaderView::Stretch);
    for (const auto& [column, width] : {std::pair{int{LineItemsModel::Count}, count},
                                        {int{LineItemsModel::Rate}, rate},
                                        {int{LineItemsModel::Amount}, amount}}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, width);
        table_->setColumnHidden(column, compact && column != LineItemsModel::Amount);
    }
    const int height = metrics.height() * (compact ? 11 : 7) / 4;
    table_->verticalHeader()->setDefaultSectionSize(height);
    fitRows();
    table_->setMinimumHeight(header->sizeHint().height() + height * usualRows + 2);
}

} // namespace seatwise::ui
