#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"
#include "quoting/progress.h"
#include "quoting/quote.h"
#include "trail/audit.h"

namespace seatwise {

struct QuoteSums;
class WorkshopStore;

/// What a list of quotes shows of each.
struct QuoteSummary
{
    QuoteId id;
    std::optional<QuoteNumber> number;
    int revision = 1;
    QuoteStatus status = QuoteStatus::draft; ///< as kept; see statusOn()
    std::string customer;
    PlanId plan;
    SeatCount seats = 0;
    std::string currency;
    Money total;
    int options = 1; ///< that it gives to choose from; plan, seats and total are those of the leading one
    std::optional<Date> issued;
    std::optional<Date> validThrough;
    bool damaged = false; ///< what is kept is not what was written: nothing of it may be trusted

    friend bool operator==(const QuoteSummary&, const QuoteSummary&) = default;
};

/// Which quotes to list. The text is looked for in customer, number, plan and purchase order, without regard to case.
struct QuoteSearch
{
    std::optional<QuoteStatus> status; ///< as on `today`
    std::string text;
    std::string customer;        ///< exactly this customer: the history of one
    std::optional<Date> validBy; ///< valid through this day at the latest
    bool onlyFree = false;       ///< without an amount, such as trials
    Date today{};
    std::int64_t limit = 1'000'000; ///< at most so many, the newest
};

/// What a store has to do to a quote: from the one that is kept to the one to keep instead. `next` is the number that
/// is free, for a move that issues.
using QuoteMove = std::function<Result<Quote>(const Quote& kept, const QuoteNumber& next)>;

/// What is kept in the transaction that changes a quote, by the quote as it is then: `store` keeps it, as far as the
/// transaction does.
using KeptBeside = std::function<Result<void>(const Quote& changed, WorkshopStore& store)>;

/// What a store would make of the issue of a draft, as things stand.
struct IssueOutlook
{
    QuoteNumber number;             ///< that it would get; another one where somebody issues first
    std::optional<Message> refusal; ///< why the store would not issue it for what other quotes hold; absent: it would

    friend bool operator==(const IssueOutlook&, const IssueOutlook&) = default;
};

/// Keeps quotes, the price books they were made with, and the audit trail. Whatever returns without an error is on the
/// disk. The program implements it; the core only says what it must do.
class QuoteStore
{
public:
    virtual ~QuoteStore() = default;

    /// Whether the connection to a server was lost and did not come back. Whatever is asked next tries once more.
    [[nodiscard]] virtual bool isLost() const noexcept = 0;

    /// Keeps a new draft with the book it was priced with. Keeping the same quote again is one quote. Refused when
    /// another one has its id.
    [[nodiscard]] virtual Result<Quote> add(const Quote& draft, const PriceBook& book) = 0;

    /// Keeps a new draft as add() does, for somebody who may ask again: `request` is what was asked for, in the words
    /// it was asked in, and the audit trail has it. Where the id was asked for with the same words before, the quote
    /// that was kept then is returned, whatever became of it; refused where it was asked for with others.
    [[nodiscard]] virtual Result<Quote> addRequested(const Quote& draft, const PriceBook& book,
                                                     std::string_view request) = 0;

    /// The quote that was kept for a request; none while there is none of that id. Refused where its id was asked for
    /// with other words.
    [[nodiscard]] virtual Result<std::optional<Quote>> findRequested(const QuoteId& id,
                                                                     std::string_view request) const = 0;

    /// Changes one quote in one transaction with its entry in the audit trail. A move that issues a revision
    /// supersedes the quote it replaces. Fails, changing nothing, when the move does. A move that issues is refused
    /// also when the price book is not in force on the first day of service and the quote gives no reason, and when it
    /// takes a promotion that is given once to a customer who has it in another quote, accepted or still valid. A move
    /// that approves is refused in a store that has approvers: see approve(). What `beside` keeps is kept with it, and
    /// neither where it fails; it may be empty.
    [[nodiscard]] virtual Result<Quote> change(std::string_view idOrNumber, Date today, const QuoteMove& move,
                                               const KeptBeside& beside = {}) = 0;

    /// What change() would make of the issue of a draft on a day, without issuing it: a promotion that the customer has
    /// by another quote refuses it.
    [[nodiscard]] virtual Result<IssueOutlook> issueOutlook(const Quote& draft, Date today) const = 0;

    /// Prices a draft anew with a book, which is kept with it; otherwise as change().
    [[nodiscard]] virtual Result<Quote> reprice(std::string_view idOrNumber, Date today, const PriceBook& book) = 0;

    /// Approves the discount of a draft in the name of `approval.by`, where approved() does. Refused, changing nothing
    /// but the audit trail, which has each refusal, when the store has approvers and this is none of them, or does not
    /// prove it with their passphrase or by the role of the database, or prepared the draft. Without approvers anybody
    /// may, and the trail says so. The proof that was given stands in the approval.
    [[nodiscard]] virtual Result<Quote> approve(std::string_view idOrNumber, Date today, const Approval& approval,
                                                const std::optional<std::string>& passphrase) = 0;

    /// Who may approve, by name; nobody where anybody may. Failed where they are not what the audit trail says.
    [[nodiscard]] virtual Result<std::vector<Approver>> approvers() const = 0;

    /// The quote of an id, of a number (its latest revision that was issued), or of "number rN". Failed when there is
    /// none, or when what is kept is not what was written.
    [[nodiscard]] virtual Result<Quote> find(std::string_view idOrNumber) const = 0;

    /// As above, where there may be none.
    [[nodiscard]] virtual Result<std::optional<Quote>> findIfKept(std::string_view idOrNumber) const = 0;

    /// The newest first.
    [[nodiscard]] virtual Result<std::vector<QuoteSummary>> list(const QuoteSearch& search) const = 0;

    /// What figures of all quotes but discarded ones are made of, as they stand on a day. What is not what was written
    /// is left out and counted. `progress` may be empty.
    [[nodiscard]] virtual Result<QuoteSums> sums(Date today, const Progress& progress = {}) const = 0;

    /// The price book of a quote, as it was then.
    [[nodiscard]] virtual Result<SharedBook> bookOf(const Quote& quote) const = 0;

    /// The audit trail, oldest first.
    [[nodiscard]] virtual Result<std::vector<AuditRecord>> audit() const = 0;

    /// What the audit trail says of one quote, oldest first.
    [[nodiscard]] virtual Result<std::vector<AuditRecord>> auditOf(const QuoteId& id) const = 0;

    /// The hash of the last record of the trail, which an exported quote carries; auditStart() for none.
    [[nodiscard]] virtual Result<std::string> auditHead() const = 0;

    /// The trail checked, also against what is kept, and against a head kept elsewhere where one is given. `progress`
    /// may be empty.
    [[nodiscard]] virtual Result<AuditReport> verify(std::optional<std::string_view> head,
                                                     const Progress& progress = {}) const = 0;
};

} // namespace seatwise
