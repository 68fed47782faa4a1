#pragma once

#include <optional>
#include <string>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"
#include "quoting/quote.h"

namespace seatwise {

// What can be done to a quote, as functions from one quote to the next. Each is refused, naming the status, where it
// may not be done. What was done already is not refused but stays as it is, so that whoever lost the answer can ask
// again.

/// A draft: the selection priced with the book. From its start on, service and first invoice are those of schedule():
/// the total is the price of a full period, and what is due first may be a part of one. Without a customer it is an
/// estimate, which lacks one to be issued. Refused: details that checkDetails() refuses, and whatever price() and
/// schedule() refuse. R54.
[[nodiscard]] Result<Quote> draftQuote(const PriceBook& book, const Selection& selection, QuoteDetails details,
                                       QuoteId id);

/// A draft for a change of a running subscription: `selection` is what it becomes, `change` what it is. It charges for
/// the rest of the period and credits the unused time. Refused also when the change costs nothing now, which leaves
/// nothing to quote.
[[nodiscard]] Result<Quote> draftChangeQuote(const PriceBook& book, const Selection& selection,
                                             const QuotedChange& change, QuoteDetails details, QuoteId id);

/// The draft with other details, its price as it is: so an estimate becomes a quote (R83). Refused: no customer where
/// it had one, and what checkDetails() refuses.
[[nodiscard]] Result<Quote> detailed(const Quote& draft, QuoteDetails details);

/// Whether the discount of a draft is one that somebody has to allow, and nobody has yet.
[[nodiscard]] bool waitsForApproval(const Quote& draft) noexcept;

/// What a draft still needs before it can be issued, each as a phrase: "an approval of the discount".
[[nodiscard]] std::vector<Message> missingForIssue(const Quote& draft);

/// The draft as issued on a day. `number` is used unless the draft is a revision, which keeps its own. `reason` says
/// why it is issued although its price book is outside its dates, which the store refuses without one. Refused also for
/// a reason that checkLine() refuses. It is valid through `validThrough`; absent: for the days of its price book.
/// Refused for a day before `today`. R55, R80.
[[nodiscard]] Result<Quote> issued(const Quote& draft, const QuoteNumber& number, Date today, std::string reason = {},
                                   std::optional<Date> validThrough = std::nullopt);

/// The draft with its discount, that of each of its options, allowed by somebody, who must be named. The same person's
/// word with the same note again changes nothing.
[[nodiscard]] Result<Quote> approved(const Quote& draft, Approval approval);

/// The customer says yes, at the latest on the last day of validity, and to one option: where there are several, the
/// decision names it, which else is misused. Refused also for a day before the quote was issued or after `today`, for
/// an option that is not there or beside one that was accepted already, and for what checkDecision() refuses. The same
/// decision told again changes nothing. R57, R78.
[[nodiscard]] Result<Quote> accepted(const Quote& quote, const Decision& decision, Date today);

/// The customer says no; refused as accepted() is, but for the validity.
[[nodiscard]] Result<Quote> declined(const Quote& quote, const Decision& decision, Date today);

/// A draft that is no longer wanted. A discarded one stays as it is.
[[nodiscard]] Result<Quote> discarded(const Quote& draft);

/// A discarded draft as a draft again.
[[nodiscard]] Result<Quote> restored(const Quote& discarded);

/// An issued quote for which a revision was issued. A declined or expired one keeps its status.
[[nodiscard]] Quote superseded(const Quote& quote);

/// A draft of the next revision of an issued, declined or expired quote, under the same number.
[[nodiscard]] Result<Quote> revised(const Quote& quote, QuoteId id);

/// A draft for the period after that of an accepted quote, of the option that was accepted, priced with today's book
/// under a number to come, without the promotions that the book gives once to a customer. After a ramp the seats are
/// those of its last year.
[[nodiscard]] Result<Quote> renewed(const Quote& quote, const PriceBook& book, QuoteId id);

/// The id of the renewal of a quote where whoever asks for it may ask again: always the same one.
[[nodiscard]] QuoteId renewalId(const Quote& quote);

/// A draft priced anew with today's book.
[[nodiscard]] Result<Quote> repriced(const Quote& draft, const PriceBook& book);

/// What a re-pricing changes.
struct PriceDifference
{
    Money before;
    Money after;
    Money difference; ///< after − before

    friend bool operator==(const PriceDifference&, const PriceDifference&) = default;
};

/// The difference that today's book would make to a quote: to the first of its options that changes. Refused where the
/// book no longer prices it or has another currency.
[[nodiscard]] Result<PriceDifference> differenceWith(const Quote& quote, const PriceBook& today);

} // namespace seatwise
