#include "window/recent_calls_dialog.h"

#include <algorithm>
#include <ranges>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "calculator/model/call_texts.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_tool_tip.h"
#include "widgets/problem_label.h"
#include "words/features.h"
#include "words/format.h"
#include "words/in_words.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t mostListed = 500;
constexpr std::size_t mostUnreadSaid = 3;
constexpr QSize usualCharacters(100, 34); ///< columns and lines

QTableWidget* listOf(const QString& accessibleName, const QStringList& columns)
{
    auto* table = new QTableWidget(0, static_cast<int>(columns.size()));
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void showTexts(QTableWidget& table, const std::vector<QStringList>& rows)
{
    table.setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString& text = rows[static_cast<std::size_t>(row)][column];
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(plainToolTip(text));
            table.setItem(row, column, item);
        }
    for (int column = 0; column + 1 < table.columnCount(); ++column)
        table.setColumnWidth(column, table.fontMetrics().averageCharWidth() * 26);
}

} // namespace

RecentCallsDialog::RecentCallsDialog(const CallStore& calls, QWidget* parent)
    : QDialog(parent)
    , calls_(calls)
{
    setWindowTitle(WindowWords::tr("Recent calls"));
    search_ = new QLineEdit;
    search_->setClearButtonEnabled(true);
    list_ = listOf(WindowWords::tr("Calls, the last one first"),
                   {WindowWords::tr("Changed"), WindowWords::tr("Customer"), WindowWords::tr("Scenarios")});
    history_ = listOf(WindowWords::tr("Calculations of the call"),
                      {WindowWords::tr("When"), WindowWords::tr("Price book"), WindowWords::tr("Price")});
    problem_ = new ProblemLabel;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    open_ = buttons->addButton(WindowWords::tr("Go on with this call"), QDialogButtonBox::AcceptRole);
    open_->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search_, &QLineEdit::textChanged, this, &RecentCallsDialog::showCalls);
    connect(list_, &QTableWidget::itemSelectionChanged, this, &RecentCallsDialog::showHistory);
    connect(list_, &QTableWidget::cellDoubleClicked, this, &QDialog::accept);
    setLayout(column({field(WindowWords::tr("&Search by customer"), search_),
                      {list_, 3},
                      field(WindowWords::tr("Calculations of the call"), history_, 2),
                      problem_,
                      buttons}));
    auto found = calls_.recent(mostListed);
    if (found)
        kept_ = std::move(*found);
    else
        unread_ = problemText(found);
    QStringList unread;
    for (const UnreadCall& call : kept_.unread | std::views::take(mostUnreadSaid))
        unread += inWords(call.problem, locale());
    if (kept_.unread.size() > mostUnreadSaid)
        unread += counted<WindowWords>(kept_.unread.size() - mostUnreadSaid,
                                       QT_TRANSLATE_N_NOOP("WindowWords", "%1 more calls cannot be read."),
                                       "1 more call cannot be read.", locale());
    if (!unread.isEmpty())
        unread_ = unread.join(QLatin1Char('\n'));
    showCalls();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * usualCharacters.width(),
                               fontMetrics().height() * usualCharacters.height()});
}

CallId RecentCallsDialog::chosen() const
{
    const int row = list_->currentRow();
    return row < 0 || row >= static_cast<int>(listed_.size()) ? CallId() : listed_[static_cast<std::size_t>(row)].id;
}

void RecentCallsDialog::showCalls()
{
    listed_.clear();
    std::vector<QStringList> rows;
    for (const CallHead& call : kept_.calls)
        if (toQString(call.customer).contains(search_->text().trimmed(), Qt::CaseInsensitive)) {
            listed_.push_back(call);
            rows.push_back({whenText(call.changed, locale()), customerText(call), headText(call, locale())});
        }
    {
        const QSignalBlocker quiet(list_);
        showTexts(*list_, rows);
        list_->setCurrentCell(rows.empty() ? -1 : 0, 0);
    }
    showHistory();
}

/// What cannot be read is said; the others stay to be chosen.
void RecentCallsDialog::showHistory()
{
    const CallId id = chosen();
    open_->setEnabled(!id.empty());
    history_->setRowCount(0);
    problem_->say(unread_);
    if (id.empty())
        return;
    const auto call = calls_.read(id);
    if (!call)
        return problem_->say(problemText(call));
    std::vector<QStringList> rows;
    for (const Calculation& done : call->history)
        rows.push_back({whenText(done.at, locale()), bookText(done), calculationText(done, locale())});
    std::ranges::reverse(rows); // the last one first, as calls are
    showTexts(*history_, rows);
}

} // namespace seatwise::ui
