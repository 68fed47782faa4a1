#pragma once

#include <vector>

#include "quoting/quote.h"
#include "widgets/card.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace seatwise::ui {

class Chip;
class FittingLabel;
class NoticeBar;
class QuotesViewModel;

/// What can be asked of the quote on show.
enum class QuoteAction { approve, issue, accept, decline, revise, renew, reprice, copy, html, csv, json };

/// The quote on show in short: name, status, customer and total, what it still lacks, and what can be done to it.
class QuoteHead : public Card
{
    Q_OBJECT

public:
    explicit QuoteHead(QuotesViewModel& model, QWidget* parent = nullptr);

    /// Whether the settings name who sends the quote.
    void setHasLetterhead(bool has);
    /// Puts what can be done in two rows instead of one.
    void setNarrow(bool narrow);
    /// Says what came of an action.
    void say(const QString& message, bool isProblem);

signals:
    void wanted(QuoteAction action);

private:
    QWidget* makeActions();
    QPushButton* addAction(QHBoxLayout& row, const QString& text, QuoteAction action);
    void showQuote();
    void showNotices();
    void showActions(const Quote& quote, QuoteStatus status);

    QuotesViewModel& model_;
    bool hasLetterhead_ = false;
    QBoxLayout* actionRows_ = nullptr;
    FittingLabel* name_ = nullptr;
    Chip* status_ = nullptr;
    QLabel* customer_ = nullptr;
    FittingLabel* total_ = nullptr;
    NoticeBar* notices_ = nullptr;
    QString said_;
    bool saidProblem_ = false;
    std::vector<std::pair<QuoteAction, QPushButton*>> actions_;
};

} // namespace seatwise::ui
