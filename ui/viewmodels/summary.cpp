#include "viewmodels/summary.h"
#include "viewmodels/calculator_texts.h"

#include "viewmodels/extras.h"
#include "viewmodels/format.h"
#include "viewmodels/terms.h"
#include "words/features.h"

namespace seatwise::ui {

QString statusLine(const CalculatorViewModel& model)
{
    const QString refusal = refusalText(model);
    const QString price =
        CalculatorWords::tr("%1, %2: %3 %4 (%5)")
            .arg(text(model.price().planName()), countSeats(model.book().counts, model.price().seats(), model.locale()),
                 totalText(model), periodText(model), equivalentText(model));
    return refusal.isEmpty() ? price : CalculatorWords::tr("%1 · %2").arg(refusal, price);
}

QString summaryLine(const CalculatorViewModel& model)
{
    const PriceBook& book = model.book();
    QStringList parts{statusLine(model), perSeatText(model)};
    if (!model.inputs().customer.trimmed().isEmpty())
        parts.prepend(model.inputs().customer.simplified());
    parts += extrasFacts(model);
    if (!policyText(model).isEmpty())
        parts += policyText(model);
    parts += termsFacts(model);
    parts += CalculatorWords::tr("price book %1 %2, prices hold %3, taxes not included")
                 .arg(text(book.name), text(book.version), countDays(book.rules.quoteValidDays, model.locale()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace seatwise::ui
