#pragma once

#include <optional>

#include <QObject>
#include <QString>
#include <QTimer>

#include "quoting/issue_finding.h"
#include "quoting/quote.h"

namespace seatwise::ui {

class QuotesViewModel;

/// The issue of a draft that waits ten seconds for a change of mind. Nothing of it is kept before: until then the quote
/// is a draft without a number, whatever becomes of the program. Ours.
class PendingIssue : public QObject
{
    Q_OBJECT

public:
    static constexpr int seconds = 10;

    /// The model must outlive it.
    explicit PendingIssue(QuotesViewModel& model, QObject* parent = nullptr);

    /// Has a draft wait to be issued as it was looked at. One that waits already is issued first.
    void begin(const Quote& draft, const IssueOrder& order);
    /// Leaves the draft that waits a draft.
    void undo();
    /// Issues the draft that waits now; the quote that was on show stays on show. Nothing where none waits.
    Result<void> issueNow();
    /// Another second is over: the timer's own, which a test may tell.
    void secondPassed();

    /// The draft that waits; null for none.
    [[nodiscard]] const Quote* draft() const { return draft_ ? &*draft_ : nullptr; }
    [[nodiscard]] int secondsLeft() const { return left_; }

signals:
    /// A draft begins or ends to wait, or another second is over.
    void changed();
    void issued(const seatwise::Quote& quote);
    /// Why the draft was not issued; it is kept as a draft, or waits for the server.
    void failed(const QString& problem);

private:
    QuotesViewModel& model_;
    QTimer second_;
    std::optional<Quote> draft_;
    IssueOrder order_;
    int left_ = 0;
};

} // namespace seatwise::ui
