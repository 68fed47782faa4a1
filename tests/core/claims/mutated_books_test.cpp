#include "claims/reader.h"

#include <random>

#include <gtest/gtest.h>

#include "claims/book_files.h"
#include "claims/claims.h"
#include "pricebook/writer.h"

namespace seatwise::mutated_books_test {

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t limit)
{
    return random() % limit; // the same on every machine, unlike the distributions of the standard library
}

/// The text cut short, or with a few bytes changed, taken out or doubled; more often bytes that mean something to JSON.
std::string mutated(std::string text, Random& random)
{
    constexpr std::string_view telling = "{}[]\",:0123456789.-+eE \n\\u\0tfn";
    if (below(random, 10) == 0)
        return text.substr(0, below(random, text.size()));
    for (std::size_t i = 0, count = 1 + below(random, 3); i < count; ++i) {
        const std::size_t at = below(random, text.size());
        switch (below(random, 4)) {
        case 0:
            text[at] = static_cast<char>(random() & 0xFFU);
            break;
        case 1:
            text[at] = telling[below(random, telling.size())];
            break;
        case 2:
            text.erase(at, 1 + below(random, 20));
            break;
        default:
            text.insert(at, text.substr(at, 1 + below(random, 20)));
        }
    }
    return text;
}

/// What must hold of the answer to any bytes at all. What the reader takes it must be able to write and take again.
void expectAnAnswer(const std::string& text)
{
    const auto read = readPriceBook(text);
    if (!read) {
        ASSERT_FALSE(read.error().empty());
        ASSERT_FALSE(read.error().front().message.empty());
        return;
    }
    const PriceBook& book = **read;
    ASSERT_FALSE(book.plans.empty());
    ASSERT_TRUE(readPriceBook(writePriceBook(book))) << text;
    ASSERT_EQ(checkClaims(book).size(), book.claims.size());
}

void expectAnAnswerToMutationsOf(const std::string& text, int mutations, Random::result_type seed)
{
    Random random(seed);
    for (int i = 0; i < mutations && !testing::Test::HasFatalFailure(); ++i)
        expectAnAnswer(mutated(text, random));
}

} // namespace

TEST(MutatedBooks, OfTheSampleAreReadOrRefused)
{
    expectAnAnswerToMutationsOf(test::sampleText(), 14'000, 20260101);
}

TEST(MutatedBooks, OfSessionTrackAreReadOrRefused)
{
    expectAnAnswerToMutationsOf(test::shippedText("sessiontrack"), 5'500, 20260102);
}

TEST(MutatedBooks, OfTheMusicPlatformAreReadOrRefused)
{
    expectAnAnswerToMutationsOf(test::shippedText("music-learning"), 500, 20260103);
}

} // namespace seatwise::mutated_books_test
