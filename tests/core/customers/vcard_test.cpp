#include "customers/vcard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tables/encoding.h"

namespace seatwise::vcard_test {

namespace {

/// The one customer of a card of version 4.0 with these lines.
Customer customerWith(const std::string& lines, const std::string& version = "4.0")
{
    const CustomersRead read = readVcards("BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n");
    EXPECT_TRUE(read.problems.empty()) << summaryOf(read.problems, 0).english();
    EXPECT_EQ(read.values.size(), 1U);
    return read.values.empty() ? Customer() : read.values[0];
}

std::vector<std::string> problemsOf(std::string_view text)
{
    std::vector<std::string> problems;
    for (const RowProblem& problem : readVcards(text).problems)
        problems.push_back(problem.message.english());
    return problems;
}

TEST(Vcard, IsACustomerOfItsOrganizationWithAPersonAsItsContact)
{
    const Customer customer = customerWith("FN:Ada Byron\r\nORG:Riverside\\, USD;Accounts\r\n"
                                           "EMAIL;TYPE=work:ada@riverside.example\r\nTEL;VALUE=uri:tel:+1-217-555\r\n"
                                           "item1.ADR;TYPE=work:;;12 Elm Street;Springfield;IL;62701;USA\r\n"
                                           "LANG:de-at\r\nNOTE:Likes paper\\nand pens\r\n");
    EXPECT_EQ(customer.name, "Riverside, USD");
    EXPECT_EQ(customer.contacts, (std::vector<Contact>{{"Ada Byron", "ada@riverside.example", "+1-217-555"}}));
    EXPECT_EQ(customer.address, "12 Elm Street\nSpringfield, IL 62701\nUSA");
    EXPECT_EQ(customer.language, "de-AT");
    EXPECT_EQ(customer.notes, "Likes paper\nand pens");
}

TEST(Vcard, WithoutAnOrganizationIsACustomerOfItsPersonsName)
{
    const Customer customer = customerWith("FN:Ada Byron\r\nEMAIL:ada@byron.example\r\n", "3.0");
    EXPECT_EQ(customer.name, "Ada Byron");
    EXPECT_EQ(customer.contacts, (std::vector<Contact>{{"", "ada@byron.example", ""}}));
}

TEST(Vcard, KeepsEveryAddressForMail)
{
    const Customer customer = customerWith("ORG:Elm\r\nFN:Ada\r\nEMAIL:a@elm.example\r\nEMAIL:b@elm.example\r\n");
    EXPECT_EQ(customer.contacts, (std::vector<Contact>{{"Ada", "a@elm.example", ""}, {"Ada", "b@elm.example", ""}}));
}

TEST(Vcard, PrefersTheAddressForWorkAndTheLinesOfItsLabel)
{
    EXPECT_EQ(customerWith("ORG:Elm\r\nADR;TYPE=home:;;Home 1;Bern;;3000;\r\n"
                           "ADR;TYPE=\"work,pref\";LABEL=\"Desk: 4\\nElm House\":;;House 2;Bern;;3001;\r\n")
                  .address,
              "Desk: 4\nElm House");
}

TEST(Vcard, PutsFoldedLinesTogetherAlsoWithinACharacter)
{
    EXPECT_EQ(customerWith("ORG:Riverside Sch\r\n ool Caf\xC3\r\n \xA9\r\n").name, "Riverside School Café");
    EXPECT_EQ(customerWith("ORG:Elm\n\t and Oak\n").name, "Elm and Oak");
}

TEST(Vcard, DecodesQuotedPrintableWithItsSoftLineEnds)
{
    EXPECT_EQ(customerWith("ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9 =\r\nM=C3=BCnchen\r\n", "2.1").name,
              "Café München");
    EXPECT_EQ(customerWith("ORG;QUOTED-PRINTABLE:50=25 = half\r\n", "2.1").name, "50% = half");
}

TEST(Vcard, IsReadByItsBytesWhereItsCharacterSetIsWrong)
{
    EXPECT_EQ(customerWith("ORG;CHARSET=UTF-8:Caf\xE9\r\n", "3.0").name, "Café");
    EXPECT_EQ(customerWith("ORG;CHARSET=ISO-8859-1:Caf\xC3\xA9\r\n", "3.0").name, "Café");
}

TEST(Vcard, IsReadInUtf16)
{
    std::string bytes(byteOrderMarkOf(Encoding::utf16le));
    appendEncoded(bytes, "BEGIN:VCARD\r\nVERSION:4.0\r\nORG:Café\r\nEND:VCARD\r\n", Encoding::utf16le);
    EXPECT_TRUE(isVcard(bytes));
    const CustomersRead read = readVcards(bytes);
    ASSERT_EQ(read.values.size(), 1U);
    EXPECT_EQ(read.values[0].name, "Café");
}

TEST(Vcard, WithoutItsEndIsNamedAndTheNextIsRead)
{
    const std::string text = "BEGIN:VCARD\nVERSION:3.0\nORG:Elm\nBEGIN:VCARD\nVERSION:3.0\nORG:Oak\nEND:VCARD\n"
                             "BEGIN:VCARD\nVERSION:3.0\nORG:Ash\n";
    const CustomersRead read = readVcards(text);
    ASSERT_EQ(read.values.size(), 1U);
    EXPECT_EQ(read.values[0].name, "Oak");
    EXPECT_THAT(problemsOf(text), testing::ElementsAre("line 1 (Elm): the card has no END:VCARD",
                                                       "line 8 (Ash): the card has no END:VCARD"));
}

TEST(Vcard, OfAnotherVersionOrWithoutANameIsNamed)
{
    EXPECT_THAT(problemsOf("BEGIN:VCARD\nVERSION:5.0\nORG:Elm\nEND:VCARD\n"
                           "BEGIN:VCARD\nVERSION:4.0\nEMAIL:a@b.example\nEND:VCARD\n"),
                testing::ElementsAre("line 1 (Elm): the card is of version \"5.0\"; those of 2.1, 3.0 and 4.0 can be "
                                     "read",
                                     "line 5: a customer needs a name"));
}

TEST(Vcard, OfTenMegabytesIsRefusedInOneLineWhereItsNotesAreAndReadWhereItsPictureIs)
{
    const std::string much(10'000'000, 'x');
    const std::string begin = "BEGIN:VCARD\nVERSION:3.0\nORG:Elm\n";
    EXPECT_THAT(problemsOf(begin + "NOTE:" + much + "\nEND:VCARD\n"),
                testing::ElementsAre("line 1 (Elm): the text of the notes is longer than 65536 bytes"));
    EXPECT_EQ(readVcards(begin + "PHOTO;ENCODING=b:" + much + "\nEND:VCARD\n").values.size(), 1U);
}

TEST(Vcard, SaysOnceWhereOtherTextBegins)
{
    EXPECT_THAT(problemsOf("Dear Ada,\nhere they are\nBEGIN:VCARD\nVERSION:4.0\nORG:Elm\nEND:VCARD\n"),
                testing::ElementsAre("line 1: expected BEGIN:VCARD, found other text"));
    EXPECT_FALSE(isVcard("name\nElm\n"));
}

} // namespace

} // namespace seatwise::vcard_test
