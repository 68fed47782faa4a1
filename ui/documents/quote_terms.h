#pragma once

#include <QString>
#include <QStringList>

#include "documents/quote_document.h"
#include "quoting/quote.h"

namespace seatwise::ui {

// The sentences of a quote: how its price comes about, what is good to know, and on which terms it stands.

/// The steps of the price's working that concern the customer, or all where the options ask for them.
[[nodiscard]] QStringList workingOf(const Quote& quote, const QuoteDocumentOptions& options);

/// The same without the steps of single lines and their sum, which a table shows; of a ramp without those of a period.
[[nodiscard]] QStringList shortWorkingOf(const Quote& quote, const QuoteDocumentOptions& options);

/// "Annual rates as published.": the policy is named on every quote with annual figures; nothing on others. The price
/// book is named by the working.
[[nodiscard]] QString policyOf(const Quote& quote, const QLocale& locale);

/// The notices for the customer, how seats change, and the way to the next tier. What an account manager must do first,
/// the annual policy and the taxes are not among them: they are told elsewhere. What concerns the price list alone is
/// among them only where the options ask for it.
[[nodiscard]] QStringList notesOf(const Quote& quote, const QuoteDocumentOptions& options);

/// Currency, taxes, when to pay, the sender's terms, and where to pay.
[[nodiscard]] QStringList termsOf(const Quote& quote, const Letterhead& letterhead, const QLocale& locale);

} // namespace seatwise::ui
