#include "calculator/model/quote_in_change.h"

#include <memory>
#include <utility>

#include "calculator/model/calculator_view_model.h"
#include "quotes/model/change_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

CalculatorInputs inputsOf(const Quote& quote, const QuoteOption& option)
{
    CalculatorInputs inputs;
    inputs.customer = toQString(quote.details.customer);
    inputs.selection = option.selection;
    return inputs;
}

} // namespace

const QuoteInChange* quoteInChange(const CalculatorViewModel& model)
{
    return model.state().changing.get();
}

Result<void> changeQuote(CalculatorViewModel& model, const Quote& quote, const SharedBook& book, int option)
{
    const QuoteOption& changed = *optionsOf(quote).at(static_cast<std::size_t>(option) - 1);
    static_cast<void>(TRY(price(*book, changed.selection)));
    const bool isInUse = book->sha256 == model.book().sha256;
    const QuoteInChange* earlier = quoteInChange(model);
    const CalculatorState before = earlier ? earlier->before : model.state();
    CalculatorState after;
    after.book = isInUse ? model.state().book : book;
    after.inputs = inputsOf(quote, changed);
    after.changing = std::make_shared<const QuoteInChange>(QuoteInChange{quote, after.inputs, before, option});
    model.take(std::move(after), [quote] { return nameOfOpening(quote); });
    return {};
}

const QuoteOption& optionInChange(const QuoteInChange& changing)
{
    return *optionsOf(changing.quote).at(static_cast<std::size_t>(changing.option) - 1);
}

void endChange(CalculatorViewModel& model)
{
    if (const auto changing = model.state().changing)
        model.take(changing->before, [changing] { return nameOfLeaving(changing->quote); });
}

} // namespace seatwise::ui
