#pragma once

#include <vector>

#include "quotes/model/hand_over.h"
#include "quotes/model/quote_actions.h"
#include "quoting/quote.h"
#include "widgets/card.h"
#include "widgets/notice_bar.h"

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace seatwise::ui {

class Chip;
class FittingLabel;
class QuotesViewModel;

/// The quote on show in short: name, status, customer and total, what it still lacks, and what can be done to it.
class QuoteHead : public Card
{
    Q_OBJECT

public:
    explicit QuoteHead(QuotesViewModel& model, QWidget* parent = nullptr);

    /// Whether the settings name who sends the quote.
    void setHasLetterhead(bool has);
    /// Whether the quote on show waits to be issued: it is spoken of as what it is about to be.
    void setAboutToIssue(bool isAbout);
    /// Puts what can be done in rows below each other instead of one.
    void setNarrow(bool narrow);
    /// Says what came of an action.
    void say(const QString& message, bool isProblem);

    /// Says before a PDF is made which characters would be missing on it, as one line; empty for none.
    void setUndrawn(const QString& undrawn);

signals:
    void wanted(QuoteAction action);
    /// The quote is to be handed over to whoever bills it.
    void handOverWanted(DealFormat format);
    /// The letterhead is missing, and the person wants to give it.
    void settingsRequested();
    /// Somebody is to be named whom the estimate on show is for.
    void nameRequested();
    /// What is known of the customer is to be looked at.
    void customerRequested();

private:
    QWidget* makeActions();
    void addHandOver(QMenu& saving);
    QWidget* makeIssuePlace();
    void actOn(const QString& notice);
    QPushButton* addAction(QBoxLayout& row, const QString& text, QuoteAction action);
    void showQuote();
    [[nodiscard]] QuoteStatus shownStatus() const;
    void showNotices();
    void showActions(const Quote& quote, QuoteStatus status);
    void addDraftNotices(std::vector<BarNotice>& notices, const Quote& draft) const;

    QuotesViewModel& model_;
    bool hasLetterhead_ = false;
    bool isAboutToIssue_ = false;
    QBoxLayout* about_ = nullptr;
    QBoxLayout* actionRows_ = nullptr;
    QStackedWidget* issuePlace_ = nullptr; ///< where Issue stands nothing else can ever be pressed
    FittingLabel* issueFact_ = nullptr;
    FittingLabel* name_ = nullptr;
    Chip* status_ = nullptr;
    QMenu* handOver_ = nullptr; ///< of an accepted quote
    QLabel* customer_ = nullptr;
    QPushButton* known_ = nullptr; ///< of the customer
    FittingLabel* total_ = nullptr;
    NoticeBar* notices_ = nullptr;
    QString said_;
    QString undrawn_;
    bool saidProblem_ = false;
    std::vector<std::pair<QuoteAction, QPushButton*>> actions_;
};

} // namespace seatwise::ui
