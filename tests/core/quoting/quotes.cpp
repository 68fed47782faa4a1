#include "quoting/quotes.h"

#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/quote_moves.h"
#include "values.h"
#include "words/offers_words.h"

namespace seatwise::test {

Quote sampleDraft()
{
    Selection selection = select("ensemble", 200, Billing::annual);
    selection.start = day("2027-07-01");
    QuoteDetails details;
    details.customer = "Sample School District";
    details.department = "Music department";
    details.billTo = "Accounts payable";
    return draftQuote(musicBook(), selection, details, "draft-1").value();
}

Quote sampleQuote()
{
    return issued(sampleDraft(), {2026, 123}, day("2026-11-21")).value();
}

Quote fullQuote()
{
    Quote quote = sampleQuote();
    quote.replaces = "draft-0";
    quote.revision = 2;
    quote.details.purchaseOrder = "PO 77";
    quote.details.preparedBy = "Ada";
    quote.approval = Approval{"Grace", "three years", day("2026-11-20")};
    Selection& selection = quote.selection;
    selection.usage = {{"credit", quantity("8.5")}};
    selection.baseAmounts = {{"ticket", money("1250.25")}};
    selection.addOns = {"support"};
    selection.annualDiscount = percent("20");
    selection.termYears = 3;
    selection.offers.negotiated = NegotiatedRates{{{10'000, rate("0.04")}, {50'000, rate("0.03")}}, "volume"};
    selection.offers.promotions = {"SPRING"};
    selection.offers.manager = AgreedDiscount{percent("12.5"), "renewal"};
    selection.period = 2;
    quote.issueReason = "promised in June";
    editPrice(quote, [](PriceParts& price) {
        price.discounts = {
            {words::termDiscount(words::years(3)), percent("5"), money("32.61"), Discount::Kind::term},
            {words::promotionNamed("SPRING", "Welcome"), std::nullopt, money("10"), Discount::Kind::promotion}};
        price.total = money("609.59");
        price.needsApproval = true;
        price.notices.push_back({Notice::Kind::approval, words::discountNeedsApproval(percent("12.5"))});
    });
    return quote;
}

void editPrice(Quote& quote, const std::function<void(PriceParts& parts)>& edit)
{
    PriceParts parts = std::get<Price>(quote.price).parts();
    edit(parts);
    quote.price = Price::of(std::move(parts)).value();
}

} // namespace seatwise::test
