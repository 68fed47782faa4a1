#include "seatchange/views/change_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "seatchange/views/change_story_view.h"
#include "theme/theme.h"
#include "widgets/field.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "widgets/notice_bar.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

FittingLabel* addLine(QGridLayout& grid, QLabel* title, const QString& description, int weight)
{
    const int row = grid.rowCount();
    title->setWordWrap(true);
    grid.addWidget(title, row, 0);
    auto* amount = new FittingLabel(1.0, weight);
    amount->setAlignment(Qt::AlignRight);
    amount->setAccessibleDescription(description);
    grid.addWidget(amount, row, 1);
    return amount;
}

} // namespace

ChangeCard::ChangeCard(QWidget* parent)
    : Card(parent)
{
    problem_ = new NoticeBar;
    heading_ = new FittingLabel;
    heading_->setTone(FittingLabel::Tone::Muted);
    heading_->setAccessibleDescription(QStringLiteral("change-heading"));
    amount_ = new FittingLabel(3.0, QFont::Bold);
    amount_->setAccessibleDescription(QStringLiteral("change-amount"));
    effective_ = mutedLabel();
    effective_->setObjectName(QStringLiteral("change-effective"));
    period_ = mutedLabel();
    reason_ = mutedLabel();
    lines_ = makeLines();
    story_ = new ChangeStoryView;
    working_ = new QPlainTextEdit;
    working_->setReadOnly(true);
    working_->setFrameShape(QFrame::NoFrame);
    working_->setTabChangesFocus(true);
    working_->viewport()->setAutoFillBackground(false);
    working_->setAccessibleName(SeatChangeWords::tr("Working of the change"));
    body_ = holding(flush(column({heading_, amount_, effective_, period_, reason_, lines_, story_, {working_, 1}})));
    setLayout(column({problem_, {body_, 1}, room()}));
}

QWidget* ChangeCard::makeLines()
{
    auto* lines = new QWidget;
    auto* grid = new QGridLayout(lines);
    grid->setContentsMargins(0, fontMetrics().height() / 2, 0, fontMetrics().height() / 2);
    grid->setColumnStretch(0, 1);
    credit_ = addLine(*grid, new QLabel(SeatChangeWords::tr("Credit for the unused time at the old rate")),
                      QStringLiteral("change-credit"), QFont::Normal);
    charge_ = addLine(*grid, new QLabel(SeatChangeWords::tr("Charge for the remaining time at the new rate")),
                      QStringLiteral("change-charge"), QFont::Normal);
    net_ = addLine(*grid, titleLabel(SeatChangeWords::tr("Net")), QStringLiteral("change-net"), QFont::Bold);
    return lines;
}

void ChangeCard::setAnswer(const ChangeAnswer& answer)
{
    std::vector<BarNotice> notices;
    if (answer.problem) {
        notices.push_back({BarNotice::Severity::Warning, toQString(answer.problem->message), {}, {}});
        if (!answer.reason.isEmpty())
            notices.push_back({BarNotice::Severity::Info, answer.reason, {}, {}});
    }
    problem_->setNotices(notices);
    body_->setVisible(!answer.problem);
    heading_->setText(answer.heading);
    amount_->setText(answer.amount);
    effective_->setText(answer.effective);
    period_->setText(answer.period);
    period_->setVisible(!answer.period.isEmpty());
    reason_->setText(answer.reason);
    reason_->setVisible(!answer.reason.isEmpty());
    lines_->setVisible(!answer.net.isEmpty());
    credit_->setText(answer.credit);
    charge_->setText(answer.charge);
    net_->setText(answer.net);
    story_->setVisible(answer.story.has_value());
    if (answer.story)
        story_->setStory(*answer.story);
    working_->setPlainText(answer.working.join(QStringLiteral("\n\n")));
    working_->setVisible(!answer.working.isEmpty());
}

} // namespace seatwise::ui
