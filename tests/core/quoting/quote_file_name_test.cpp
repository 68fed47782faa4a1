#include "quoting/quote_file_name.h"

#include <gtest/gtest.h>

#include "quoting/quotes.h"
#include "text/characters.h"

namespace seatwise::quote_file_name_test {

namespace {

std::string nameFor(std::string_view customer)
{
    Quote quote = test::sampleQuote();
    quote.details.customer = customer;
    return quoteFileName(quote, "pdf");
}

bool isUtf8(std::string_view text)
{
    bool good = true;
    forEachCharacter(text, [&good](const Character& c) { good = good && c.code != replacementCharacter; });
    return good;
}

TEST(QuoteFileName, SaysNumberRevisionAndCustomer)
{
    EXPECT_EQ(quoteFileName(test::sampleQuote(), "pdf"), "SW-2026-000123-r1-Sample-School-District.pdf");
}

TEST(QuoteFileName, SaysDraftBeforeThereIsANumber)
{
    EXPECT_EQ(quoteFileName(test::sampleDraft(), "html"), "draft-Sample-School-District.html");
}

TEST(QuoteFileName, IsNumberAndRevisionAloneWhereNothingOfTheCustomerIsLeft)
{
    EXPECT_EQ(nameFor("../..//"), "SW-2026-000123-r1.pdf");
}

TEST(QuoteFileName, OfADraftDoesNotBeginWithADot)
{
    Quote draft = test::sampleDraft();
    draft.details.customer = "...hidden";
    EXPECT_EQ(quoteFileName(draft, "pdf"), "draft-hidden.pdf");
}

struct CustomerRow
{
    const char* name;
    std::string_view customer;
    std::string_view expected;
};

class CustomerInAFileName : public testing::TestWithParam<CustomerRow>
{
};

TEST_P(CustomerInAFileName, IsCleaned)
{
    EXPECT_EQ(nameFor(GetParam().customer), "SW-2026-000123-r1-" + std::string(GetParam().expected) + ".pdf");
}

INSTANTIATE_TEST_SUITE_P(
    QuoteFileName, CustomerInAFileName,
    testing::Values(CustomerRow{"KeepsLettersOfAnyScript", "Göteborg 東京 مدرسة", "Göteborg-東京-مدرسة"},
                    CustomerRow{"KeepsRareHan", "\U00020000", "\U00020000"},
                    CustomerRow{"HasNoSlashes", "../../etc/passwd", "etc-passwd"},
                    CustomerRow{"HasNoBackslashes", "C:\\temp\\x", "C-temp-x"},
                    CustomerRow{"HasNoLookAlikesOfASlash", "a\u2044b\u2215c\uFF0Fd", "a-b-c-d"},
                    CustomerRow{"HasNoControls", "a\r\nb\tc", "a-b-c"},
                    CustomerRow{"HasNoTurnOfDirection", "a\u202Efdp.exe\u2066", "a-fdp-exe"},
                    CustomerRow{"HasNoShellCharacters", "$(rm -rf *); `x` | \"y\" 'z' & <q>", "rm-rf-x-y-z-q"},
                    CustomerRow{"HasNoBrokenUtf8", "a\xFFz", "a-z"},
                    CustomerRow{"HasNoPictures", "Music \U0001F3B5 School", "Music-School"},
                    CustomerRow{"DoesNotEndWithADash", "School ...", "School"}),
    [](const auto& row) { return row.param.name; });

TEST(QuoteFileName, IsAtMostAsLongAsAFolderTakes)
{
    EXPECT_EQ(nameFor(std::string(400, 'a')).size(), maxFileNameLength);
}

TEST(QuoteFileName, IsNotCutInsideACharacter)
{
    for (std::size_t shift = 0; shift < 4; ++shift) {
        std::string customer(shift, 'a');
        for (int i = 0; i < 100; ++i)
            customer += "東";
        const std::string name = nameFor(customer);
        EXPECT_TRUE(isUtf8(name)) << name;
        EXPECT_LE(name.size(), maxFileNameLength);
        EXPECT_GT(name.size(), maxFileNameLength - 3);
        EXPECT_TRUE(name.ends_with(".pdf"));
    }
}

} // namespace

} // namespace seatwise::quote_file_name_test
