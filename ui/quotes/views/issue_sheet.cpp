#include "quotes/views/issue_sheet.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "office.h"
#include "quotes/model/issue_view.h"
#include "quotes/model/quotes_view_model.h"
#include "quotes/views/quote_preview.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "widgets/notice_bar.h"
#include "widgets/side_area.h"
#include "widgets/wrapped_check.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

BarNotice::Severity severityOf(IssueWeight weight)
{
    switch (weight) {
    case IssueWeight::blocks:
        return BarNotice::Severity::Error;
    case IssueWeight::warns:
        return BarNotice::Severity::Warning;
    case IssueWeight::checked:
        break;
    }
    return BarNotice::Severity::Done;
}

} // namespace

IssueSheet::IssueSheet(QuotesViewModel& model, Office& office, Draw draw, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , office_(office)
    , draw_(std::move(draw))
{
    preview_ = new QuotePreview;
    QScrollArea* const points = sideArea(makePanel());
    points->setMinimumHeight(1); // in a low window what ends it goes before what is read
    panel_ = holding(tight(column({{points, 1}, makeFoot()})));
    panel_->setBackgroundRole(QPalette::Button);
    panel_->setAutoFillBackground(true);
    setLayout(flush(column({makeHead(), {flush(row({{preview_, 1}, panel_})), 1}})));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enters = new QShortcut(key, this);
        enters->setContext(Qt::WidgetWithChildrenShortcut);
        enters->setAutoRepeat(false);
        connect(enters, &QShortcut::activated, this, &IssueSheet::enter);
    }
    auto* leaves = new QShortcut(Qt::Key_Escape, this);
    leaves->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leaves, &QShortcut::activated, this, &IssueSheet::leaveRequested);
    connect(&office_, &Office::paperChanged, this, [this] {
        paper_.reset();
        if (isVisible())
            showOrder();
    });
}

QWidget* IssueSheet::makeHead()
{
    auto* back = new LinkButton(QuotesWords::tr("Back to the quotes"));
    back->setAccessibleName(back->text());
    connect(back, &QPushButton::clicked, this, &IssueSheet::leaveRequested);
    title_ = new FittingLabel(1.4, QFont::Bold);
    title_->setAccessibleDescription(QStringLiteral("issue-title"));
    offer_ = mutedLabel();
    offer_->setObjectName(QStringLiteral("issue-offer"));
    offer_->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return holding(column({row({back, {offer_, 1}}), title_}));
}

QWidget* IssueSheet::makePanel()
{
    verdict_ = new FittingLabel(1.0, QFont::Bold);
    verdict_->setAccessibleDescription(QStringLiteral("issue-verdict"));
    said_ = new NoticeBar;
    findings_ = new NoticeBar;
    connect(findings_, &NoticeBar::actionTriggered, this,
            [this](const QString& id) { emit mendRequested(static_cast<IssuePoint>(id.toInt())); });
    reason_ = new QLineEdit;
    reason_->setMaxLength(static_cast<int>(maxDetailLength));
    connect(reason_, &QLineEdit::textChanged, this, &IssueSheet::showOrder);
    reasonRow_ = asOne(field(QuotesWords::tr("Why it is issued all the same; the audit trail keeps it"), reason_));
    QLabel* note = mutedLabel(
        QuotesWords::tr("An issued paper is never changed; a change becomes the next revision with the same number."));
    return holding(column({titleLabel(QuotesWords::tr("Before it goes out")), verdict_, said_, findings_, reasonRow_,
                           makeTerms(), makeSaving(), room(1), note}));
}

/// What ends it stays in sight, however much there is to read above.
QWidget* IssueSheet::makeFoot()
{
    issue_ = new QPushButton(QuotesWords::tr("&Issue"));
    issue_->setAccessibleName(QuotesWords::tr("Issue"));
    issue_->setProperty("primary", true);
    connect(issue_, &QPushButton::clicked, this, &IssueSheet::issueRequested);
    keep_ = new QPushButton(QuotesWords::tr("&Keep as draft"));
    keep_->setAccessibleName(QuotesWords::tr("Keep as draft"));
    connect(keep_, &QPushButton::clicked, this, &IssueSheet::leaveRequested);
    foot_ = row({{issue_, 1}, {keep_, 1}});
    return holding(foot_);
}

QWidget* IssueSheet::makeTerms()
{
    number_ = new FittingLabel(1.1, QFont::Bold);
    number_->setAccessibleDescription(QStringLiteral("issue-number"));
    const QString valid = QuotesWords::tr("Valid through");
    const auto read = [this](const QString& typed) {
        return readDate(typed,
                        dateReading(model_.locale(), model_.today(), model_.chosen().book->rules.academicYearStart),
                        model_.locale());
    };
    validThrough_ = new DateField(valid, read, model_.locale());
    validThrough_->setRange(model_.today(), lastStart);
    connect(validThrough_, &DateField::edited, this, &IssueSheet::showOrder);
    days_ = mutedLabel();
    days_->setObjectName(QStringLiteral("issue-days"));
    return holding(
        flush(column({field(QuotesWords::tr("Number to be given"), number_), field(valid, validThrough_), days_})));
}

QWidget* IssueSheet::makeSaving()
{
    saves_ = new WrappedCheck(QuotesWords::tr("Save the PDF of the issued quote"));
    connect(saves_, &WrappedCheck::clicked, this, [this](bool saves) { setFolder(saves ? folder() : QString()); });
    auto* other = new LinkButton(QuotesWords::tr("Other folder…"));
    other->setAccessibleName(QuotesWords::tr("Other folder"));
    connect(other, &QPushButton::clicked, this, &IssueSheet::chooseFolder);
    return holding(flush(column({saves_, row({other, room(1)})})));
}

/// That of the settings, else the person's documents.
QString IssueSheet::folder() const
{
    const QString& kept = office_.settings().pdfFolder;
    return kept.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : kept;
}

void IssueSheet::setFolder(const QString& folder)
{
    OfficeSettings settings = office_.settings();
    settings.pdfFolder = folder;
    office_.set(settings);
    showOrder();
}

void IssueSheet::chooseFolder()
{
    const QString chosen =
        QFileDialog::getExistingDirectory(this, QuotesWords::tr("Where to save the PDF of issued quotes"), folder());
    if (!chosen.isEmpty())
        setFolder(chosen);
}

void IssueSheet::begin()
{
    const QSignalBlocker quiet(reason_);
    reason_->clear();
    validThrough_->showDate(usualLastDay(model_));
    said_->setNotices({});
    draft_ = model_.current()->id;
}

/// To issue it, or else to mend what blocks.
QPushButton* IssueSheet::firstToDo() const
{
    if (issue_->isEnabled())
        return issue_;
    const auto mends = findings_->findChildren<QPushButton*>();
    const auto first = std::ranges::find_if(mends, [](const QPushButton* mend) { return mend->isVisible(); });
    return first == mends.end() ? keep_ : *first;
}

IssueOrder IssueSheet::order() const
{
    return {.today = model_.today(),
            .reason = reason_->text().trimmed().toStdString(),
            .validThrough = validThrough_->date(),
            .hasLetterhead = !office_.settings().letterhead.company.isEmpty()};
}

void IssueSheet::showDraft()
{
    if (!model_.current())
        return;
    outlook_ = issueOutlook(model_);
    showOrder();
}

/// Of what is set beside the paper the store knows nothing, so that it is not asked at each key.
void IssueSheet::showOrder()
{
    if (!model_.current())
        return;
    const IssueView view = issueView(model_, order(), outlook_);
    title_->setText(view.title);
    offer_->setText(view.offer);
    number_->setText(view.number);
    days_->setText(view.days);
    days_->setVisible(!validThrough_->refused());
    reasonRow_->setVisible(view.needsReason);
    saves_->setChecked(!office_.settings().pdfFolder.isEmpty());
    saves_->say(QDir::toNativeSeparators(folder()));
    showFindings(view);
    const bool wasBlocked = !issue_->isEnabled();
    issue_->setEnabled(!view.blocks && !validThrough_->refused());
    if (wasBlocked && issue_->isEnabled() && findings_->isAncestorOf(window()->focusWidget()))
        issue_->setFocus(Qt::OtherFocusReason); // what blocked was mended from there
    if (paper_ == view.paper)
        return;
    paper_ = view.paper;
    preview_->setPdf(draw_(view.paper));
}

void IssueSheet::showFindings(const IssueView& view)
{
    verdict_->setText(view.verdict);
    verdict_->setTone(view.blocks ? FittingLabel::Tone::Error : FittingLabel::Tone::Normal);
    std::vector<BarNotice> notices;
    notices.reserve(view.rows.size());
    for (const IssueRow& row : view.rows)
        notices.push_back({severityOf(row.weight), row.text, row.mend, QString::number(static_cast<int>(row.point))});
    findings_->setNotices(notices);
}

void IssueSheet::say(const QString& message, bool isProblem)
{
    if (message.isEmpty())
        return said_->setNotices({});
    said_->setNotices({{isProblem ? BarNotice::Severity::Error : BarNotice::Severity::Info, message, {}, {}}});
}

/// A button that has the keyboard is meant, whatever else Enter does.
void IssueSheet::enter()
{
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (button && button != issue_ && !button->isCheckable())
        button->click();
    else if (issue_->isEnabled())
        emit issueRequested();
}

void IssueSheet::setPanelWidth(int width)
{
    panel_->setFixedWidth(width);
    stackWhereTight(*foot_, width);
}

void IssueSheet::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (model_.current() && model_.current()->id != draft_)
        begin();
    paper_.reset();
    showDraft();
    firstToDo()->setFocus(Qt::OtherFocusReason);
}

} // namespace seatwise::ui
