#include "quotes/views/quote_head.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include "quotes/model/option_lines.h"
#include "quotes/model/quote_lines.h"
#include "quotes/model/quotes_view_model.h"
#include "text/hidden.h"
#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "words/quoting_words.h"

namespace seatwise::ui {

namespace {

const QString settingsNotice = QStringLiteral("settings");
const QString nameNotice = QStringLiteral("name");

/// When the quote became what it is, and through whom.
QString factOf(const Quote& quote, QuoteStatus status, Date today, const QLocale& locale)
{
    const auto day = [&locale](const std::optional<Date>& date) {
        return date ? formatDate(*date, locale) : QString();
    };
    const QString decided = quote.decision ? formatDate(quote.decision->on, locale) : QString();
    switch (status) {
    case QuoteStatus::issued:
        return QuotesWords::tr("Issued %1").arg(day(quote.issued));
    case QuoteStatus::accepted:
        return QuotesWords::tr("Accepted %1").arg(decided);
    case QuoteStatus::declined:
        return QuotesWords::tr("Declined %1").arg(decided);
    case QuoteStatus::expired:
        return QuotesWords::tr("Expired %1").arg(day(quote.validThrough));
    case QuoteStatus::draft: // behind the button, so that its place is as wide before the issue as after it
        return QuotesWords::tr("Issued %1").arg(formatDate(today, locale));
    case QuoteStatus::superseded:
    case QuoteStatus::discarded:
        break;
    }
    return statusText(status);
}

} // namespace

QuoteHead::QuoteHead(QuotesViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    name_ = new FittingLabel(1.4, QFont::Bold);
    name_->setAccessibleDescription(QStringLiteral("quote-name"));
    status_ = new Chip(Chip::Look::Accent);
    status_->setAccessibleDescription(QStringLiteral("quote-status"));
    total_ = new FittingLabel(1.4, QFont::Bold);
    total_->setAlignment(Qt::AlignRight);
    total_->setAccessibleDescription(QStringLiteral("quote-total"));
    customer_ = mutedLabel();
    customer_->setObjectName(QStringLiteral("quote-customer"));
    notices_ = new NoticeBar;
    connect(notices_, &NoticeBar::actionTriggered, this, &QuoteHead::actOn);
    known_ = new QPushButton(QuotesWords::tr("Cus&tomer…"));
    known_->setAccessibleName(QuotesWords::tr("What is known of the customer"));
    connect(known_, &QPushButton::clicked, this, &QuoteHead::customerRequested);
    auto* asked = row({known_});
    addAction(*asked, QuotesWords::tr("Chan&ge…"), QuoteAction::change);
    about_ = row({{row({status_, {customer_, 1}}), 1}, asked});
    setLayout(column({row({{name_, 1}, total_}), about_, notices_, makeActions()}));
    connect(&model_, &QuotesViewModel::currentChanged, this, [this] {
        said_.clear();
        showQuote();
    });
}

void QuoteHead::actOn(const QString& notice)
{
    if (notice == settingsNotice)
        emit settingsRequested();
    else if (notice == nameNotice)
        emit nameRequested();
    else
        emit wanted(QuoteAction::approve);
}

QPushButton* QuoteHead::addAction(QBoxLayout& row, const QString& text, QuoteAction action)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')).remove(QStringLiteral("…")));
    connect(button, &QPushButton::clicked, this, [this, action] { emit wanted(action); });
    row.addWidget(button);
    actions_.emplace_back(action, button);
    return button;
}

QWidget* QuoteHead::makeActions()
{
    auto* holder = new QWidget;
    actionRows_ = new QHBoxLayout(holder);
    actionRows_->setContentsMargins(0, 0, 0, 0);
    actionRows_->addWidget(makeIssuePlace());
    auto* row = new QHBoxLayout;
    actionRows_->addLayout(row, 1);
    addAction(*row, QuotesWords::tr("A&ccept…"), QuoteAction::accept);
    addAction(*row, QuotesWords::tr("Dec&line…"), QuoteAction::decline);
    addAction(*row, QuotesWords::tr("Rene&w"), QuoteAction::renew);
    addAction(*row, QuotesWords::tr("Change &seats…"), QuoteAction::seats);
    addAction(*row, QuotesWords::tr("Re&vise"), QuoteAction::revise);
    addAction(*row, QuotesWords::tr("A&pprove…"), QuoteAction::approve);
    addAction(*row, QuotesWords::tr("&Re-price…"), QuoteAction::reprice);
    addAction(*row, QuotesWords::tr("&Discard"), QuoteAction::discard);
    addAction(*row, QuotesWords::tr("&Bring back"), QuoteAction::restore);
    row->addStretch(1);
    auto* papers = new QHBoxLayout;
    actionRows_->addLayout(papers);
    addAction(*papers, QuotesWords::tr("Cop&y quote"), QuoteAction::copy);
    auto* save = new QPushButton(QuotesWords::tr("Sa&ve as"));
    save->setAccessibleName(QuotesWords::tr("Save as"));
    auto* menu = new QMenu(save);
    const std::pair<QString, QuoteAction> kinds[] = {{QuotesWords::tr("Accessible &HTML…"), QuoteAction::html},
                                                     {QuotesWords::tr("&CSV table…"), QuoteAction::csv},
                                                     {QuotesWords::tr("&JSON…"), QuoteAction::json}};
    for (const auto& [title, action] : kinds)
        connect(menu->addAction(title), &QAction::triggered, this, [this, action = action] { emit wanted(action); });
    addHandOver(*menu);
    save->setMenu(menu);
    papers->addWidget(save);
    return holder;
}

void QuoteHead::addHandOver(QMenu& saving)
{
    handOver_ = saving.addMenu(QuotesWords::tr("Hand &over"));
    const std::pair<QString, DealFormat> kinds[] = {
        {QuotesWords::tr("&Stripe: subscription schedule…"), DealFormat::stripe},
        {QuotesWords::tr("&Lago: subscription…"), DealFormat::lago},
        {QuotesWords::tr("&Accounting: rows of the invoices…"), DealFormat::csv}};
    for (const auto& [title, format] : kinds)
        connect(handOver_->addAction(title), &QAction::triggered, this,
                [this, format = format] { emit handOverWanted(format); });
}

QWidget* QuoteHead::makeIssuePlace()
{
    issuePlace_ = new QStackedWidget;
    issuePlace_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* place = flush(row({}));
    addAction(*place, QuotesWords::tr("&Issue…"), QuoteAction::issue);
    issuePlace_->addWidget(holding(place));
    issueFact_ = new FittingLabel;
    issueFact_->setTone(FittingLabel::Tone::Muted);
    issueFact_->setAccessibleDescription(QStringLiteral("quote-fact"));
    issuePlace_->addWidget(issueFact_);
    return issuePlace_;
}

void QuoteHead::setUndrawn(const QString& undrawn)
{
    if (undrawn == undrawn_)
        return;
    undrawn_ = undrawn;
    showNotices();
}

void QuoteHead::setHasLetterhead(bool has)
{
    hasLetterhead_ = has;
    showQuote();
}

void QuoteHead::setAboutToIssue(bool isAbout)
{
    if (isAbout == isAboutToIssue_)
        return;
    isAboutToIssue_ = isAbout;
    showQuote();
}

QuoteStatus QuoteHead::shownStatus() const
{
    return isAboutToIssue_ ? QuoteStatus::issued : currentStatus(model_);
}

void QuoteHead::setNarrow(bool narrow)
{
    for (QBoxLayout* parts : {about_, actionRows_})
        parts->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void QuoteHead::say(const QString& message, bool isProblem)
{
    said_ = message;
    saidProblem_ = isProblem;
    showNotices();
}

void QuoteHead::showQuote()
{
    const Quote* quote = model_.current();
    if (!quote)
        return;
    const QuoteStatus status = shownStatus();
    const bool isEstimate = quote->details.customer.empty();
    known_->setVisible(!isEstimate);
    name_->setText(quote->number ? toQString(nameOf(*quote))
                   : isEstimate  ? QuotesWords::tr("Estimate")
                                 : QuotesWords::tr("New draft"));
    status_->setText(isAboutToIssue_ ? QuotesWords::tr("About to be issued") : statusText(status));
    QStringList about{isEstimate ? QuotesWords::tr("for nobody yet") : toQString(showHidden(quote->details.customer))};
    if (status == QuoteStatus::issued && quote->validThrough)
        about += QuotesWords::tr("valid through %1").arg(formatDate(*quote->validThrough, model_.locale()));
    if (quote->decision && !quote->decision->by.empty())
        about +=
            (status == QuoteStatus::accepted ? QuotesWords::tr("accepted by %1") : QuotesWords::tr("declined by %1"))
                .arg(toQString(showHidden(quote->decision->by)));
    if (quote->decision && !quote->decision->purchaseOrder.empty())
        about += QuotesWords::tr("purchase order %1").arg(toQString(showHidden(quote->decision->purchaseOrder)));
    if (const QString option = optionOf(*quote, model_.locale()); !option.isEmpty())
        about += option;
    customer_->setText(about.join(QStringLiteral(" · ")));
    total_->setText(formatMoney(charged(*quote).total(), charged(*quote).currency(), model_.locale()));
    showActions(*quote, status);
    showNotices();
}

void QuoteHead::showActions(const Quote& quote, QuoteStatus status)
{
    issueFact_->setText(isAboutToIssue_ ? QuotesWords::tr("Not issued yet")
                                        : factOf(quote, status, model_.today(), model_.locale()));
    issuePlace_->setCurrentIndex(status == QuoteStatus::draft ? 0 : 1);
    handOver_->menuAction()->setVisible(canBeHandedOver(status));
    for (const auto& [action, button] : actions_) {
        if (action != QuoteAction::issue)
            button->setVisible(isFor(action, quote, status));
        button->setProperty("primary", action == nextStep(status));
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

void QuoteHead::showNotices()
{
    std::vector<BarNotice> notices;
    if (!said_.isEmpty())
        notices.push_back({saidProblem_ ? BarNotice::Severity::Error : BarNotice::Severity::Info, said_, {}, {}});
    const Quote* quote = model_.current();
    if (quote && shownStatus() == QuoteStatus::draft)
        addDraftNotices(notices, *quote);
    if (quote && !undrawn_.isEmpty())
        notices.push_back(
            {BarNotice::Severity::Warning,
             QuotesWords::tr("Characters would be missing on the PDF: %1. The HTML page has them.").arg(undrawn_),
             {},
             {}});
    notices_->setNotices(notices);
}

void QuoteHead::addDraftNotices(std::vector<BarNotice>& notices, const Quote& draft) const
{
    if (!hasLetterhead_)
        notices.push_back(
            {BarNotice::Severity::Error,
             QuotesWords::tr("The letterhead is missing: no paper goes out without a sender, so issuing waits for it."),
             QuotesWords::tr("Settings…"), settingsNotice});
    if (draft.details.customer.empty())
        notices.push_back({BarNotice::Severity::Info,
                           QuotesWords::tr("An estimate is for nobody yet. Once a customer is named it is a quote, at "
                                           "the price that stands here."),
                           QuotesWords::tr("Name the customer…"), nameNotice});
    QStringList needed;
    for (const Message& item : stillMissing(draft))
        if (!item.is(words::aCustomer))
            needed += toQString(item);
    if (!needed.isEmpty())
        notices.push_back({BarNotice::Severity::Warning,
                           QuotesWords::tr("To be issued it needs %1.").arg(inSentence(needed)),
                           QuotesWords::tr("Approve…"), QStringLiteral("approve")});
    const QStringList missing = missingTexts(draft);
    if (!missing.isEmpty())
        notices.push_back(
            {BarNotice::Severity::Info, QuotesWords::tr("Not on the paper yet: %1.").arg(inSentence(missing)), {}, {}});
}

} // namespace seatwise::ui
