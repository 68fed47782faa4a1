#include "ask/ask_dialog.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "calculator/model/calculator_view_model.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_tool_tip.h"
#include "widgets/problem_label.h"
#include "widgets/two_line_delegate.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int longestQuestion = 200;
constexpr int usualWidth = 72; ///< in characters

QListWidgetItem* itemFor(const AskedPrice& price)
{
    auto* item = new QListWidgetItem(price.what);
    item->setData(TwoLineDelegate::LowerLeftRole, price.working);
    item->setData(TwoLineDelegate::UpperRightRole, price.total);
    item->setData(TwoLineDelegate::LowerRightRole, price.needs);
    item->setData(Qt::AccessibleTextRole, inOneLine(price));
    item->setToolTip(plainToolTip(inOneLine(price)));
    return item;
}

} // namespace

AskDialog::AskDialog(const CalculatorViewModel& model, QWidget* parent)
    : QDialog(parent)
    , model_(model)
{
    setWindowTitle(CalculatorWords::tr("Ask a price"));
    question_ = new QLineEdit;
    question_->setMaxLength(longestQuestion);
    question_->setPlaceholderText(CalculatorWords::tr("200 seats annual, 7 % off"));
    question_->installEventFilter(this);
    readAs_ = mutedLabel();
    readAs_->setObjectName(QStringLiteral("ask-read-as"));
    problem_ = new ProblemLabel;
    problem_->setObjectName(QStringLiteral("ask-problem"));
    prices_ = new QListWidget;
    prices_->setObjectName(QStringLiteral("ask-prices"));
    prices_->setAccessibleName(CalculatorWords::tr("Answers"));
    prices_->setItemDelegate(new TwoLineDelegate(prices_));
    prices_->setUniformItemSizes(true);
    prices_->setFrameShape(QFrame::NoFrame);
    prices_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    prices_->setMinimumHeight(fontMetrics().height() * 4);
    prices_->installEventFilter(this);
    setLayout(column({field(CalculatorWords::tr("&Price asked for in words"), question_),
                      readAs_,
                      problem_,
                      {prices_, 1},
                      mutedLabel(CalculatorWords::tr(
                          "Enter takes a price into the Calculator · Ctrl+Enter makes a quote · Ctrl+C copies"))}));
    connect(question_, &QLineEdit::textChanged, this, &AskDialog::answer);
    connect(prices_, &QListWidget::itemDoubleClicked, this, [this] { take(false); });
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * usualWidth, fontMetrics().height() * 22});
    answer();
}

void AskDialog::answer()
{
    asked_ = question_->text().trimmed().isEmpty() ? AskedPrices{} : askedPrices(model_, question_->text());
    readAs_->setText(asked_.readAs);
    problem_->say(asked_.problem);
    prices_->clear();
    for (const AskedPrice& price : asked_.prices)
        prices_->addItem(itemFor(price));
    prices_->setCurrentRow(asked_.prices.empty() ? -1 : 0);
}

void AskDialog::move(int rows)
{
    if (prices_->count() > 0)
        prices_->setCurrentRow(std::clamp(prices_->currentRow() + rows, 0, prices_->count() - 1));
}

void AskDialog::take(bool toQuote)
{
    const int row = prices_->currentRow();
    if (row < 0)
        return;
    toQuote_ = toQuote;
    emit taken(asked_.prices[static_cast<std::size_t>(row)].inputs);
    accept();
}

void AskDialog::copy()
{
    const int row = prices_->currentRow();
    if (row < 0)
        return;
    const QString line = inOneLine(asked_.prices[static_cast<std::size_t>(row)]);
    QApplication::clipboard()->setText(line);
    emit copied(line);
}

/// The keyboard stays in the field, from which the answers are chosen.
bool AskDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isInField = watched == question_;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        take(key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    }
    if (key->matches(QKeySequence::Copy) && (!isInField || !question_->hasSelectedText())) {
        copy();
        return true;
    }
    if (isInField && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace seatwise::ui
