#include "pricebooks/book_check_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "pricebooks/model/book_check.h"
#include "theme/theme.h"
#include "widgets/dialog_size.h"
#include "widgets/layouts.h"
#include "widgets/plain_tool_tip.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

enum ClaimColumn { Verdict, Statement, Published, Computed, Source, ColumnCount };

void addCell(QTableWidget& table, int row, ClaimColumn column, const QString& cell)
{
    auto* item = new QTableWidgetItem(cell);
    item->setToolTip(plainToolTip(cell));
    table.setItem(row, column, item);
}

} // namespace

BookCheckDialog::BookCheckDialog(const PriceBook& book, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(WindowWords::tr("Published figures of %1 %2").arg(titleOf(book), toQString(book.version)));
    auto* title =
        new QLabel(WindowWords::tr("Statements of the list about its prices: %1. Those that its rates do not give: %2.")
                       .arg(formatCount(static_cast<SeatCount>(book.claims.size()), QLocale()),
                            formatCount(differingClaims(book), QLocale())));
    title->setWordWrap(true);
    title->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    auto* onlyDiffering = new QCheckBox(WindowWords::tr("Only those that &differ"));
    table_ = new QTableWidget(static_cast<int>(book.claims.size()), ColumnCount);
    table_->setAccessibleName(WindowWords::tr("Published figures"));
    table_->setHorizontalHeaderLabels({WindowWords::tr("Verdict"), WindowWords::tr("Published statement"),
                                       WindowWords::tr("Published"), WindowWords::tr("Computed"),
                                       WindowWords::tr("Where it stands")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(Statement, QHeaderView::Stretch);
    int row = 0;
    for (const CheckedClaim& claim : checkedClaims(book)) {
        addCell(*table_, row, Verdict, claim.holds ? WindowWords::tr("✓ holds") : WindowWords::tr("✗ differs"));
        addCell(*table_, row, Statement, claim.statement);
        addCell(*table_, row, Published, claim.published);
        addCell(*table_, row, Computed, claim.computed);
        addCell(*table_, row, Source, claim.source);
        table_->item(row++, Computed)->setToolTip(plainToolTip(claim.rule));
    }
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setMaximumSectionSize(fontMetrics().averageCharWidth() * 44);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({title, onlyDiffering, {table_, 1}, buttons}));
    connect(onlyDiffering, &QCheckBox::toggled, this, &BookCheckDialog::showRows);
    onlyDiffering->setChecked(true);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 32});
}

void BookCheckDialog::showRows(bool onlyDiffering)
{
    const QString differs = WindowWords::tr("✗ differs");
    for (int row = 0; row < table_->rowCount(); ++row)
        table_->setRowHidden(row, onlyDiffering && table_->item(row, Verdict)->text() != differs);
}

} // namespace seatwise::ui
