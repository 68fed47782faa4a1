#include "exchange/imported_book.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "exchange/exchange_formats.h"
#include "pricing/music_book.h"

// Files that something went wrong with are read or refused by place, never crashed on.

namespace seatwise::mutated_files_test {

namespace {

using namespace test;

class MutatedFiles : public testing::TestWithParam<ExchangeFormat>
{
};

/// The text with one thing changed, another for each number.
std::string mutated(std::string text, unsigned number)
{
    std::mt19937 random(number);
    const auto below = [&random](std::size_t most) { return static_cast<std::size_t>(random()) % most; };
    const std::size_t at = below(text.size());
    const std::size_t length = std::min<std::size_t>(1 + below(60), text.size() - at);
    static const std::vector<std::string> pieces = {
        "-1",    "1e9",     "99999999999999999999", "null", "\"\"", "[]", "{}", "<a>",
        "&amp;", "\\u0000", "0.00000000001",        "true", "\xFF"};
    switch (number % 6) {
    case 0:
        text.erase(at, length);
        break;
    case 1:
        text.insert(at, text.substr(at, length));
        break;
    case 2:
        text.insert(at, pieces[below(pieces.size())]);
        break;
    case 3:
        text[at] = static_cast<char>(below(256));
        break;
    case 4: { // a figure that is another
        const std::size_t digit = text.find_first_of("0123456789", at);
        if (digit != std::string::npos)
            text.replace(digit, 1, pieces[below(pieces.size())]);
        break;
    }
    default:
        text.insert(at, std::string(below(200), number % 12 == 5 ? '[' : '<'));
    }
    return text;
}

TEST_P(MutatedFiles, AreReadOrRefusedByPlace)
{
    const std::string whole = GetParam().write(musicBook()).text;
    int refused = 0;
    for (unsigned number = 0; number < 500; ++number) {
        const auto read = GetParam().read(mutated(whole, number));
        if (read)
            continue;
        ++refused;
        EXPECT_NE(read.error().message.english().find("line "), std::string::npos)
            << number << ": " << read.error().message.english();
    }
    EXPECT_GT(refused, 100);
}

/// What the reader of another system's file takes is a price book, or is refused by what is wrong in it.
TEST_P(MutatedFiles, ComeToBooksWhereTheyAreRead)
{
    const std::string whole = GetParam().write(musicBook()).text;
    for (unsigned number = 0; number < 500; ++number) {
        const auto read = bookBack(GetParam(), mutated(whole, number));
        EXPECT_TRUE(read || !read.error().message.english().empty()) << number;
    }
}

TEST(MutatedPriceBooks, AreReadOrRefusedByPlace)
{
    const std::string whole = writePriceBook(musicBook());
    int refused = 0;
    for (unsigned number = 0; number < 500; ++number) {
        const auto read = readPriceBook(mutated(whole, number));
        if (read)
            continue;
        ++refused;
        const Error error = asError(read.error());
        EXPECT_NE(error.message.english().find("line "), std::string::npos)
            << number << ": " << error.message.english();
    }
    EXPECT_GT(refused, 100);
}

INSTANTIATE_TEST_SUITE_P(Formats, MutatedFiles, testing::ValuesIn(exchangeFormats()),
                         [](const auto& row) { return row.param.name; });

std::string stripePrice(const std::string& rest)
{
    return "{\"products\": [{\"id\": \"p\", \"name\": \"Team\"}],\n\"prices\": [{\"product\": \"p\", \"currency\": "
           "\"usd\", \"recurring\": {\"interval\": \"month\"},\n" +
           rest + "}]}";
}

TEST(HostileStripe, IsRefusedAtItsPlace)
{
    const auto refusal = [](const std::string& text) {
        const auto read = readStripe(text);
        return read ? std::string("read") : read.error().message.english();
    };
    std::string many = R"("tiers_mode": "volume", "tiers": [)";
    for (int i = 1; i <= 100; ++i)
        many += "{\"up_to\": " + std::to_string(i) + ", \"unit_amount\": 1},\n";
    EXPECT_NE(
        refusal(stripePrice(many + R"({"up_to": "inf", "unit_amount": 1}])")).find("prices[0].tiers[64]: line 67"),
        std::string::npos);
    EXPECT_NE(refusal(stripePrice(R"("tiers_mode": "graduated", "tiers": [{"up_to": 10, "unit_amount": 1},
{"up_to": 10, "unit_amount": 1}, {"up_to": "inf", "unit_amount": 1}])"))
                  .find("prices[0].tiers[1]: line 4: each tier must end after"),
              std::string::npos);
    EXPECT_EQ(refusal(stripePrice(R"("tiers_mode": "graduated", "tiers": [{"up_to": "10", "unit_amount": "1"},
{"up_to": "inf", "unit_amount": 1}])")),
              "read"); // numbers as text are numbers
    EXPECT_NE(refusal(std::string(100'000, '[')).find("nested deeper"), std::string::npos);
    EXPECT_NE(refusal(stripePrice(R"("unit_amount": 1}, {"product": "p", "currency": "usd",
"recurring": {"interval": "month"}, "unit_amount": 2)"))
                  .find("prices[1]: line 3: there are two prices"),
              std::string::npos);
}

} // namespace

} // namespace seatwise::mutated_files_test
