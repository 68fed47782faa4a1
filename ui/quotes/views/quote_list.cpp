#include "quotes/views/quote_list.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "quotes/model/quotes_view_model.h"
#include "quotes/views/quote_list_model.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/two_line_delegate.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int approvalEntry = -3;
constexpr int attentionEntry = -2;
constexpr int everyEntry = -1;

} // namespace

QuoteList::QuoteList(QuotesViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    search_ = new QLineEdit;
    search_->setPlaceholderText(QuotesWords::tr("Customer, number, plan or purchase order"));
    search_->setClearButtonEnabled(true);
    filter_ = new QComboBox;
    fillFilters();
    quotes_ = new QuoteListModel(model_, this);
    view_ = new QListView;
    view_->setModel(quotes_);
    view_->setItemDelegate(new TwoLineDelegate(view_));
    view_->setAccessibleName(QuotesWords::tr("Quotes"));
    view_->setUniformItemSizes(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setMinimumHeight(fontMetrics().height() * 4);
    empty_ = mutedLabel();
    empty_->setObjectName(QStringLiteral("quotes-empty"));
    empty_->setAlignment(Qt::AlignTop);
    setLayout(column({field(QuotesWords::tr("S&earch quotes"), search_),
                      field(QuotesWords::tr("S&how"), filter_),
                      {view_, 1},
                      {empty_, 1}}));
    connect(search_, &QLineEdit::textChanged, this, &QuoteList::search);
    connect(filter_, &QComboBox::currentIndexChanged, this, &QuoteList::search);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuoteList::choose);
    connect(&model_, &QuotesViewModel::listChanged, this, &QuoteList::showList);
    connect(&model_, &QuotesViewModel::currentChanged, this, &QuoteList::showList);
    showList();
}

void QuoteList::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
}

void QuoteList::focusQuotes()
{
    view_->setFocus(Qt::OtherFocusReason);
}

void QuoteList::fillFilters()
{
    filter_->addItem(QuotesWords::tr("All quotes"), everyEntry);
    filter_->addItem(QuotesWords::tr("Needs attention"), attentionEntry);
    filter_->addItem(QuotesWords::tr("Waits for approval"), approvalEntry);
    for (const QuoteStatus status :
         {QuoteStatus::draft, QuoteStatus::issued, QuoteStatus::accepted, QuoteStatus::declined, QuoteStatus::expired,
          QuoteStatus::superseded, QuoteStatus::discarded})
        filter_->addItem(statusText(status), static_cast<int>(status));
}

void QuoteList::search()
{
    const int entry = filter_->currentData().toInt();
    QuoteFilter filter;
    filter.attention = entry == attentionEntry;
    filter.approval = entry == approvalEntry;
    if (entry >= 0)
        filter.status = static_cast<QuoteStatus>(entry);
    filter.text = search_->text();
    model_.setFilter(filter);
}

void QuoteList::choose()
{
    const QModelIndex index = view_->currentIndex();
    if (!following_ && index.isValid())
        model_.show(QuoteId(index.data(QuoteListModel::IdRole).toString().toStdString()));
}

void QuoteList::showList()
{
    following_ = true;
    const Quote* current = model_.current();
    view_->setCurrentIndex(current ? quotes_->index(quotes_->rowOf(current->id)) : QModelIndex());
    following_ = false;
    const std::size_t waiting = model_.listing().attention.size();
    filter_->setItemText(filter_->findData(attentionEntry), waiting == 0
                                                                ? QuotesWords::tr("Needs attention")
                                                                : QuotesWords::tr("Needs attention (%1)").arg(waiting));
    const bool none = model_.listing().quotes.empty();
    view_->setVisible(!none);
    empty_->setVisible(none);
    if (const auto& problem = model_.listing().problem)
        empty_->setText(QuotesWords::tr("%1\n\nHelp → Restore a backup brings an earlier state back.")
                            .arg(toQString(problem->message)));
    else if (model_.listing().filter == QuoteFilter{})
        empty_->setText(
            QuotesWords::tr("No quotes yet. Make one from the Calculator, Seat change or Budget with \"New quote\"."));
    else
        empty_->setText(QuotesWords::tr("No quote is like this."));
}

} // namespace seatwise::ui
