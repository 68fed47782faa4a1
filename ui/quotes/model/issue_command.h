#pragma once

#include <QPointer>

#include "models/page_edit.h"
#include "quotes/model/pending_issue.h"

namespace seatwise::ui {

class QuotesViewModel;

/// The issue of a draft as a step: undone it stays a draft, for as long as it waits; what is issued is not undone.
class IssueCommand : public NamedStep
{
public:
    /// The model must outlive the step.
    IssueCommand(QuotesViewModel& model, PendingIssue& pending, Quote draft, IssueOrder order);

    [[nodiscard]] QString name() const override;
    /// Has the draft wait to be issued.
    void redo() override;
    void undo() override;

private:
    QuotesViewModel& model_;
    QPointer<PendingIssue> pending_;
    Quote draft_;
    IssueOrder order_;
};

} // namespace seatwise::ui
