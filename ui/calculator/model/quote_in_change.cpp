#include "calculator/model/quote_in_change.h"

#include <memory>
#include <utility>

#include "calculator/model/calculator_view_model.h"
#include "quoting/line_differences.h"
#include "words/features.h"
#include "words/format.h"
#include "words/quoting_words.h"

namespace seatwise::ui {

namespace {

CalculatorInputs inputsOf(const Quote& quote)
{
    CalculatorInputs inputs;
    inputs.customer = toQString(quote.details.customer);
    inputs.selection = quote.selection;
    return inputs;
}

QString revisionName(int revision)
{
    return CalculatorWords::tr("r%1").arg(revision);
}

bool isStillDraft(const Quote& quote)
{
    return quote.status == QuoteStatus::draft;
}

/// Amounts of the quote and of what is made of it, in their currency.
class ChangeTable
{
public:
    ChangeTable(const Currency& currency, QLocale locale)
        : currency_(currency)
        , locale_(std::move(locale))
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

} // namespace

const QuoteInChange* quoteInChange(const CalculatorViewModel& model)
{
    return model.state().changing.get();
}

Result<void> changeQuote(CalculatorViewModel& model, const Quote& quote, const SharedBook& book)
{
    if (quote.change)
        return refused(words::seatChangeNotInCalculator(nameOf(quote)));
    static_cast<void>(TRY(price(*book, quote.selection)));
    const bool isInUse = book->sha256 == model.book().sha256;
    const QuoteInChange* earlier = quoteInChange(model);
    const CalculatorState before = earlier ? earlier->before : model.state();
    CalculatorState after;
    after.book = isInUse ? model.state().book : book;
    after.inputs = inputsOf(quote);
    if (isInUse)
        after.pins = model.pins();
    after.changing = std::make_shared<const QuoteInChange>(QuoteInChange{quote, after.inputs, before});
    model.take(std::move(after), CalculatorWords::tr("open %1 for change").arg(toQString(nameOf(quote))));
    return {};
}

void endChange(CalculatorViewModel& model)
{
    if (const auto changing = model.state().changing)
        model.take(changing->before,
                   CalculatorWords::tr("leave the change of %1").arg(toQString(nameOf(changing->quote))));
}

QString changeName(const Quote& quote)
{
    if (isStillDraft(quote))
        return toQString(nameOf(quote));
    return CalculatorWords::tr("%1 → %2").arg(toQString(toString(*quote.number)), revisionName(quote.revision + 1));
}

ChangeTexts changeTexts(const CalculatorViewModel& model)
{
    const Quote& quote = quoteInChange(model)->quote;
    const auto& before = std::get<Price>(quote.price);
    const Price& after = model.price();
    ChangeTexts texts;
    texts.title = CalculatorWords::tr("Changing %1").arg(changeName(quote));
    texts.save = isStillDraft(quote) ? CalculatorWords::tr("Save the draft")
                                     : CalculatorWords::tr("Save as %1").arg(revisionName(quote.revision + 1));
    texts.columns = {CalculatorWords::tr("Line"),
                     isStillDraft(quote) ? CalculatorWords::tr("As kept") : revisionName(quote.revision),
                     isStillDraft(quote) ? CalculatorWords::tr("As changed") : revisionName(quote.revision + 1),
                     CalculatorWords::tr("Difference")};
    const bool samePeriod = before.billing() == after.billing();
    ChangeTable table(after.currency(), model.locale());
    for (const LineDifference& line : lineDifferences(before, after))
        table.add(toQString(line.description), line, samePeriod);
    table.add(CalculatorWords::tr("Total"), {{}, before.total(), after.total()}, samePeriod);
    if (!samePeriod)
        table.add(CalculatorWords::tr("A month"), {{}, before.monthlyEquivalent(), after.monthlyEquivalent()}, true);
    texts.rows = std::move(table).rows();
    return texts;
}

} // namespace seatwise::ui
