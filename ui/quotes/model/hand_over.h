#pragma once

#include <optional>
#include <string>

#include <QString>

#include "money/error.h"
#include "quoting/quote_moves.h"
#include "widgets/save_file.h"

namespace seatwise::ui {

class QuotesViewModel;

/// For whom a deal is handed over.
enum class DealFormat { stripe, lago, csv };

/// Whether a quote of this status is a deal.
[[nodiscard]] bool canBeHandedOver(QuoteStatus status) noexcept;

/// The file that a deal of the quote on show, which there must be, is asked for as.
[[nodiscard]] FileAsked dealFileAsked(const QuotesViewModel& model, DealFormat format);

/// A deal as a file, and what has no place in it: a line for each reason, with the paths before it.
struct HandedOver
{
    std::string bytes;
    QString lost;
};

/// The quote on show, which there must be, handed over; `start` is the first day of service of one that names none.
/// Refused where it is not accepted, begins on no day, or does not come out again to the cent.
[[nodiscard]] Result<HandedOver> handedOver(const QuotesViewModel& model, DealFormat format, std::optional<Date> start);

} // namespace seatwise::ui
