#include "calculator/model/quote_in_change.h"

#include <memory>
#include <utility>

#include "calculator/model/calculator_view_model.h"
#include "quotes/model/change_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

CalculatorInputs inputsOf(const Quote& quote)
{
    CalculatorInputs inputs;
    inputs.customer = toQString(quote.details.customer);
    inputs.selection = quote.selection;
    return inputs;
}

} // namespace

const QuoteInChange* quoteInChange(const CalculatorViewModel& model)
{
    return model.state().changing.get();
}

Result<void> changeQuote(CalculatorViewModel& model, const Quote& quote, const SharedBook& book)
{
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
    model.take(std::move(after), [quote] { return nameOfOpening(quote); });
    return {};
}

void endChange(CalculatorViewModel& model)
{
    if (const auto changing = model.state().changing)
        model.take(changing->before, [changing] { return nameOfLeaving(changing->quote); });
}

} // namespace seatwise::ui
