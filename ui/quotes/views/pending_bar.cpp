#include "quotes/views/pending_bar.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "quotes/model/pending_issue.h"
#include "text/hidden.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "words/format.h"
#include "words/in_words.h"

namespace seatwise::ui {

PendingBar::PendingBar(PendingIssue& issue, QWidget* parent)
    : Card(parent)
    , issue_(issue)
{
    said_ = new FittingLabel(1.0, QFont::DemiBold);
    said_->setAccessibleDescription(QStringLiteral("issue-waits"));
    left_ = new FittingLabel;
    left_->setTone(FittingLabel::Tone::Muted);
    left_->setAccessibleDescription(QStringLiteral("issue-seconds"));
    undo_ = new QPushButton(QuotesWords::tr("&Undo issue"));
    undo_->setAccessibleName(QuotesWords::tr("Undo issue"));
    undo_->setAccessibleDescription(QuotesWords::tr("The quote stays a draft, and no number is used"));
    // Queued: it hides the button.
    connect(undo_, &QPushButton::clicked, this, &PendingBar::undoRequested, Qt::QueuedConnection);
    bar_ = new QProgressBar;
    bar_->setRange(0, PendingIssue::seconds);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(fontMetrics().height() / 4);
    bar_->setAccessibleName(QuotesWords::tr("Seconds left to undo the issue"));
    setLayout(column({said_, row({{left_, 1}, undo_}), bar_}));
    connect(&issue_, &PendingIssue::changed, this, &PendingBar::showIssue);
    hide();
}

void PendingBar::focusUndo()
{
    undo_->setFocus(Qt::OtherFocusReason);
}

void PendingBar::showIssue()
{
    const Quote* draft = issue_.draft();
    const bool hasKeyboard = isAncestorOf(window()->focusWidget());
    setVisible(draft != nullptr);
    if (!draft && hasKeyboard)
        emit keyboardReleased();
    if (!draft)
        return;
    said_->setText(QuotesWords::tr("Will be issued to %1").arg(toQString(showHidden(draft->details.customer))));
    left_->setText(counted<QuotesWords>(issue_.secondsLeft(), QT_TRANSLATE_N_NOOP("QuotesWords", "%1 seconds left"),
                                        "1 second left", QLocale()));
    bar_->setValue(issue_.secondsLeft());
}

} // namespace seatwise::ui
