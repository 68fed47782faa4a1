#include "quoting/quote_json.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"

namespace seatwise::quote_json_test {

namespace {

using Json = nlohmann::ordered_json;
using test::day;

Json read(const Quote& quote, std::string_view today = "2026-11-21")
{
    return Json::parse(quoteJson(quote, day(today)));
}

TEST(QuoteJson, HasTheKeysOfTheContract)
{
    const Json json = read(test::sampleQuote());
    for (const auto* key : {"id", "number", "revision", "status", "customer", "issued", "valid_through", "total",
                            "lines", "discounts", "price_book_sha256", "verify_code"})
        EXPECT_TRUE(json.contains(key)) << key;
}

TEST(QuoteJson, SaysWhatTheQuoteSays)
{
    const Json json = read(test::sampleQuote());
    EXPECT_EQ(json["number"], "SW-2026-000123");
    EXPECT_EQ(json["revision"], 1);
    EXPECT_EQ(json["status"], "issued");
    EXPECT_EQ(json["customer"], "Sample School District");
    EXPECT_EQ(json["issued"], "2026-11-21");
    EXPECT_EQ(json["valid_through"], "2026-12-21");
    EXPECT_EQ(json["total"], "652.20");
    EXPECT_EQ(json["verify_code"], verifyCode(test::sampleQuote()));
    EXPECT_EQ(json["price_book_sha256"], test::sampleQuote().book.sha256);
}

TEST(QuoteJson, GivesEachLineWithPlainDecimals)
{
    EXPECT_EQ(read(test::sampleQuote())["lines"][1], (Json{{"description", "Additional seats"},
                                                           {"quantity", 80},
                                                           {"unit", "seat"},
                                                           {"rate", "2.16"},
                                                           {"amount", "172.80"}}));
}

TEST(QuoteJson, GivesAQuantityWithDecimalsExactly)
{
    Quote quote = test::sampleQuote();
    test::editPrice(quote, [](PriceParts& price) { price.lines.front().quantity = Quantity::parse("8.5").value(); });
    EXPECT_NE(quoteJson(quote, day("2026-11-21")).find("\"quantity\": 8.5,"), std::string::npos);
}

TEST(QuoteJson, GivesDiscountsAsPositiveAmounts)
{
    EXPECT_EQ(read(test::fullQuote())["discounts"],
              Json::parse(R"([{"description": "Term discount, 3 years", "percent": "5", "amount": "32.61"},
                              {"description": "Promotion SPRING: Welcome", "percent": null, "amount": "10.00"}])"));
}

TEST(QuoteJson, OfADraftHasNoNumberNoDatesAndNoCode)
{
    const Json json = read(test::sampleDraft());
    EXPECT_EQ(json["status"], "draft");
    for (const auto* key : {"number", "issued", "valid_through", "verify_code"})
        EXPECT_TRUE(json[key].is_null()) << key;
}

TEST(QuoteJson, SaysExpiredAfterTheLastDayOfValidity)
{
    EXPECT_EQ(read(test::sampleQuote(), "2026-12-22")["status"], "expired");
}

TEST(QuoteJson, KeepsHiddenCharactersExactlyButVisibleInTheFile)
{
    Quote quote = test::sampleQuote();
    quote.details.customer = "a\u202E\u2066z\U000E0041\u200F";
    const std::string text = quoteJson(quote, day("2026-11-21"));
    EXPECT_NE(text.find("a\\u202e\\u2066z\\udb40\\udc41\\u200f"), std::string::npos) << text;
    EXPECT_EQ(Json::parse(text)["customer"], quote.details.customer);
}

TEST(QuoteJson, KeepsTextOfAnyScriptReadable)
{
    Quote quote = test::sampleQuote();
    quote.details.customer = "Göteborg 東京";
    EXPECT_NE(quoteJson(quote, day("2026-11-21")).find("\"Göteborg 東京\""), std::string::npos);
}

TEST(QuoteJson, StaysOneObjectWhateverTheCustomerIsCalled)
{
    Quote quote = test::sampleQuote();
    quote.details.customer = "\", \"total\": \"0.00\", \"x\": \"\n";
    const Json json = read(quote);
    EXPECT_EQ(json["customer"], quote.details.customer);
    EXPECT_EQ(json["total"], "652.20");
}

} // namespace

} // namespace seatwise::quote_json_test
