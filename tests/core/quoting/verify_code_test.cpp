#include "quoting/verify_code.h"

#include <algorithm>
#include <functional>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "calendar/period.h"
#include "money/sums.h"
#include "quoting/quotes.h"
#include "random_cases.h"

namespace seatwise::verify_code_test {

namespace {

using Change = std::function<void(Quote&, test::Random&)>;

void changeText(std::string& text, test::Random& random)
{
    text += static_cast<char>('a' + random.number(0, 25));
}

void changeMessage(Message& message, test::Random& random)
{
    std::string text = message.english();
    changeText(text, random);
    message = words::plain(std::move(text));
}

Money moved(Money amount, test::Random& random)
{
    return add(amount, Money::fromUnits(random.between(1, 100'000))).value();
}

std::vector<Change> changes()
{
    return {
        [](Quote& q, auto&) { q.id = QuoteId(q.id + "x"); },
        [](Quote& q, auto& r) { q.number->sequence += r.between(1, 9); },
        [](Quote& q, auto& r) { q.number->year += r.number(1, 9); },
        [](Quote& q, auto& r) { q.revision += r.number(1, 9); },
        [](Quote& q, auto& r) { changeText(q.details.customer, r); },
        [](Quote& q, auto& r) { changeText(q.details.department, r); },
        [](Quote& q, auto& r) { changeText(q.details.billTo, r); },
        [](Quote& q, auto& r) { changeText(q.details.purchaseOrder, r); },
        [](Quote& q, auto& r) { changeText(q.details.preparedBy, r); },
        [](Quote& q, auto& r) { changeText(q.book.sha256, r); },
        [](Quote& q, auto& r) { changeText(q.book.version, r); },
        [](Quote& q, auto& r) { q.selection.seats += r.between(1, 9); },
        [](Quote& q, auto&) { q.selection.plan = PlanId(std::get<PlanId>(q.selection.plan) + "x"); },
        [](Quote& q, auto& r) {
            const Money more = moved(Money{}, r);
            test::editPrice(q, [more](PriceParts& price) {
                for (Money* amount : {&price.total, &price.subtotal, &price.lines.front().amount})
                    *amount = add(*amount, more).value();
            });
        },
        [](Quote& q, auto& r) {
            const Money off = moved(Money{}, r);
            test::editPrice(q, [off](PriceParts& price) {
                price.discounts.push_back({words::plain("Off"), std::nullopt, off, Discount::Kind::manager});
                price.total = price.subtotal - off;
            });
        },
        [](Quote& q, auto& r) {
            test::editPrice(q, [&r](PriceParts& price) { changeMessage(price.lines.front().description, r); });
        },
        [](Quote& q, auto& r) {
            test::editPrice(q, [&r](PriceParts& price) { price.perSeatMonth = moved(price.perSeatMonth, r); });
        },
        [](Quote& q, auto& r) {
            test::editPrice(q, [&r](PriceParts& price) { changeMessage(price.working.front(), r); });
        },
        [](Quote& q, auto& r) {
            test::editPrice(q, [&r](PriceParts& price) { changeMessage(price.notices.front().text, r); });
        },
        [](Quote& q, auto& r) { q.issued = addDays(*q.issued, r.number(1, 9)); },
        [](Quote& q, auto& r) { q.validThrough = addDays(*q.validThrough, r.number(1, 9)); },
        [](Quote& q, auto& r) { q.service->last = addDays(q.service->last, r.number(1, 9)); },
        [](Quote& q, auto&) {
            test::editPrice(q, [](PriceParts& price) {
                price.subtotal = price.total = price.subtotal - price.lines.back().amount;
                price.lines.pop_back();
            });
        },
        [](Quote& q, auto&) { q.selection.billing = Billing::monthly; },
    };
}

TEST(VerifyCode, IsFourteenSymbolsThatCannotBeMistaken)
{
    const std::string code = verifyCode(test::sampleQuote());
    ASSERT_EQ(code.size(), 17U) << code;
    EXPECT_EQ(std::count(code.begin(), code.end(), '-'), 3);
    EXPECT_EQ(code.find_first_of("ILOU"), std::string::npos) << code;
}

TEST(VerifyCode, HoldsForTheQuoteItWasMadeOf)
{
    EXPECT_TRUE(verifies(test::sampleQuote(), verifyCode(test::sampleQuote())));
}

TEST(VerifyCode, ForgivesSmallLettersSpacesAndMistakenDigits)
{
    std::string typed;
    for (const char c : verifyCode(test::sampleQuote()))
        typed += c == '-' ? ' ' : c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
    EXPECT_TRUE(verifies(test::sampleQuote(), typed)) << typed;
}

TEST(VerifyCode, StaysWhenTheCustomerDecides)
{
    Quote quote = test::sampleQuote();
    quote.status = QuoteStatus::accepted;
    EXPECT_TRUE(verifies(quote, verifyCode(test::sampleQuote())));
}

// "1,000 one-field changes: every verify code refuses". R56.
TEST(VerifyCode, RefusesAThousandChangesOfOneField)
{
    const Quote quote = test::sampleQuote();
    const std::string code = verifyCode(quote);
    const std::vector<Change> all = changes();
    for (std::size_t run = 0; run < 1'000; ++run) {
        test::Random random(run);
        Quote changed = quote;
        all[run % all.size()](changed, random);
        EXPECT_FALSE(verifies(changed, code)) << "run " << run << ", change " << run % all.size();
    }
}

} // namespace

} // namespace seatwise::verify_code_test
