#include "budget/views/dates_card.h"

#include <QEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include "budget/model/budget_dates.h"
#include "budget/model/budget_texts.h"
#include "budget/views/timeline_strip.h"
#include "widgets/field.h"
#include "widgets/plain_table.h"
#include "widgets/problem_label.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QLabel* addSentence(QVBoxLayout& layout, const char* name)
{
    QLabel* label = mutedLabel();
    label->setObjectName(QLatin1String(name));
    layout.addWidget(label);
    return label;
}

std::vector<TimelineMark> marksOf(const BudgetViewModel& model)
{
    std::vector<TimelineMark> marks;
    if (model.plan().schedule)
        for (const Invoice& invoice : model.plan().schedule->invoices)
            marks.push_back(
                {toQDate(invoice.date), formatMoney(invoice.amount, model.book().currency, model.locale())});
    return marks;
}

} // namespace

DatesCard::DatesCard(BudgetViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(titleLabel(BudgetWords::tr("The summer, billed monthly")));
    summers_ =
        plainTable(BudgetWords::tr("Summer strategies"), {BudgetWords::tr("Strategy"), BudgetWords::tr("Twelve months"),
                                                          BudgetWords::tr("Invoices"), BudgetWords::tr("Rule")});
    layout->addWidget(summers_);
    summer_ = addSentence(*layout, "summer-result");
    layout->addWidget(titleLabel(BudgetWords::tr("Dates to keep")));
    tooLate_ = new ProblemLabel;
    tooLate_->setObjectName(QStringLiteral("too-late"));
    layout->addWidget(tooLate_);
    orderBy_ = addSentence(*layout, "order-by");
    dates_ = plainTable(BudgetWords::tr("Dates to keep"),
                        {BudgetWords::tr("Day"), BudgetWords::tr("What happens"), BudgetWords::tr("From today")});
    layout->addWidget(dates_);
    layout->addWidget(titleLabel(BudgetWords::tr("Invoices")));
    strip_ = new TimelineStrip;
    layout->addWidget(strip_);
    invoices_ = plainTable(BudgetWords::tr("Invoices"), {BudgetWords::tr("Due"), BudgetWords::tr("From"),
                                                         BudgetWords::tr("To"), BudgetWords::tr("Amount")});
    layout->addWidget(invoices_);
    connect(&model_, &BudgetViewModel::changed, this, &DatesCard::showDates);
}

void DatesCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    showDates();
}

void DatesCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && invoices_)
        showDates();
}

void DatesCard::showDates()
{
    if (!isVisible())
        return;
    setEnabled(!model_.inputs().startRefused); // the dates of a day that is none would be those of another
    const auto summers = summerRows(model_);
    summers_->setVisible(!summers.empty());
    showRows(*summers_, summers, 4);
    summer_->setText(summerText(model_));
    tooLate_->say(tooLateText(model_));
    orderBy_->setText(orderByText(model_));
    showRows(*dates_, dateRows(model_), 2, 2 * (maxOutlookYears + 1));
    const auto marks = marksOf(model_);
    strip_->setVisible(!marks.empty());
    strip_->setMarks(marks);
    showRows(*invoices_, invoiceRows(model_), 3);
}

} // namespace seatwise::ui
