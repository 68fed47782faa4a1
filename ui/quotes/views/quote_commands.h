#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "command.h"
#include "money/error.h"
#include "quoting/quote_request.h"
#include "services.h"

namespace seatwise {
struct Customer;
}

namespace seatwise::ui {

class QuotesPage;
class QuotesViewModel;

/// What can be done about quotes from any page: one made of what is on show, a paper verified, the data looked after.
class QuoteCommands : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the commands; the page is their parent.
    QuoteCommands(QuotesPage& page, QuotesViewModel& quotes, Services services, Office& office);

    [[nodiscard]] std::vector<Command> commands();
    /// Loads the quote on show, which there must be, into the Calculator, or that of a seat change into its page; why
    /// not, where it cannot be.
    [[nodiscard]] Result<void> loadForChange();
    /// Opens the customers, at that of the quote on show, which there must be.
    void showCustomer();
    /// Comes on show with a quote.
    void show(const QuoteId& id);
    /// Asks for an accepted quote and asks the pages to change its seats.
    void chooseAccepted();
    /// Keeps a quote with another request, as change(), and comes on show with it.
    [[nodiscard]] Result<void> keepChange(const Quote& quote, const QuoteRequest& request);

private:
    [[nodiscard]] std::vector<Command> commandsOfQuotes();
    [[nodiscard]] std::optional<Quote> quotable(const Page& onShow);
    [[nodiscard]] bool keep(const Quote& draft);
    void sayNotQuoted(const Error& why);
    void makeQuote(const Page& onShow);
    void issueQuote(const Page& onShow);
    void savePdf(const Page& onShow);
    void openCustomers(const Customer& named);
    void openApprovals();
    void setApprovers(QWidget& above);
    void verifyPaper();
    void checkStore(Page& onShow);
    void restoreBackup();

    QuotesPage& page_;
    QuotesViewModel& quotes_;
    Services services_;
    Office& office_;
};

} // namespace seatwise::ui
