#include "words/billing_texts.h"

#include <gtest/gtest.h>

#include "pricing/music_book.h"

namespace seatwise::ui::billing_texts_test {

namespace {

TEST(BillingChoices, AreAMonthAndAYearForTheShippedBook)
{
    EXPECT_EQ(billingChoices(seatwise::test::musicBook()), (std::vector{Billing::monthly, Billing::annual}));
}

TEST(BillingChoices, AreThoseBetweenTooWhereAPlanHasThem)
{
    seatwise::test::Book book = seatwise::test::musicBook();
    book.plans.back().billing.push_back(Billing::quarterly);
    EXPECT_EQ(billingChoices(book), (std::vector{Billing::monthly, Billing::quarterly, Billing::annual}));
    EXPECT_EQ(billingIndex(book, Billing::annual), 2);
    EXPECT_EQ(billingAt(book, 1), Billing::quarterly);
    EXPECT_EQ(billingIndex(book, Billing::semiannual), -1);
}

TEST(BillingText, IsThatOfThePeriod)
{
    EXPECT_EQ(ofBilling(Billing::semiannual, {"a", "b", "c", "d"}), "c");
}

} // namespace

} // namespace seatwise::ui::billing_texts_test
