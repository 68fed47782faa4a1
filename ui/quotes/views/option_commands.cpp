#include "quotes/views/option_commands.h"

#include <QInputDialog>

#include "quotes/model/option_lines.h"
#include "quotes/model/quote_options.h"
#include "quotes/model/quotes_view_model.h"
#include "quotes/quotes_page.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

void keepOptions(QuotesPage& page, const QuotesViewModel& quotes, const Result<QuoteRequest>& request)
{
    const Quote quote = *quotes.current();
    const auto kept = request ? page.keepChange(quote, *request) : Result<void>(tl::make_unexpected(request.error()));
    if (!kept)
        emit page.said(QuotesWords::tr("Not kept: %1").arg(problemText(kept)));
}

void removeOption(QuotesPage& page, const QuotesViewModel& quotes)
{
    const Quote& quote = *quotes.current();
    if (const auto option = askOption(page.window(), quote, quotes.locale(), QuotesWords::tr("Remove an option")))
        keepOptions(page, quotes, withoutOption(requestOf(quote), *option, nameOf(quote)));
}

} // namespace

std::vector<Command> optionCommands(QuotesPage& page, QuotesViewModel& quotes, const CalculatorViewModel& calculator)
{
    const auto addOffer = [&quotes](const Page& onShow) {
        if (!onShow.showsScenario())
            return Offer::absent;
        return takesOptions(quotes) ? Offer::on : Offer::off;
    };
    const auto removeOffer = [&page, &quotes](const Page& onShow) {
        if (&onShow != &page)
            return Offer::absent;
        return takesOptions(quotes) && optionCount(*quotes.current()) > 1 ? Offer::on : Offer::off;
    };
    return {{.id = "add-option",
             .text = QuotesWords::tr("Add as an &option to the quote on show"),
             .section = MenuSection::quoteMake,
             .run = [&](Page&) { keepOptions(page, quotes, withScenario(quotes, calculator)); },
             .offered = addOffer},
            {.id = "remove-option",
             .text = QuotesWords::tr("Remove an o&ption of the quote…"),
             .section = MenuSection::quoteMake,
             .run = [&](Page&) { removeOption(page, quotes); },
             .offered = removeOffer}};
}

std::optional<int> askOption(QWidget* window, const Quote& quote, const QLocale& locale, const QString& title)
{
    const QStringList options = optionLines(quote, locale);
    if (options.size() == 1)
        return 1;
    bool agreed = false;
    const QString chosen =
        QInputDialog::getItem(window, title, QuotesWords::tr("Which option:"), options, 0, false, &agreed);
    return agreed ? std::optional(static_cast<int>(options.indexOf(chosen)) + 1) : std::nullopt;
}

} // namespace seatwise::ui
