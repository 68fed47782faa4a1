#include "quotes/model/quote_options.h"

#include "calculator/model/calculator_view_model.h"
#include "quotes/model/quote_actions.h"
#include "quotes/model/quote_drafts.h"
#include "quotes/model/quotes_view_model.h"
#include "text/hidden.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

bool takesOptions(const QuotesViewModel& quotes)
{
    const Quote* quote = quotes.current();
    return quote && !quote->change && isFor(QuoteAction::change, *quote, currentStatus(quotes));
}

Result<QuoteRequest> withScenario(const QuotesViewModel& quotes, const CalculatorViewModel& calculator)
{
    const Quote& quote = *quotes.current();
    if (auto problem = calculator.problem())
        return tl::make_unexpected(*std::move(problem));
    const QString customer = calculator.inputs().customer.simplified();
    const bool isForSomebody = !customer.isEmpty() && !quote.details.customer.empty();
    if (isForSomebody && customer != toQString(quote.details.customer))
        return refused(QuotesWords::tr("the quote on show is for %1")
                           .arg(toQString(showHidden(quote.details.customer)))
                           .toStdString());
    if (calculator.book().sha256 != quote.book.sha256)
        return refused(QuotesWords::tr("the quote on show has another price book").toStdString());
    return withOption(requestOf(quote), {quotable(calculator), {}}, nameOf(quote));
}

} // namespace seatwise::ui
