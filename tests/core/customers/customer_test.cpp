#include "customers/customer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cases.h"

namespace seatwise::customer_test {

namespace {

using std::chrono::June;

/// A customer of whom everything is known.
Customer riverside()
{
    Customer customer;
    customer.id = "customer/1";
    customer.name = "Riverside School District";
    customer.otherNames = {"Riverside"};
    customer.address = "Accounts Payable\n12 Elm Street\nSpringfield, IL 62701";
    customer.contacts = {{"Ada Byron", "ada@riverside.example", "+1 217 555 0100"}};
    customer.exemption = TaxExemption{"E-9912", std::chrono::year{2027} / June / 30};
    customer.standingOrder = "PO-77";
    customer.orderHabits = "Order before the invoice";
    customer.language = "en-US";
    customer.notes = "Board meets on Mondays\nLikes paper";
    return customer;
}

Customer named(const CustomerId& id, const std::string& name)
{
    Customer customer;
    customer.id = id;
    customer.name = name;
    return customer;
}

std::string refusalOf(const Customer& customer)
{
    const auto checked = checkCustomer(customer);
    return checked ? std::string() : checked.error().message.english();
}

TEST(Customers, NeedANameAlone)
{
    EXPECT_EQ(refusalOf(named("customer/1", "Elm")), "");
    EXPECT_EQ(refusalOf(named("customer/1", " ")), "a customer needs a name");
}

TEST(Customers, ComeBackFromTheirBytes)
{
    const auto again = readKeptCustomer("customer/1", writeCustomer(riverside()));
    ASSERT_TRUE(again) << again.error().message.english();
    EXPECT_EQ(*again, riverside());
}

TEST(Customers, RefuseTenMegabytesOfNotesInOneLine)
{
    Customer customer = riverside();
    customer.notes = std::string(10'000'000, 'n');
    EXPECT_EQ(refusalOf(customer), "the text of the notes is longer than 65536 bytes");
}

struct RefusedCustomer
{
    std::string name;
    void (*spoil)(Customer&);
    std::string refusal;
};

class RefusedCustomerTest : public testing::TestWithParam<RefusedCustomer>
{
};

TEST_P(RefusedCustomerTest, NamesTheField)
{
    Customer customer = riverside();
    GetParam().spoil(customer);
    EXPECT_EQ(refusalOf(customer), GetParam().refusal);
}

INSTANTIATE_TEST_SUITE_P(
    Customers, RefusedCustomerTest,
    testing::Values(
        RefusedCustomer{"LinesOfAddress", [](Customer& c) { c.address = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11"; },
                        "the address has more than 10 lines"},
        RefusedCustomer{"NameOfTwoLines", [](Customer& c) { c.name = "Elm\nOak"; },
                        "the name has control characters; allowed is one line of text"},
        RefusedCustomer{"Tabs", [](Customer& c) { c.notes = "a\tb"; },
                        "the text of the notes has control characters; allowed are lines of text"},
        RefusedCustomer{"BytesThatAreNoText", [](Customer& c) { c.contacts[0].name = "Jos\xE9"; },
                        "a contact is not UTF-8 text"},
        RefusedCustomer{"Language", [](Customer& c) { c.language = "German"; },
                        "the language must be a code such as de or de-AT, not \"German\""},
        RefusedCustomer{"Contacts", [](Customer& c) { c.contacts.resize(51); }, "there are more than 50 contacts"}),
    test::byName);

TEST(Customers, AreCalledByAnyOfTheirNamesInAnyWriting)
{
    EXPECT_TRUE(isCalled(riverside(), "riverside  SCHOOL-district"));
    EXPECT_TRUE(isCalled(riverside(), "RIVERSIDE"));
    EXPECT_FALSE(isCalled(riverside(), "River"));
}

TEST(RenamedCustomers, KeepTheNameTheyHad)
{
    const Customer elm = renamed(named("customer/1", "Elm"), "Elm School");
    EXPECT_EQ(elm.name, "Elm School");
    EXPECT_THAT(elm.otherNames, testing::ElementsAre("Elm"));
    EXPECT_THAT(renamed(elm, "Elm").otherNames, testing::ElementsAre("Elm School"));
    EXPECT_EQ(renamed(elm, "Elm School"), elm);
}

TEST(MergedCustomers, TakeWhatTheFirstDoesNotSay)
{
    Customer first = named("customer/2", "Riverside USD");
    const auto both = merged(first, riverside());
    ASSERT_TRUE(both);
    EXPECT_EQ(both->id, "customer/2");
    EXPECT_EQ(both->name, "Riverside USD");
    EXPECT_THAT(both->otherNames, testing::ElementsAre("Riverside School District", "Riverside"));
    EXPECT_EQ(both->address, riverside().address);
    EXPECT_EQ(both->contacts, riverside().contacts);
    EXPECT_EQ(both->exemption, riverside().exemption);
    EXPECT_EQ(both->standingOrder, "PO-77");
    EXPECT_EQ(both->notes, riverside().notes);
}

TEST(MergedCustomers, KeepInTheNotesWhatTheSecondSaysOtherwise)
{
    Customer first = named("customer/2", "Riverside USD");
    first.address = "PO Box 1";
    first.notes = "Called in May";
    const auto both = merged(first, riverside());
    ASSERT_TRUE(both);
    EXPECT_EQ(both->address, "PO Box 1");
    EXPECT_EQ(both->notes, "Called in May\nRiverside School District\nAccounts Payable\n12 Elm Street\nSpringfield, IL "
                           "62701\nBoard meets on Mondays\nLikes paper");
}

TEST(MergedCustomers, AreRefusedWhereTheNotesOfBothAreTooLong)
{
    Customer first = named("customer/2", "Elm");
    first.notes = std::string(maxNotes, 'n');
    EXPECT_FALSE(merged(first, riverside()));
}

TEST(MergedCustomers, AreTwo)
{
    EXPECT_EQ(merged(riverside(), riverside()).error().message.english(), "a customer cannot be merged with itself");
}

TEST(RetypedCustomers, ChangeOnlyWhatWasTypedAndKeepWhatOthersChanged)
{
    const Customer readAs = riverside();
    Customer typed = readAs;
    typed.notes = "Likes screens";
    typed.contacts.clear();
    Customer now = readAs;
    now.address = "2 New Street";
    now.notes = "Moved";
    const Customer both = retyped(typed, readAs, now);
    EXPECT_EQ(both.address, "2 New Street");
    EXPECT_EQ(both.notes, "Likes screens");
    EXPECT_TRUE(both.contacts.empty());
    EXPECT_EQ(both.exemption, readAs.exemption);
}

TEST(ChangedFields, AreNamedWithoutWhatTheySay)
{
    Customer after = riverside();
    after.address = "PO Box 1";
    after.notes.clear();
    const auto fields = changedFields(riverside(), after);
    EXPECT_THAT(inEnglish(fields), testing::ElementsAre("the address", "the text of the notes"));
}

} // namespace

} // namespace seatwise::customer_test
