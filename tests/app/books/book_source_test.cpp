#include "books/book_source.h"

#include <gtest/gtest.h>

#include "codec/json_value.h"
#include "files/scratch_folder.h"

namespace seatwise::book_source_test {
namespace {

using test::ScratchFolder;

class ShippedBook : public testing::TestWithParam<std::string>
{
};

TEST_P(ShippedBook, LoadsByItsId)
{
    const Result<SharedBook> book = loadBook(GetParam());
    ASSERT_TRUE(book) << book.error().message.english();
    EXPECT_EQ((*book)->id, GetParam());
}

INSTANTIATE_TEST_SUITE_P(All, ShippedBook, testing::Values("music-learning", "sessiontrack"),
                         [](const auto& book) { return book.param == "sessiontrack" ? "SessionTrack" : "Music"; });

TEST(BookShelf, OffersTheShippedBooks)
{
    EXPECT_EQ(BookShelf().shipped(), (std::vector<std::string>{"music-learning", "sessiontrack"}));
}

TEST(BookSource, LoadsAFile)
{
    const ScratchFolder folder;
    const std::string path = folder.file("mine.json", readBookBytes("music-learning").value());
    const Result<SharedBook> book = loadBook(path);
    ASSERT_TRUE(book) << book.error().message.english();
    EXPECT_EQ((*book)->id, "music-learning");
}

TEST(BookSource, NamesTheShippedBooksWhenAFileIsMissing)
{
    const Result<SharedBook> book = loadBook("no-such-book");
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().message.english(),
              "price book: cannot read no-such-book: No such file or directory; give a file or "
              "one of music-learning, sessiontrack");
}

TEST(BookSource, RefusesAFolder)
{
    const ScratchFolder folder;
    const Result<SharedBook> book = loadBook(folder.path());
    ASSERT_FALSE(book);
    EXPECT_NE(book.error().message.english().find("it is a folder"), std::string::npos);
}

TEST(BookSource, RefusesAFileAboveOneMebibyte)
{
    const ScratchFolder folder;
    EXPECT_FALSE(loadBook(folder.file("large.json", std::string((1 << 20) + 1, ' '))));
}

TEST(BookSource, ReadsNoMoreOfALargeFileThanItTakesToRefuseIt)
{
    const ScratchFolder folder;
    const std::string path = folder.file("large.json", std::string(3 << 20, ' '));
    EXPECT_EQ(readBookBytes(path).value().size(), maxJsonBytes + 1);
}

TEST(BookSource, FailsWithTheFirstProblemOfABook)
{
    const ScratchFolder folder;
    const Result<SharedBook> book = loadBook(folder.file("odd.json", "{\"format\": \"something else\"}"));
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().kind, Error::Kind::failed);
    EXPECT_NE(book.error().message.english().find("format"), std::string::npos) << book.error().message.english();
}

} // namespace
} // namespace seatwise::book_source_test
