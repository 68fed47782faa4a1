#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"
#include "money/error.h"
#include "quoting/approvers.h"
#include "quoting/quote_option.h"
#include "text/id.h"

namespace seatwise {

using QuoteId = Id<struct QuoteTag>;

/// Where a quote stands. An issued quote whose validity has passed is expired without anybody doing anything: see
/// statusOn(). A discarded draft is no longer listed and can be brought back.
enum class QuoteStatus { draft, issued, accepted, declined, expired, superseded, discarded };

/// "draft", "issued", …
[[nodiscard]] std::string_view toString(QuoteStatus status) noexcept;

/// The status of such a word; nothing for other text.
[[nodiscard]] std::optional<QuoteStatus> parseQuoteStatus(std::string_view text) noexcept;

/// The number of a quote, given when it is issued: consecutive within a year, never reused. A revision keeps it.
struct QuoteNumber
{
    int year = 0;
    std::int64_t sequence = 0; ///< from 1

    friend bool operator==(const QuoteNumber&, const QuoteNumber&) = default;
};

/// "SW-2026-000123".
[[nodiscard]] std::string toString(const QuoteNumber& number);

/// The number of such text; nothing for other text.
[[nodiscard]] std::optional<QuoteNumber> parseQuoteNumber(std::string_view text) noexcept;

/// Who a quote is for, and in which language. Each text is of at most `maxDetailLength` bytes and one line, but for the
/// bill-to, which has up to `maxBillToLines`, apart by line feeds. Only the customer is needed, and not even that in an
/// estimate.
struct QuoteDetails
{
    std::string customer;
    std::string department;
    std::string billTo;
    std::string purchaseOrder;
    std::string preparedBy;
    std::string language = {}; ///< of its documents, such as "de" or "de-AT"; empty: that of the program

    friend bool operator==(const QuoteDetails&, const QuoteDetails&) = default;
};

inline constexpr std::size_t maxDetailLength = 400;
inline constexpr std::size_t maxBillToLines = 10;

/// Refused, naming the field, for a text that is too long, is not UTF-8, has too many lines, or has control characters
/// or noncharacters, and for a language that is no code.
[[nodiscard]] Result<void> checkDetails(const QuoteDetails& details);

/// As checkDetails(), of one text of one line, which the error calls `field`.
[[nodiscard]] Result<void> checkLine(const Message& field, std::string_view text);

/// Refused, naming the field, for a text that is not UTF-8 or has noncharacters: what no store gives back as it was.
[[nodiscard]] Result<void> checkCharacters(const Message& field, std::string_view text);

/// The exact price book a quote was made with.
struct BookReference
{
    BookId id;
    std::string name;
    std::string version;
    std::string sha256;

    friend bool operator==(const BookReference&, const BookReference&) = default;
};

/// That a discount beyond the account manager's own was allowed, and by whom.
struct Approval
{
    std::string by;
    std::string note;
    Date on{};
    std::optional<ApprovalProof> proof = std::nullopt; ///< absent in approvals of before it was kept

    friend bool operator==(const Approval&, const Approval&) = default;
};

/// What the customer said to an issued quote. Name and purchase order are as people give them, and may be empty.
struct Decision
{
    Date on{};
    std::string by;                           ///< who decided, at the customer
    std::string purchaseOrder;                ///< the order that came with it
    std::optional<int> option = std::nullopt; ///< that was accepted, of several, counted from 1; of one alone absent

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// The change of a running subscription that a quote is for: from these seats of this plan to those of its selection.
struct QuotedChange
{
    PlanId fromPlan;
    SeatCount fromSeats = 0;
    Date on{};
    std::optional<Date> periodStart; ///< first day of the running year or of the trial; absent for calendar months
    std::optional<Date> contractStart = std::nullopt;  ///< first day of the contract, where it is known
    std::optional<Billing> fromBilling = std::nullopt; ///< absent: that of the selection

    friend bool operator==(const QuotedChange&, const QuotedChange&) = default;
};

/// A price that is offered to a customer: a value, complete in itself. It changes only by the moves of quote_moves.h.
/// Once issued nothing but its status changes. It is itself the first of the options that it gives to choose from.
struct Quote : QuoteOption
{
    QuoteId id;       ///< names this revision for ever; given by whoever makes the draft
    QuoteId replaces; ///< the id of the quote that this one revises or renews; empty for a first one
    std::optional<QuoteNumber> number;
    int revision = 1;
    QuoteDetails details;
    BookReference book;
    std::optional<QuotedChange> change; ///< of which each option is a target; absent: the quote is for whole periods
    /// What is offered beside it under the same number and code: options 2 and 3. One of all is accepted.
    std::vector<QuoteOption> others;
    int validDays = 30; ///< the book's rule when the draft was priced
    std::optional<Approval> approval;
    std::optional<Date> issued;
    std::optional<Date> validThrough; ///< valid through the end of this day
    QuoteStatus status = QuoteStatus::draft;
    std::optional<Decision> decision; ///< of an accepted or declined quote
    std::string issueReason; ///< why it was issued although its price book was outside its dates; empty: it was not

    friend bool operator==(const Quote&, const Quote&) = default;
};

/// Options that a quote may have.
inline constexpr int maxQuoteOptions = 3;

/// What a quote gives to choose from, in order: at least one. They live as long as the quote.
[[nodiscard]] std::vector<const QuoteOption*> optionsOf(const Quote& quote);

/// How many there are.
[[nodiscard]] int optionCount(const Quote& quote) noexcept;

/// The option that the customer took, else the first. It lives as long as the quote.
[[nodiscard]] const QuoteOption& leadingOption(const Quote& quote) noexcept;

/// The quote as it would be if it offered that option alone, to show or to follow it. Its verify code is another.
[[nodiscard]] Quote withOptionAlone(const Quote& quote, const QuoteOption& option);

/// Whether one of the options has a discount that somebody must allow.
[[nodiscard]] bool needsApproval(const Quote& quote);

/// What the leading option charges. It lives as long as the quote.
[[nodiscard]] inline const ChargedPrice& charged(const Quote& quote) noexcept
{
    return chargedIn(leadingOption(quote).price);
}

/// Refused, naming the field, as checkDetails() does.
[[nodiscard]] Result<void> checkDecision(const Decision& decision);

/// What the status is on a day: an issued quote is expired from the day after `validThrough`.
[[nodiscard]] QuoteStatus statusOn(const Quote& quote, Date today) noexcept;
[[nodiscard]] QuoteStatus statusOn(QuoteStatus kept, const std::optional<Date>& validThrough, Date today) noexcept;

/// "accepted on 2026-12-01 by Ada, purchase order PO 77"; what nobody gave is left out.
[[nodiscard]] Message inWords(const Decision& decision, QuoteStatus status);

/// "draft", "issued"…
[[nodiscard]] Message inWords(QuoteStatus status);

/// "SW-2026-000123 r2", or "draft" and the id.
[[nodiscard]] std::string nameOf(const Quote& quote);
[[nodiscard]] std::string nameOf(const std::optional<QuoteNumber>& number, int revision, const QuoteId& id);

} // namespace seatwise
