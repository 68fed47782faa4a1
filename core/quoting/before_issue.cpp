#include "quoting/before_issue.h"

#include <algorithm>

#include "pricebook/book_dates.h"
#include "quoting/quote_moves.h"
#include "words/quoting_words.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

IssueFinding approvalOf(const Quote& draft)
{
    if (waitsForApproval(draft))
        return {IssuePoint::approval, IssueWeight::blocks, words::approvalIsMissing(), words::discountBeyondOwn()};
    if (draft.approval)
        return {IssuePoint::approval, IssueWeight::checked, words::approvalIsGiven(draft.approval->by),
                words::approvedOnDay(draft.approval->on)};
    return {IssuePoint::approval, IssueWeight::checked, words::noApprovalNeeded(),
            std::ranges::any_of(optionsOf(draft),
                                [](const QuoteOption* option) { return option->selection.offers.manager.has_value(); })
                ? words::discountWithinOwn()
                : words::noDiscountGiven()};
}

IssueFinding priceOfDraft(const Quote& draft, const PriceBook& book)
{
    const auto anew = differenceWith(draft, book);
    if (!anew)
        return {IssuePoint::price, IssueWeight::blocks, words::priceIsNotTheSame(), anew.error().message};
    const Currency& currency = charged(draft).currency();
    if (!anew->difference.isZero())
        return {IssuePoint::price, IssueWeight::blocks, words::priceIsNotTheSame(),
                words::priceComesOutAs({anew->after, currency}, {anew->before, currency})};
    return {IssuePoint::price, IssueWeight::checked, words::priceIsChecked(),
            words::priceIsTheSame(book.name, book.version)};
}

/// Why the book is not the one of the first option that begins outside its dates.
std::optional<Message> outsideDatesOf(const PriceBook& book, const Quote& draft, Date today)
{
    for (const QuoteOption* option : optionsOf(draft))
        if (auto outside = outsideDates(book, option->selection.start.value_or(today)))
            return outside;
    return std::nullopt;
}

IssueFinding paperLacks(IssuePoint point)
{
    switch (point) {
    case IssuePoint::purchaseOrder:
        return {point, IssueWeight::warns, words::orderIsMissing(), words::orderComesLater()};
    case IssuePoint::billTo:
        return {point, IssueWeight::warns, words::billToIsMissing(), words::paperHasNoAddress()};
    case IssuePoint::preparedBy:
        return {point, IssueWeight::warns, words::preparerIsMissing(), words::nobodyToAsk()};
    default:
        return {point, IssueWeight::warns, words::serviceIsMissing(), words::startIsNotSet()};
    }
}

} // namespace

std::vector<IssuePoint> missingOnPaper(const Quote& quote)
{
    std::vector<IssuePoint> missing;
    if (quote.details.billTo.empty())
        missing.push_back(IssuePoint::billTo);
    if (quote.details.purchaseOrder.empty())
        missing.push_back(IssuePoint::purchaseOrder);
    if (quote.details.preparedBy.empty())
        missing.push_back(IssuePoint::preparedBy);
    if (std::ranges::any_of(optionsOf(quote), [](const QuoteOption* option) { return !option->service; }))
        missing.push_back(IssuePoint::service);
    return missing;
}

std::vector<IssueFinding> beforeIssue(const Quote& draft, const PriceBook& book, const IssueOrder& order,
                                      const std::optional<Message>& refusal)
{
    std::vector<IssueFinding> findings;
    const auto block = [&findings](IssuePoint point, Message what, Message why) {
        findings.push_back({point, IssueWeight::blocks, std::move(what), std::move(why)});
    };
    if (draft.details.customer.empty())
        block(IssuePoint::customer, words::customerIsMissing(), words::quoteIsMadeToSomebody());
    if (!order.hasLetterhead.value_or(true))
        block(IssuePoint::letterhead, words::letterheadIsMissing(), words::noPaperWithoutSender());
    findings.push_back(priceOfDraft(draft, book));
    findings.push_back(approvalOf(draft));
    if (auto outside = outsideDatesOf(book, draft, order.today))
        findings.push_back({IssuePoint::bookDates, order.reason.empty() ? IssueWeight::blocks : IssueWeight::warns,
                            words::bookIsOutsideItsDates(),
                            order.reason.empty() ? words::issueNeedsReason(*std::move(outside)) : *std::move(outside)});
    if (order.validThrough && *order.validThrough < order.today)
        block(IssuePoint::validity, words::validityIsPast(), words::validThroughDay(*order.validThrough, order.today));
    if (refusal)
        block(IssuePoint::promotion, words::promotionIsTaken(), *refusal);
    for (const IssuePoint point : missingOnPaper(draft))
        findings.push_back(paperLacks(point));
    std::ranges::stable_sort(findings, {}, &IssueFinding::weight);
    return findings;
}

bool blocksIssue(const std::vector<IssueFinding>& findings) noexcept
{
    return std::ranges::any_of(findings,
                               [](const IssueFinding& finding) { return finding.weight == IssueWeight::blocks; });
}

} // namespace seatwise
