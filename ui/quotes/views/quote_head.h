#pragma once

#include <vector>

#include "quotes/model/quote_actions.h"
#include "quoting/quote.h"
#include "widgets/card.h"
#include "widgets/notice_bar.h"

class QBoxLayout;
class QLabel;
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
    /// Puts what can be done in rows below each other instead of one.
    void setNarrow(bool narrow);
    /// Says what came of an action.
    void say(const QString& message, bool isProblem);

    /// Says before a PDF is made which characters would be missing on it, as one line; empty for none.
    void setUndrawn(const QString& undrawn);

signals:
    void wanted(QuoteAction action);
    /// The letterhead is missing, and the person wants to give it.
    void settingsRequested();

private:
    QWidget* makeActions();
    QWidget* makeIssuePlace();
    void actOn(const QString& notice);
    QPushButton* addAction(QBoxLayout& row, const QString& text, QuoteAction action);
    void showQuote();
    void showNotices();
    void showActions(const Quote& quote, QuoteStatus status);
    void addDraftNotices(std::vector<BarNotice>& notices, const Quote& draft) const;

    QuotesViewModel& model_;
    bool hasLetterhead_ = false;
    QBoxLayout* actionRows_ = nullptr;
    QStackedWidget* issuePlace_ = nullptr; ///< where Issue stands nothing else can ever be pressed
    FittingLabel* issueFact_ = nullptr;
    FittingLabel* name_ = nullptr;
    Chip* status_ = nullptr;
    QLabel* customer_ = nullptr;
    FittingLabel* total_ = nullptr;
    NoticeBar* notices_ = nullptr;
    QString said_;
    QString undrawn_;
    bool saidProblem_ = false;
    std::vector<std::pair<QuoteAction, QPushButton*>> actions_;
};

} // namespace seatwise::ui
