#pragma once

#include <functional>

#include <QWidget>

#include "documents/quote_document.h"
#include "files/file_writer.h"
#include "quotes/model/quote_actions.h"

class QStackedWidget;

namespace seatwise::ui {

class IssueSheet;
class Office;
class PendingBar;
class PendingIssue;
class QuotesViewModel;

/// The issue of a draft as a step of its own: the sheet in place of what else stands on the page, and below both of
/// them the quote that waits ten seconds to be issued. What is issued is saved as a PDF where the settings say so.
class IssueStep : public QWidget
{
    Q_OBJECT

public:
    /// How a quote is put on paper now.
    using Options = std::function<QuoteDocumentOptions()>;

    /// All of it must outlive the step, which takes over the page's overview.
    IssueStep(QWidget* overview, QuotesViewModel& model, Office& office, const FileWriter& files, Options options,
              QWidget* parent = nullptr);

    /// Opens the sheet for the quote on show, where that is a draft.
    void open();
    /// Says in the sheet, where it is open, what came of an action.
    void say(const QString& message, bool isProblem);
    /// Whether the quote on show waits to be issued.
    [[nodiscard]] bool isAboutToIssue() const;
    /// Issues what waits now; false where that failed, which ended() has said.
    bool settle();
    /// The same before the store is left; in a box, where it failed and does not wait for a server.
    void settleBeforeLeaving();
    /// The width of the part beside the paper, in pixels.
    void setPanelWidth(int width);

signals:
    /// A point is mended by an action of the page.
    void wanted(QuoteAction action);
    /// A point is mended among the details of the quote.
    void detailWanted(seatwise::IssuePoint point);
    /// A draft begins or ends to wait.
    void waitingChanged();
    /// The keyboard was on what waited, which is there no more.
    void keyboardReleased();
    /// What became of one that waited.
    void ended(const QString& said, bool isProblem);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void close();
    void issue();
    void undoIssue();
    void mend(IssuePoint point);
    void save(const Quote& issued);
    void follow();

    QuotesViewModel& model_;
    Office& office_;
    const FileWriter& files_;
    Options options_;
    PendingIssue* pending_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    IssueSheet* sheet_ = nullptr;
    PendingBar* bar_ = nullptr;
};

} // namespace seatwise::ui
