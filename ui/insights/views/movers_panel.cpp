#include "insights/views/movers_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "insights/model/insights_texts.h"
#include "theme/icons.h"
#include "widgets/field.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "widgets/two_line_delegate.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t maxListed = 1'000;

} // namespace

MoversPanel::MoversPanel(const InsightsViewModel& model, ChosenBar& chosen, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , chosen_(chosen)
    , title_(titleLabel({}))
    , amount_(new FittingLabel(1.5, QFont::Bold))
    , count_(mutedLabel())
    , list_(new QListWidget)
    , sumTitle_(titleLabel({}))
    , sum_(grid({1, 0}))
{
    auto* close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setAccessibleName(InsightsWords::tr("Close the list of customers"));
    auto* copyList = new LinkButton(InsightsWords::tr("Copy list"));
    list_->setAccessibleName(InsightsWords::tr("Customers behind the bar"));
    list_->setItemDelegate(new TwoLineDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    setLayout(column({row({{title_, 1}, close}),
                      amount_,
                      row({{count_, 1}, copyList}),
                      {list_, 1},
                      sumTitle_,
                      holding(flush(sum_))}));
    connect(close, &QToolButton::clicked, this, [this] { chosen_.choose(std::nullopt); });
    connect(copyList, &LinkButton::clicked, this, &MoversPanel::copy);
    connect(&chosen_, &ChosenBar::changed, this, &MoversPanel::showChosen);
    showChosen();
}

void MoversPanel::focusList()
{
    list_->setFocus(Qt::OtherFocusReason);
}

void MoversPanel::showChosen()
{
    setVisible(chosen_.place().has_value());
    if (!chosen_.place())
        return;
    const Currency& currency = model_.accounts().currency;
    const QString month = monthName(chosen_.month().month, locale());
    title_->setText(InsightsWords::tr("%1, %2").arg(movementName(chosen_.movement()), month));
    Money all = amountOf(chosen_.month(), chosen_.movement());
    if (isLoss(chosen_.movement()))
        all = Money() - all;
    amount_->setText(signedMoney(all, currency, locale()));
    count_->setText(moversLine(chosen_.movers().size(), locale()));
    list_->clear();
    for (const Mover& mover : chosen_.movers()) {
        if (static_cast<std::size_t>(list_->count()) == maxListed)
            break;
        const MoverText text = textOf(mover, chosen_.movement(), currency, locale());
        auto* item = new QListWidgetItem(text.customer, list_);
        item->setData(TwoLineDelegate::UpperRightRole, text.amount);
        item->setData(TwoLineDelegate::LowerLeftRole, text.seats);
        item->setData(TwoLineDelegate::LowerRightRole, text.reason);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{text.customer, text.amount, text.seats, text.reason}.join(QStringLiteral(", ")));
    }
    sumTitle_->setText(InsightsWords::tr("%1 adds up").arg(month));
    while (QLayoutItem* const item = sum_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QStringList& line : sumRows(chosen_.month(), currency, locale())) {
        append(*sum_, new QLabel(line[0]));
        auto* amount = new QLabel(line[1]);
        amount->setAlignment(Qt::AlignRight);
        append(*sum_, amount);
    }
}

void MoversPanel::copy()
{
    QApplication::clipboard()->setText(moversAsTable(chosen_, model_.accounts().currency, locale()));
}

} // namespace seatwise::ui
