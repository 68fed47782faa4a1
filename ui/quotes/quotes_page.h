#pragma once

#include <functional>
#include <string>

#include "documents/quote_document.h"
#include "files/file_writer.h"
#include "money/error.h"
#include "page.h"
#include "quotes/views/decision_dialog.h"
#include "quotes/views/quote_head.h"
#include "services.h"

class QStackedWidget;

namespace seatwise::ui {

class IssueStep;
class ProblemLabel;
class Office;
class QuoteCommands;
class KnownCustomers;
class QuoteDetailsForm;
class QuoteList;
class QuotePreview;
class QuotesViewModel;
class SegmentedControl;

/// Page 5: the quotes that were made, the one on show as it is printed, and what can be done to it.
class QuotesPage : public Page
{
    Q_OBJECT

public:
    /// The office, who sends the quotes, and all services must outlive the page.
    QuotesPage(const Services& services, Office& office, QWidget* parent = nullptr);

    /// The customers in the store of the office.
    [[nodiscard]] KnownCustomers& customers() { return customers_; }

    /// What can be done about quotes from any page.
    [[nodiscard]] QuoteCommands& quoteCommands() { return *commands_; }

    [[nodiscard]] std::vector<Command> commands() override;
    [[nodiscard]] QUndoStack* undoStack() const override;
    [[nodiscard]] QString status() const override;
    [[nodiscard]] std::optional<QString> summary() const override;
    void focusFirst() override;
    void keepTyped() override;
    [[nodiscard]] std::vector<Unkept> unkept() override;

    /// Asks where to save the quote on show as PDF, and saves it.
    void savePdf();
    /// Asks where to save a quote as PDF; empty where the person cancels.
    [[nodiscard]] QString askPdfFile(const Quote& quote);
    /// Saves the quote on show as PDF and says what came of it.
    void writePdf(const QString& file);
    /// Does what is asked of the quote on show, which there must be, and says what came of it.
    void act(QuoteAction action);
    /// Keeps a quote with another request and comes on show with it.
    [[nodiscard]] Result<void> keepChange(const Quote& quote, const QuoteRequest& request);

signals:
    /// What stands on another page is to be quoted.
    void draftRequested(const Page& page);
    /// There is something to quote first.
    void calculatorRequested();
    /// A quote is in the Calculator to be changed.
    void changeRequested();
    /// The seats of an accepted quote, with its book, are to be changed.
    void seatsRequested(const seatwise::Quote& accepted, const seatwise::SharedBook& book);
    /// The accounts of the store are others.
    void accountsChanged();
    /// The quote of a seat change, with its book, is to be changed.
    void seatChangeRequested(const seatwise::Quote& quote, const seatwise::SharedBook& book);

protected:
    void make() override;
    void fitRoom() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeQuote();
    void followIssue();
    void showDetail(IssuePoint point);
    void finish(const Result<void>& done, const QString& said);
    void say(const QString& what, bool isProblem);
    void decide(DecisionDialog::Kind kind);
    void tryAgain();
    void approve();
    void reprice();
    void copy();
    void save(const QString& kind, const std::string& extension, const std::function<Result<std::string>()>& make);
    void showQuote();
    void showDocument();
    [[nodiscard]] QuoteDocumentOptions options() const;
    template<class Drawn>
    [[nodiscard]] Drawn document(Drawn (*draw)(const Quote&, const QuoteDocumentOptions&)) const;

    Services services_;
    QuotesViewModel& model_;
    KnownCustomers& customers_;
    const FileWriter& files_;
    Office& office_;
    QuoteCommands* commands_ = nullptr;
    IssueStep* issue_ = nullptr;
    QWidget* side_ = nullptr;
    QuoteList* list_ = nullptr;
    ProblemLabel* unreadable_ = nullptr; ///< why the quote that was chosen cannot be shown
    QWidget* quote_ = nullptr;           ///< everything about the quote on show
    QuoteHead* head_ = nullptr;
    SegmentedControl* views_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QuotePreview* preview_ = nullptr;
    QuoteDetailsForm* details_ = nullptr;
};

} // namespace seatwise::ui
