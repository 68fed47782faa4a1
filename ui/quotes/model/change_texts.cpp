#include "quotes/model/change_texts.h"

#include <utility>

#include "quotes/model/quote_lines.h"
#include "quoting/line_differences.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString revisionName(int revision)
{
    return CalculatorWords::tr("r%1").arg(revision);
}

bool isStillDraft(const Quote& quote)
{
    return quote.status == QuoteStatus::draft;
}

QString customerOf(const Quote& quote)
{
    return forWhom(quote.details.customer);
}

/// Amounts of the quote and of what is made of it, in their currency.
class ChangeTable
{
public:
    ChangeTable(const Currency& currency, const QLocale& locale)
        : currency_(currency)
        , locale_(locale)
    {
    }

    void add(const QString& name, const LineDifference& line, bool isComparable)
    {
        rows_.push_back(
            {name, amount(line.before), amount(line.after), isComparable ? difference(line.difference()) : none()});
    }

    [[nodiscard]] std::vector<QStringList> rows() && { return std::move(rows_); }

private:
    static QString none() { return QStringLiteral("—"); }

    /// Below zero with a minus sign, which is wider than a dash.
    [[nodiscard]] QString amount(const std::optional<Money>& amount) const
    {
        if (!amount)
            return none();
        return amount->isNegative() ? QChar(0x2212) + formatMoney(Money{} - *amount, currency_, locale_)
                                    : formatMoney(*amount, currency_, locale_);
    }

    [[nodiscard]] QString difference(Money more) const
    {
        if (more.isZero())
            return none();
        return more.isNegative() ? amount(more) : QLatin1Char('+') + amount(more);
    }

    const Currency& currency_;
    QLocale locale_;
    std::vector<QStringList> rows_;
};

ChangeTexts changeTitles(const Quote& quote)
{
    const bool draft = isStillDraft(quote);
    ChangeTexts texts;
    texts.title = (draft ? CalculatorWords::tr("Changing the draft for %1") : CalculatorWords::tr("Changing %1"))
                      .arg(changeName(quote));
    texts.save = draft ? CalculatorWords::tr("Save the draft")
                       : CalculatorWords::tr("Save as %1").arg(revisionName(quote.revision + 1));
    texts.columns = {CalculatorWords::tr("Line"), draft ? CalculatorWords::tr("As kept") : revisionName(quote.revision),
                     draft ? CalculatorWords::tr("As changed") : revisionName(quote.revision + 1),
                     CalculatorWords::tr("Difference")};
    return texts;
}

ChangeTable linesAndTotal(const ChargedPrice& before, const ChargedPrice& after, bool isComparable,
                          const QLocale& locale)
{
    ChangeTable table(after.currency(), locale);
    for (const LineDifference& line : lineDifferences(before, after))
        table.add(toQString(line.description), line, isComparable);
    table.add(CalculatorWords::tr("Total"), {{}, before.total(), after.total()}, isComparable);
    return table;
}

} // namespace

QString changeName(const Quote& quote)
{
    if (isStillDraft(quote))
        return customerOf(quote);
    return CalculatorWords::tr("%1 → %2").arg(toQString(toString(*quote.number)), revisionName(quote.revision + 1));
}

QString nameOfOpening(const Quote& quote)
{
    return isStillDraft(quote) ? CalculatorWords::tr("open the draft for %1 for change").arg(customerOf(quote))
                               : CalculatorWords::tr("open %1 for change").arg(toQString(nameOf(quote)));
}

QString nameOfLeaving(const Quote& quote)
{
    return isStillDraft(quote) ? CalculatorWords::tr("leave the change of the draft for %1").arg(customerOf(quote))
                               : CalculatorWords::tr("leave the change of %1").arg(toQString(nameOf(quote)));
}

QString nameOfKeeping(const Quote& quote)
{
    return isStillDraft(quote) ? QuotesWords::tr("Keep the change of the draft for %1").arg(customerOf(quote))
                               : QuotesWords::tr("Keep the change of %1").arg(toQString(nameOf(quote)));
}

ChangeTexts changeTexts(const Quote& quote, const QuoteOption& before, const QuotedPrice& after, const QLocale& locale)
{
    const ChargedPrice& was = chargedIn(before.price);
    const ChargedPrice& is = chargedIn(after);
    const bool samePeriod = before.price.index() == after.index() && was.billing() == is.billing();
    ChangeTable table = linesAndTotal(was, is, samePeriod || quote.change, locale);
    const auto* const full = std::get_if<Price>(&before.price);
    const auto* const fullAfter = std::get_if<Price>(&after);
    if (!samePeriod && full && fullAfter)
        table.add(CalculatorWords::tr("A month"), {{}, full->monthlyEquivalent(), fullAfter->monthlyEquivalent()},
                  true);
    ChangeTexts texts = changeTitles(quote);
    texts.rows = std::move(table).rows();
    return texts;
}

ChangeTexts changeTexts(const Quote& quote)
{
    ChangeTexts texts = changeTitles(quote);
    texts.canBeKept = false;
    return texts;
}

} // namespace seatwise::ui
