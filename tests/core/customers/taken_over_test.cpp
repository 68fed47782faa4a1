#include "customers/taken_over.h"

#include <gtest/gtest.h>

namespace seatwise::taken_over_test {

namespace {

Customer elm()
{
    Customer customer;
    customer.name = "Elm";
    customer.address = "Elm Street 1\nBern";
    customer.standingOrder = "PO-77";
    customer.language = "de";
    return customer;
}

TEST(TakenOver, AreAddressOrderAndLanguageOfACustomer)
{
    QuoteDetails details;
    details.department = "Music";
    details.preparedBy = "Ada";
    EXPECT_EQ(takenOver(details, elm()), (QuoteDetails{"Elm", "Music", "Elm Street 1\nBern", "PO-77", "Ada", "de"}));
}

TEST(TakenOver, IsNothingThatIsNotKnown)
{
    Customer oak;
    oak.name = "Oak";
    const QuoteDetails typed{"", "", "Accounts", "PO-1", "", "fr"};
    EXPECT_EQ(takenOver(typed, oak), (QuoteDetails{"Oak", "", "Accounts", "PO-1", "", "fr"}));
}

TEST(TakenOver, LeavesNothingOfTheCustomerBefore)
{
    Customer oak;
    oak.name = "Oak";
    const Customer before = elm();
    QuoteDetails details = takenOver({}, before);
    details.purchaseOrder = "typed";
    EXPECT_EQ(takenOver(details, oak, &before), (QuoteDetails{"Oak", "", "", "typed", "", ""}));
}

} // namespace

} // namespace seatwise::taken_over_test
