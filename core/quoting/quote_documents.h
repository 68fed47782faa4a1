#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "calendar/date.h"
#include "pricebook/price_book.h"
#include "quoting/quote.h"

namespace seatwise {

/// The sizes of paper a quote is printed on.
enum class QuotePaper { letter, a4 };

/// Makes the documents that need fonts and drawing. The program of the window implements it.
class QuoteDocuments
{
public:
    virtual ~QuoteDocuments() = default;

    /// The bytes of a PDF, on the paper of the settings where none is named. `book` is the one the quote was priced
    /// with; `today` decides whether it has expired; `auditHead` is the head of the audit trail at this moment, empty
    /// where there is none.
    [[nodiscard]] virtual std::string pdf(const Quote& quote, const PriceBook& book, std::optional<QuotePaper> paper,
                                          Date today, std::string_view auditHead) const = 0;

    /// The bytes of one HTML file.
    [[nodiscard]] virtual std::string html(const Quote& quote, const PriceBook& book, Date today,
                                           std::string_view auditHead) const = 0;
};

} // namespace seatwise
