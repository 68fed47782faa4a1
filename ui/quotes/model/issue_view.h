#pragma once

#include <optional>
#include <vector>

#include <QLocale>
#include <QString>

#include "quoting/issue_finding.h"
#include "quoting/quote.h"
#include "quoting/quote_store.h"

namespace seatwise::ui {

class QuotesViewModel;

/// What was found about one point, ready to show.
struct IssueRow
{
    IssuePoint point = IssuePoint::customer;
    IssueWeight weight = IssueWeight::checked;
    QString text; ///< what and why, in two lines
    QString mend; ///< what the action is called that mends it; empty where there is none

    friend bool operator==(const IssueRow&, const IssueRow&) = default;
};

/// What somebody looks at before a draft goes out.
struct IssueView
{
    QString title;   ///< "Issue the quote for Lincoln Unified"
    QString offer;   ///< "Ensemble, 450 seats, billed annually: $1,141.80"
    QString verdict; ///< "1 thing blocks", "Nothing blocks"
    std::vector<IssueRow> rows;
    QString number; ///< that is to be given; says so where the store does not answer
    QString days;   ///< of validity, "30 days"
    bool blocks = false;
    bool needsReason = false; ///< the price book is outside its dates
    Quote paper;              ///< as it will be, or the draft where it cannot be issued so
};

/// What the store makes of the draft on show, which there must be; nothing where it does not answer.
[[nodiscard]] std::optional<IssueOutlook> issueOutlook(QuotesViewModel& model);

/// The draft on show, which there must be, before it goes out as ordered; `outlook` is what the store makes of it.
[[nodiscard]] IssueView issueView(const QuotesViewModel& model, const IssueOrder& order,
                                  const std::optional<IssueOutlook>& outlook);

/// The last day of validity that the price book of the draft on show gives.
[[nodiscard]] Date usualLastDay(const QuotesViewModel& model);

} // namespace seatwise::ui
