#include "workshop/views/priorities_card.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/problem_label.h"
#include "widgets/slip_guard.h"
#include "widgets/typing.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/workshop_edits.h"
#include "workshop/model/workshop_texts.h"
#include "workshop/model/workshop_view_model.h"

namespace seatwise::ui {

namespace {

constexpr int optionRole = Qt::UserRole; ///< the place of an option in the worksheet

QStringList ranksOf(const Ballot& ballot)
{
    QStringList row{toQString(ballot.person)};
    for (const int rank : ballot.ranks)
        row += QString::number(rank);
    return row;
}

} // namespace

PrioritiesCard::PrioritiesCard(WorkshopViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    problem_ = new ProblemLabel;
    agreement_ = new QLabel;
    agreement_->setTextFormat(Qt::PlainText);
    agreement_->setWordWrap(true);
    agreement_->setObjectName(QStringLiteral("agreement"));
    ranking_ = plainTable(WorkshopWords::tr("Joint ranking"),
                          {WorkshopWords::tr("Priority"), WorkshopWords::tr("Place"), WorkshopWords::tr("Points")});
    QStringList heads{WorkshopWords::tr("Person")};
    for (const std::string& priority : priorityTexts(model_.session()))
        heads += toQString(priority);
    ballots_ = plainTable(WorkshopWords::tr("Rankings by person"), heads);
    withdraw_ = new QPushButton(WorkshopWords::tr("Withdraw the chosen person's ranking"));
    setLayout(column({titleLabel(WorkshopWords::tr("Rank from most to least important")),
                      makeOrder(),
                      makeCast(),
                      problem_,
                      agreement_,
                      ranking_,
                      ballots_,
                      {withdraw_, 0, Qt::AlignLeading}}));
    connect(withdraw_, &QPushButton::clicked, this, &PrioritiesCard::withdraw);
    connect(ballots_, &QTableWidget::itemSelectionChanged, this,
            [this] { withdraw_->setEnabled(!ballots_->selectedItems().isEmpty()); });
    connect(&model_, &WorkshopViewModel::contributionsChanged, this, &PrioritiesCard::showRanking);
    connect(&model_, &WorkshopViewModel::refreshed, this, &PrioritiesCard::showRanking);
    showRanking();
}

QLayout* PrioritiesCard::makeOrder()
{
    order_ = new QListWidget;
    order_->setAccessibleName(WorkshopWords::tr("Priorities, the most important first"));
    order_->setAccessibleDescription(WorkshopWords::tr("Alt with the up and down keys moves the chosen one"));
    order_->setFrameShape(QFrame::NoFrame);
    order_->setDragDropMode(QAbstractItemView::InternalMove);
    order_->setDefaultDropAction(Qt::MoveAction);
    order_->installEventFilter(this);
    const auto priorities = priorityTexts(model_.session());
    for (std::size_t i = 0; i < priorities.size(); ++i)
        (new QListWidgetItem(toQString(priorities[i]), order_))->setData(optionRole, static_cast<int>(i));
    order_->setCurrentRow(0);
    order_->setFixedHeight(order_->count() * std::max(order_->sizeHintForRow(0), fontMetrics().height()) + 4);
    up_ = new QPushButton(WorkshopWords::tr("Up"));
    mayActAgain(*up_);
    up_->setAccessibleName(WorkshopWords::tr("Move the chosen priority up"));
    down_ = new QPushButton(WorkshopWords::tr("Down"));
    mayActAgain(*down_);
    down_->setAccessibleName(WorkshopWords::tr("Move the chosen priority down"));
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(order_->model(), &QAbstractItemModel::rowsMoved, this, &PrioritiesCard::number);
    connect(order_->model(), &QAbstractItemModel::rowsInserted, this, &PrioritiesCard::number, Qt::QueuedConnection);
    number();
    return row({{order_, 1}, column({up_, down_, room()})});
}

QLayout* PrioritiesCard::makeCast()
{
    person_ = new QLineEdit;
    person_->setMaxLength(maxPersonLength);
    auto* cast = new QPushButton(WorkshopWords::tr("Cast this order"));
    connect(cast, &QPushButton::clicked, this, &PrioritiesCard::cast);
    connect(person_, &QLineEdit::returnPressed, this, &PrioritiesCard::cast);
    return row({field(WorkshopWords::tr("Who ranks"), person_, 1), {cast, 0, Qt::AlignBottom}});
}

/// The place stands before each priority.
void PrioritiesCard::number()
{
    const auto priorities = priorityTexts(model_.session());
    for (int row = 0; row < order_->count(); ++row) {
        QListWidgetItem* item = order_->item(row);
        const auto option = static_cast<std::size_t>(item->data(optionRole).toInt());
        item->setText(WorkshopWords::tr("%1. %2").arg(row + 1).arg(toQString(priorities[option])));
    }
}

void PrioritiesCard::move(int step)
{
    const int from = order_->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= order_->count())
        return;
    order_->insertItem(to, order_->takeItem(from));
    order_->setCurrentRow(to);
    number();
}

bool PrioritiesCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == order_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isMove = key->modifiers() == Qt::AltModifier;
        if (isMove && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void PrioritiesCard::cast()
{
    std::vector<std::size_t> order;
    order.reserve(static_cast<std::size_t>(order_->count()));
    for (int row = 0; row < order_->count(); ++row)
        order.push_back(static_cast<std::size_t>(order_->item(row)->data(optionRole).toInt()));
    const auto cast = ui::cast(model_, ballotInOrder(person_->text().simplified().toStdString(), order));
    problem_->say(problemText(cast));
    if (cast)
        person_->clear();
    else
        person_->setFocus();
}

void PrioritiesCard::withdraw()
{
    if (const int row = ballots_->currentRow(); row >= 0)
        problem_->say(problemText(ui::withdraw(model_, ballots_->item(row, 0)->text().toStdString())));
}

void PrioritiesCard::showRanking()
{
    const auto& cast = model_.session().ballots;
    const auto ranking = rankOptions(priorityTexts(model_.session()), cast);
    ranking_->setVisible(ranking.has_value());
    ballots_->setVisible(ranking.has_value());
    withdraw_->setVisible(ranking.has_value());
    withdraw_->setEnabled(!ballots_->selectedItems().isEmpty());
    if (!ranking) {
        agreement_->setText(cast.empty() ? WorkshopWords::tr("Nobody has ranked yet.")
                                         : toQString(ranking.error().message));
        return;
    }
    const QString people = counted<WorkshopWords>(
        cast.size(), QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 people have ranked."), "1 person has ranked.", locale());
    const QString agreement =
        cast.size() > 1 ? WorkshopWords::tr("Agreement (Kendall's W) %1 of 1.")
                              .arg(formatDecimal(decimalOf(ranking->agreement), ArgumentKind::count, QLocale()))
                        : QString();
    agreement_->setText(people + QLatin1Char(' ') + agreement);
    std::vector<QStringList> rows;
    rows.reserve(ranking->options.size());
    for (const RankedOption& option : ranking->options)
        rows.push_back(
            {toQString(option.option), QString::number(option.place), formatQuantity(option.points, locale())});
    showRows(*ranking_, rows);
    std::vector<QStringList> ballotRows;
    ballotRows.reserve(cast.size());
    for (const Ballot& ballot : cast)
        ballotRows.push_back(ranksOf(ballot));
    showRows(*ballots_, ballotRows);
}

} // namespace seatwise::ui
