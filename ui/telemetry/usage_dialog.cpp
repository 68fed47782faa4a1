#include "telemetry/usage_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include "telemetry/usage_texts.h"
#include "theme/theme.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/folding_table.h"
#include "widgets/layouts.h"
#include "widgets/save_file.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

enum EventColumn { When, What, Details, ColumnCount };

constexpr int usualWidthInCharacters = 130;
constexpr int usualHeightInLines = 34;
constexpr int linesOfARecord = 2;
constexpr int maxPlansShown = 6;

} // namespace

UsageDialog::UsageDialog(EventLog& log, const FileWriter& files, QWidget* parent)
    : QDialog(parent)
    , log_(log)
    , files_(files)
{
    setWindowTitle(SettingsWords::tr("Usage data"));
    setLayout(column({makeExplanation(), makeSummary(), {makeTable(), 1}, makeButtons()}));
    showRecords();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * usualWidthInCharacters,
                               fontMetrics().height() * usualHeightInLines});
}

QWidget* UsageDialog::makeExplanation()
{
    auto* title = new QLabel(SettingsWords::tr("What was done, for you to read. It stays on this computer."));
    title->setWordWrap(true);
    title->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    QLabel* explanation = mutedLabel(SettingsWords::tr(
        "While this is on, Seatwise notes each price that was worked out, each look at the comparison "
        "and that the Calculator was used: plan, seats, billing, total. No names: not of "
        "customers, schools or people, nor of a price book of your own. Nothing is sent anywhere."));
    on_ = new QCheckBox(SettingsWords::tr("&Record usage on this computer"));
    on_->setAccessibleName(SettingsWords::tr("Record usage on this computer"));
    on_->setChecked(log_.isOn());
    connect(on_, &QCheckBox::toggled, this, &UsageDialog::switchTo);
    return holding(flush(column({title, explanation, on_})));
}

QWidget* UsageDialog::makeTable()
{
    table_ = new QTableWidget(0, ColumnCount);
    table_->setAccessibleName(SettingsWords::tr("Records, newest first"));
    table_->setHorizontalHeaderLabels(
        {SettingsWords::tr("When (UTC)"), SettingsWords::tr("Event"), SettingsWords::tr("Details")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < ColumnCount; ++column)
        table_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &UsageDialog::showRecord);
    record_ = new QPlainTextEdit;
    record_->setAccessibleName(SettingsWords::tr("The chosen record exactly as it is kept"));
    record_->setPlaceholderText(SettingsWords::tr("Choose a record to read it exactly as it is kept."));
    record_->setReadOnly(true);
    record_->setTabChangesFocus(true);
    record_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    record_->setFixedHeight(fontMetrics().lineSpacing() * linesOfARecord + fontMetrics().height());
    return holding(flush(column({{table_, 1}, record_})));
}

QWidget* UsageDialog::makeButtons()
{
    said_ = mutedLabel();
    said_->setObjectName(QStringLiteral("usage-said"));
    export_ = new QPushButton(SettingsWords::tr("&Export…"));
    export_->setAccessibleName(SettingsWords::tr("Export the records"));
    delete_ = new QPushButton(SettingsWords::tr("&Delete all…"));
    delete_->setAccessibleName(SettingsWords::tr("Delete all records"));
    auto* close = new QPushButton(SettingsWords::tr("&Close"));
    close->setAccessibleName(SettingsWords::tr("Close"));
    close->setDefault(true);
    connect(export_, &QPushButton::clicked, this, &UsageDialog::exportRecords);
    connect(delete_, &QPushButton::clicked, this, &UsageDialog::askToDelete);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return holding(flush(column({said_, row({export_, delete_, room(), close})})));
}

QWidget* UsageDialog::makeSummary()
{
    sum_ = new QLabel;
    sum_->setWordWrap(true);
    sum_->setObjectName(QStringLiteral("usage-sum"));
    plans_ = new FoldingTable(SettingsWords::tr("How often each plan was priced"));
    return holding(flush(column({sum_, plans_})));
}

void UsageDialog::showSummary()
{
    const UsageTally tally = tallyOf(records_);
    sum_->setText(usageLine(tally, locale()));
    sum_->setVisible(!records_.empty());
    plans_->setTable(pricedPlanHeads(), pricedPlanRows(tally, locale()), 1, maxPlansShown);
    plans_->setVisible(!tally.plans.empty());
}

void UsageDialog::switchTo(bool on)
{
    if (const auto done = log_.setOn(on); !done) {
        const QSignalBlocker quiet(on_);
        on_->setChecked(log_.isOn());
        say(SettingsWords::tr("Not switched: %1").arg(toQString(done.error().message)));
        return;
    }
    say(on ? SettingsWords::tr("Recorded from now on, in %1").arg(toQString(log_.place()))
           : SettingsWords::tr("Nothing is recorded from now on."));
}

void UsageDialog::showRecords()
{
    auto records = log_.records();
    if (records)
        records_ = std::move(*records);
    else
        records_.clear();
    std::reverse(records_.begin(), records_.end());
    table_->clearSelection();
    table_->setRowCount(static_cast<int>(records_.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const UsageRecord& record = records_[static_cast<std::size_t>(row)];
        table_->setItem(row, When, new QTableWidgetItem(formatTime(record.at, locale())));
        table_->setItem(row, What, new QTableWidgetItem(toQString(record.event)));
        table_->setItem(row, Details, new QTableWidgetItem(toQString(record.details)));
    }
    for (const EventColumn column : {When, What})
        table_->resizeColumnToContents(column);
    export_->setEnabled(!records_.empty());
    delete_->setEnabled(!records_.empty());
    if (!records)
        say(SettingsWords::tr("Not read: %1").arg(toQString(records.error().message)));
    else if (records_.empty())
        say(SettingsWords::tr("Nothing is recorded."));
    else
        say(SettingsWords::tr("Kept in %1").arg(toQString(log_.place())));
    if (!records_.empty())
        table_->selectRow(0);
    showRecord();
    showSummary();
}

void UsageDialog::showRecord()
{
    const auto chosen = table_->selectionModel()->selectedRows();
    record_->setPlainText(chosen.isEmpty() ? QString()
                                           : toQString(records_[static_cast<std::size_t>(chosen.front().row())].line));
}

void UsageDialog::exportRecords()
{
    const FileAsked asked{SettingsWords::tr("Export the records"), SettingsWords::tr("usage.jsonl"),
                          SettingsWords::tr("JSON lines (*.jsonl)")};
    const auto saved = saveFile(*this, files_, asked, [this] {
        return asJsonLines(std::vector<UsageRecord>(records_.rbegin(), records_.rend())); // the oldest first
    });
    if (saved)
        say(saved->said);
}

void UsageDialog::askToDelete()
{
    auto* question =
        new QMessageBox(QMessageBox::Question, SettingsWords::tr("Delete all records?"),
                        SettingsWords::tr("They are deleted from this computer, for good."), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = question->addButton(SettingsWords::tr("Delete"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this] {
        const auto done = log_.deleteAll();
        showRecords();
        if (!done)
            say(SettingsWords::tr("Not deleted: %1").arg(toQString(done.error().message)));
    });
    question->open();
}

void UsageDialog::say(const QString& what)
{
    said_->setText(what);
}

} // namespace seatwise::ui
