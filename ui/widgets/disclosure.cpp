#include "widgets/disclosure.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include "theme/icons.h"
#include "theme/palette.h"
#include "widgets/field.h"
#include "widgets/problem_label.h"
#include "words/features.h"

namespace seatwise::ui {

Disclosure::Disclosure(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , heading_(new QToolButton)
    , summary_(mutedLabel())
    , problem_(new ProblemLabel)
    , content_(content)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    heading_->setText(title);
    heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->setAutoRaise(true);
    heading_->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(heading_, 0, Qt::AlignLeft);
    layout->addWidget(summary_);
    layout->addWidget(problem_);
    layout->addWidget(content_);
    connect(heading_, &QToolButton::clicked, this, [this] {
        setOpen(!open_);
        if (open_)
            emit opened();
    });
    showState();
    showIcon();
}

bool Disclosure::isOpen() const
{
    return open_;
}

void Disclosure::setOpen(bool open)
{
    if (open == open_)
        return;
    open_ = open;
    showState();
    showIcon();
}

void Disclosure::setSummary(const QString& summary)
{
    if (summary == summaryText_)
        return;
    summaryText_ = summary;
    showState();
}

void Disclosure::setProblem(const QString& problem)
{
    if (problem == problemText_)
        return;
    problemText_ = problem;
    showState();
}

void Disclosure::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && heading_)
        showIcon();
}

void Disclosure::showState()
{
    const bool wrong = !problemText_.isEmpty();
    summary_->setText(summaryText_);
    summary_->setVisible(!open_ && !wrong);
    problem_->say(open_ ? QString() : problemText_);
    content_->setVisible(open_);
    heading_->setAccessibleDescription(open_ ? SharedWords::tr("Open")
                                             : SharedWords::tr("Closed. %1").arg(wrong ? problemText_ : summaryText_));
}

void Disclosure::showIcon()
{
    heading_->setIcon(icon(open_ ? Icon::ChevronDown : Icon::ChevronRight, paletteOf(this)));
}

} // namespace seatwise::ui
