#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "calendar/date.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "quoting/quote.h"

namespace seatwise {

/// The sizes of paper a quote is printed on.
enum class QuotePaper { letter, a4 };

/// How a quote is put on paper.
struct DocumentRequest
{
    std::optional<QuotePaper> paper; ///< absent: that of the settings
    Date today{};                    ///< decides whether the quote has expired
    std::string_view auditHead;      ///< the head of the audit trail at this moment; empty where there is none
    bool priceListNotes = false;     ///< also what concerns the price list and not the customer
    std::string language;            ///< the code of one, "de" or "de-AT"; empty: that of the quote, else the program's
};

/// A document as it was drawn.
struct DrawnDocument
{
    std::string bytes;
    std::string remark; ///< which characters it misses and what to do about it, as one line; empty where it has all
};

/// Makes the documents that need fonts and drawing. The program of the window implements it. A language that it does
/// not have is an error.
class QuoteDocuments
{
public:
    virtual ~QuoteDocuments() = default;

    /// A PDF. `book` is the one the quote was priced with.
    [[nodiscard]] virtual Result<DrawnDocument> pdf(const Quote& quote, const PriceBook& book,
                                                    const DocumentRequest& request) const = 0;

    /// The bytes of one HTML file, for any paper.
    [[nodiscard]] virtual Result<std::string> html(const Quote& quote, const PriceBook& book,
                                                   const DocumentRequest& request) const = 0;

    /// The same with a field that prices other numbers of seats. Refused for a quote without seats, or of a change.
    [[nodiscard]] virtual Result<std::string> interactive(const Quote& quote, const PriceBook& book,
                                                          const DocumentRequest& request) const = 0;
};

} // namespace seatwise
