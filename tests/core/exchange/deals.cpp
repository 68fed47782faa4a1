#include "exchange/deals.h"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

#include "calendar/days.h"
#include "claims/book_files.h"
#include "pricing/books.h"
#include "quoting/quote_moves.h"
#include "values.h"

namespace seatwise::test {

namespace {

template<class T>
T needed(Result<T> result)
{
    if (!result)
        throw std::invalid_argument(result.error().message.english());
    return *std::move(result);
}

} // namespace

const PriceBook& shippedBook(std::string_view id)
{
    static std::map<std::string, Book, std::less<>> books;
    const auto known = books.find(id);
    return known != books.end() ? known->second : books.emplace(id, bookOf(shippedText(id))).first->second;
}

bool isQuotable(const PriceBook& book, const Selection& selection)
{
    return draftQuote(book, selection, {}, "deal-1").has_value();
}

Quote acceptedQuote(const PriceBook& book, const Selection& selection)
{
    QuoteDetails details;
    details.customer = "Sample School District";
    details.billTo = "Accounts payable\n12 Main Street\nSpringfield";
    Quote draft = needed(draftQuote(book, selection, details, "deal-1"));
    if (waitsForApproval(draft))
        draft = needed(approved(draft, {"Grace", "agreed", day("2026-11-20")}));
    const Quote sent = needed(issued(draft, {2026, 123}, day("2026-11-21")));
    Decision decision;
    decision.on = day("2026-11-22");
    decision.by = "Ada";
    decision.purchaseOrder = "PO 77";
    return needed(accepted(sent, decision, day("2026-11-22")));
}

AgreedDeal dealOf(const PriceBook& book, const Selection& selection)
{
    return needed(agreedDeal(acceptedQuote(book, selection), book, day("2026-11-22")));
}

Selection anySelection(Random& random, const PriceBook& book)
{
    const Plan& plan = random.oneOf(book.plans);
    Selection selection = select(plan.id.text(), plan.seats.min, random.oneOf(plan.billing));
    const SeatCount most = std::min<SeatCount>(plan.seats.max.value_or(60'000), random.flip() ? 60'000 : 900);
    selection.seats +=
        random.between(0, (std::max(most, plan.seats.min) - plan.seats.min) / plan.seats.step) * plan.seats.step;
    if (plan.kind == PlanKind::subscription && random.flip() && random.flip())
        selection.plan = Cheapest{};
    selection.start = std::chrono::sys_days(day("2026-12-01")) + std::chrono::days(random.between(0, 900));
    if (random.flip())
        selection.anchor = MonthlyAnchor::start;
    if (plan.kind != PlanKind::trial && random.flip())
        selection.termYears = random.number(1, 5);
    if (plan.kind != PlanKind::trial && random.flip()) {
        SeatCount seats = selection.seats;
        for (int years = random.number(1, selection.termYears.value_or(4)); years > 1; --years) {
            seats = std::min<SeatCount>(seats + plan.seats.step * random.between(0, 200),
                                        plan.seats.max.value_or(maxQuantity));
            selection.laterSeats.push_back(seats);
        }
    }
    if (random.flip())
        selection.annualDiscount = Percent::whole(random.number(0, 20));
    if (random.flip())
        selection.offers.manager =
            AgreedDiscount{Percent::fromUnits(random.between(1, 1'500) * (Percent::scale / 100)), "volume"};
    return selection;
}

std::string pathsOf(const std::vector<BookLoss>& losses)
{
    std::string paths;
    for (const BookLoss& loss : losses)
        paths += (paths.empty() ? "" : "; ") + loss.path;
    return paths;
}

bool loses(const std::vector<BookLoss>& losses, std::string_view path)
{
    return std::ranges::any_of(losses, [path](const BookLoss& loss) { return loss.path == path; });
}

} // namespace seatwise::test
