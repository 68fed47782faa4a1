#include "calculator/model/call_sheet.h"

#include <algorithm>

#include "calculator/model/comparison.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/draft.h"

namespace seatwise::ui {

namespace {

/// Where an earlier state of a draft stands; the number of scenarios where it does not.
std::size_t placeOfDraft(const CallTabs& tabs, const PriceBook& book)
{
    const auto found = std::ranges::find_if(tabs.all(), [&book](const CallTab& tab) {
        return isDraft(book) && tab.state.book->id == book.id && !tab.state.changing;
    });
    return static_cast<std::size_t>(found - tabs.all().begin());
}

} // namespace

Result<void> openCopy(CalculatorViewModel& model)
{
    Result<void> opened;
    model.changeTabs([&](CallTabs& tabs) {
        const CalculatorState& front = tabs.front().state;
        opened = tabs.open({front.book, front.inputs});
    });
    return opened;
}

Result<void> openBook(CalculatorViewModel& model, const SharedBook& book)
{
    const std::size_t place = placeOfDraft(model.tabs(), *book);
    if (place < model.tabs().all().size())
        bringToFront(model, place);
    if (place < model.tabs().all().size() || isUntouched(model.tabs().front())) {
        model.setBook(book);
        return {};
    }
    Result<void> opened;
    model.changeTabs([&](CallTabs& tabs) { opened = tabs.open({book, inputsFor(*book, tabs.front().state.inputs)}); });
    return opened;
}

void bringToFront(CalculatorViewModel& model, std::size_t place)
{
    if (place != model.tabs().frontPlace())
        model.changeTabs([place](CallTabs& tabs) { tabs.bringToFront(place); });
}

void bringNext(CalculatorViewModel& model, bool forward)
{
    const std::size_t count = model.tabs().all().size();
    bringToFront(model, (model.tabs().frontPlace() + (forward ? 1 : count - 1)) % count);
}

Result<void> closeScenario(CalculatorViewModel& model, std::size_t place)
{
    Result<void> closed;
    model.changeTabs([&](CallTabs& tabs) { closed = tabs.close(place); });
    return closed;
}

void reopenScenario(CalculatorViewModel& model)
{
    model.changeTabs([](CallTabs& tabs) { tabs.reopen(); });
}

std::vector<const CallTab*> othersOfBook(const CalculatorViewModel& model)
{
    std::vector<const CallTab*> others;
    for (const CallTab& tab : model.tabs().all())
        if (&tab != &model.tabs().front() && tab.state.book->sha256 == model.book().sha256)
            others.push_back(&tab);
    return others;
}

QString scenarioName(const CallTab& tab, const QLocale& locale)
{
    const Selection& selection = tab.state.inputs.selection;
    const QString said =
        ofBilling(selection.billing, {CalculatorWords::tr("%1 monthly"), CalculatorWords::tr("%1 quarterly"),
                                      CalculatorWords::tr("%1 half-yearly"), CalculatorWords::tr("%1 annual")})
            .arg(formatCount(selection.seats, locale));
    const auto* const id = std::get_if<PlanId>(&selection.plan);
    const Plan* const plan = id ? tab.state.book->findPlan(*id) : nullptr;
    return plan ? CalculatorWords::tr("%1, %2").arg(said, bookName(plan->name)) : said;
}

QString tabText(const CallTab& tab, const QLocale& locale)
{
    return CalculatorWords::tr("%1 %2").arg(labelOf(tab), scenarioName(tab, locale));
}

QString scenarioLine(const CallTab& tab, const QLocale& locale)
{
    const InNamesOf names(tab.state.book.get());
    const Price& price = tab.price;
    return CalculatorWords::tr("%1 · %2, %3: %4")
        .arg(titleOf(*tab.state.book), bookName(price.planName()), countSeats(price.counts(), price.seats(), locale),
             pricePerPeriod(price, locale));
}

} // namespace seatwise::ui
