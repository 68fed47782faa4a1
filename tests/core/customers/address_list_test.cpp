#include "customers/address_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace seatwise::address_list_test {

namespace {

CustomersRead read(std::string_view text)
{
    auto list = readAddressList(decodeTable(text));
    EXPECT_TRUE(list);
    return list ? *std::move(list) : CustomersRead();
}

TEST(AddressList, NeedsTheNameAlone)
{
    const CustomersRead list = read("name\nElm\nOak\n");
    ASSERT_EQ(list.values.size(), 2U);
    EXPECT_EQ(list.values[0].name, "Elm");
    EXPECT_EQ(list.values[1].name, "Oak");
    EXPECT_TRUE(list.problems.empty());
}

TEST(AddressList, TakesTheColumnsThatTheHeaderNamesAndLeavesOthersAlone)
{
    const CustomersRead list =
        read("Zip,Customer Name,Fax,Street,City,State,Email,Tax exempt,Exempt until,PO number,Language\n"
             "62701,Riverside,none,12 Elm Street,Springfield,IL,ada@riverside.example,E-9912,2027-06-30,PO-77,EN_us\n");
    ASSERT_EQ(list.values.size(), 1U);
    const Customer& customer = list.values[0];
    EXPECT_EQ(customer.name, "Riverside");
    EXPECT_EQ(customer.address, "12 Elm Street\nSpringfield, IL 62701");
    EXPECT_EQ(customer.contacts, (std::vector<Contact>{{"", "ada@riverside.example", ""}}));
    EXPECT_EQ(customer.exemption, (TaxExemption{"E-9912", parseDate("2027-06-30")}));
    EXPECT_EQ(customer.standingOrder, "PO-77");
    EXPECT_EQ(customer.language, "en-US");
}

TEST(AddressList, TakesTheColumnsThatAPersonChose)
{
    ListChoices choices;
    choices.columns.emplace(addressColumns().columns.size(), noCell);
    choices.columns->at(0) = 1; // the name
    choices.columns->at(9) = 0; // the telephone
    choices.firstLine = 2;
    const auto list = readAddressList(decodeTable("Ruf,Haus,Stadt\n555,Elm,Bern\n"), choices);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->values.size(), 1U);
    EXPECT_EQ(list->values[0].name, "Elm");
    EXPECT_EQ(list->values[0].contacts, (std::vector<Contact>{{"", "", "555"}}));
    EXPECT_EQ(list->values[0].address, "");
}

TEST(AddressList, TakesAnAddressOfSeveralLinesFromOneCell)
{
    const CustomersRead list = read("name,address,notes\nElm,\"PO Box 1\nBern\n\",\"one\ntwo\"\n");
    ASSERT_EQ(list.values.size(), 1U);
    EXPECT_EQ(list.values[0].address, "PO Box 1\nBern");
    EXPECT_EQ(list.values[0].notes, "one\ntwo");
}

TEST(AddressList, LoadsTheRowsAroundARefusedOneAndNamesIt)
{
    const CustomersRead list =
        read("name,exempt until,language\nElm,,\nOak,next year,\nAsh,,Klingonese\n,,de\nFir,,de\n");
    ASSERT_EQ(list.values.size(), 2U);
    EXPECT_EQ(list.values[1].name, "Fir");
    ASSERT_EQ(list.problems.size(), 3U);
    EXPECT_EQ(list.problems[0].message.english(),
              "line 3, column 2: expected a day such as 2027-06-30, found \"next year\"");
    EXPECT_EQ(list.problems[1].message.english(),
              "line 4, column 3: expected the code of a language such as de or de-AT, found \"Klingonese\"");
    EXPECT_EQ(list.problems[2].message.english(), "line 5, column 1: a customer needs a name");
}

TEST(AddressList, TakesAChosenColumnWhateverItsName)
{
    ListChoices choices;
    choices.chosen = {{15, 1}};
    const auto list = readAddressList(decodeTable("name,memo\nElm,Likes paper\n"), choices);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->values.size(), 1U);
    EXPECT_EQ(list->values[0].notes, "Likes paper");
}

TEST(AddressList, FailsForAHeaderThatHasTheNameTwice)
{
    EXPECT_FALSE(readAddressList(decodeTable("name,name\nElm,Oak\n")));
}

} // namespace

} // namespace seatwise::address_list_test
