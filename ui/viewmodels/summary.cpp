#include "viewmodels/summary.h"

#include "viewmodels/extras.h"
#include "viewmodels/format.h"
#include "viewmodels/terms.h"
#include "words/features.h"

namespace seatwise::ui {

QString statusLine(const CalculatorViewModel& model)
{
    const QString refusal = model.refusalText();
    const QString price =
        CalculatorWords::tr("%1, %2: %3 %4 (%5)")
            .arg(text(model.price().planName()), countSeats(model.book().counts, model.price().seats(), model.locale()),
                 model.totalText(), model.periodText(), model.equivalentText());
    return refusal.isEmpty() ? price : CalculatorWords::tr("%1 · %2").arg(refusal, price);
}

QString summaryLine(const CalculatorViewModel& model)
{
    const PriceBook& book = model.book();
    QStringList parts{statusLine(model), model.perSeatText()};
    if (!model.inputs().customer.trimmed().isEmpty())
        parts.prepend(model.inputs().customer.simplified());
    parts += extrasFacts(model);
    if (!model.policyText().isEmpty())
        parts += model.policyText();
    parts += termsFacts(model);
    parts += CalculatorWords::tr("price book %1 %2, prices hold %3, taxes not included")
                 .arg(text(book.name), text(book.version), countDays(book.rules.quoteValidDays, model.locale()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace seatwise::ui
