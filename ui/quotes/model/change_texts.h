#pragma once

#include <vector>

#include <QLocale>
#include <QString>
#include <QStringList>

#include "quoting/quote.h"

namespace seatwise::ui {

/// "SW-2026-000123 → r2", or the customer of the draft that is changed.
[[nodiscard]] QString changeName(const Quote& quote);

/// What the steps are called that take a quote up for change, leave it and keep what was changed; a draft is called
/// by its customer.
[[nodiscard]] QString nameOfOpening(const Quote& quote);
[[nodiscard]] QString nameOfLeaving(const Quote& quote);
[[nodiscard]] QString nameOfKeeping(const Quote& quote);

/// A quote beside what is made of it, ready to show.
struct ChangeTexts
{
    QString title; ///< "Changing SW-2026-000123 → r2"
    QString save;  ///< "Save as r2"
    QStringList columns;
    std::vector<QStringList> rows; ///< lines, discounts and the total, with their differences
    bool canBeKept = true;
};

/// An option of a quote beside another price. Lines are set against each other where both are for the same time; of
/// other periods a month of both is compared.
[[nodiscard]] ChangeTexts changeTexts(const Quote& quote, const QuoteOption& before, const QuotedPrice& after,
                                      const QLocale& locale);
/// The quote alone, where what is made of it has no price.
[[nodiscard]] ChangeTexts changeTexts(const Quote& quote);

} // namespace seatwise::ui
