#include "pricebook/writer.h"

#include <gtest/gtest.h>

#include "book.h"
#include "claims/book_files.h"

namespace seatwise::writer_test {

namespace {

test::Book withoutDigest(test::Book book)
{
    book.sha256.clear();
    return book;
}

} // namespace

TEST(Writer, GivesTheSampleBackWithEveryKey)
{
    const test::Book book = test::bookOf(test::sampleText());
    EXPECT_EQ(withoutDigest(test::bookOf(writePriceBook(book))), withoutDigest(book));
}

TEST(Writer, GivesTheShippedBooksByteForByte)
{
    for (const std::string id : {"music-learning", "sessiontrack"})
        EXPECT_EQ(writePriceBook(test::bookOf(test::shippedText(id))), test::shippedText(id)) << id;
}

TEST(Writer, EscapesWhatJsonMust)
{
    test::Book book = test::bookOf(test::sampleText());
    book.name = R"(A "B" \ C)";
    EXPECT_EQ(test::bookOf(writePriceBook(book)).name, book.name);
}

TEST(Writer, LeavesOutWhatIsAtItsDefault)
{
    test::Book book = test::bookOf(test::sampleText());
    book.plans[1].seats.step = 1;
    EXPECT_EQ(writePriceBook(book).find("\"step\""), std::string::npos);
}

} // namespace seatwise::writer_test
