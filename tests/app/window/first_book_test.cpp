#include "window/first_book.h"

#include <gtest/gtest.h>

#include "books/book_source.h"
#include "pricebook/writer.h"
#include "workshop/draft.h"

namespace seatwise::first_book_test {

namespace {

class FirstBook : public testing::Test
{
protected:
    FirstBook() { session.book = "sessiontrack"; }

    [[nodiscard]] OpenedBook opened(const std::string& asked = {}) const
    {
        return firstBook(library, asked, session).value();
    }

    BookShelf library;
    ui::Session session;
};

} // namespace

TEST_F(FirstBook, IsThatOfTheLastRun)
{
    EXPECT_EQ(opened().book->id, "sessiontrack");
    EXPECT_EQ(opened().source, "sessiontrack");
}

TEST_F(FirstBook, IsTheOneAskedFor)
{
    EXPECT_EQ(opened("music-learning").book->id, "music-learning");
}

TEST_F(FirstBook, IsTheDefaultWhereTheLastIsGone)
{
    session.book = "/nowhere/list.json";
    EXPECT_EQ(opened().book->id, "music-learning");
}

TEST_F(FirstBook, IsTheDraftThatWasOpen)
{
    const SharedBook draft = asDraft(library.load("sessiontrack").value()).value();
    session.draft = writePriceBook(*draft);
    const OpenedBook first = opened();
    EXPECT_EQ(first.book->name, draft->name);
    EXPECT_TRUE(isDraft(*first.book));
    EXPECT_EQ(first.source, "sessiontrack");
    EXPECT_TRUE(first.draft);
}

TEST_F(FirstBook, SaysThatTheDraftThatWasOpenIsGone)
{
    session.draft = "{ \"no\": \"book\" }";
    const OpenedBook first = opened();
    EXPECT_EQ(first.book->id, "sessiontrack");
    ASSERT_FALSE(first.draft);
    EXPECT_NE(first.draft.error().message.english().find("draft"), std::string::npos);
}

} // namespace seatwise::first_book_test
