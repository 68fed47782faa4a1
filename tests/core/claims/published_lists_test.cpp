// Public price lists of six vendors as books, whose claims are the examples that their own pages work out: by seats, by
// use, by packages, with minimums and free units. Read on 29 November 2026 in stored copies of the pages, whose
// addresses are the sources of the claims; a source says so where an amount was computed by hand from the page's list.
#include "claims/claims.h"

#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "claims/book_files.h"
#include "pricebook/writer.h"

namespace seatwise::published_lists_test {

namespace {

/// A list and how many of its statements are held against it.
struct PublishedList
{
    std::string name;
    std::string file;
    std::size_t claims = 0;

    friend void PrintTo(const PublishedList& row, std::ostream* out) { *out << row.name; }
};

const PublishedList publishedLists[] = {
    {"AnalyticsSeats", "analytics-seats", 5},
    {"Compute", "compute", 4},
    {"DirectDebit", "direct-debit", 6},
    {"LookupsByPackage", "lookups-by-package", 1},
    {"MailByThousand", "mail-by-thousand", 2},
    {"ObjectStorage", "object-storage", 5},
    {"RenderingByVolume", "rendering-by-volume", 4},
};

class PublishedLists : public testing::TestWithParam<PublishedList>
{
protected:
    [[nodiscard]] static std::string text()
    {
        return test::repositoryFile("tests/data/price_lists/" + GetParam().file + ".json");
    }
};

TEST_P(PublishedLists, ArePricedAsTheExamplesOfTheirPages)
{
    const test::Book book = test::bookOf(text());
    ASSERT_EQ(book.claims.size(), GetParam().claims);
    const auto reports = checkClaims(book);
    for (std::size_t i = 0; i < reports.size(); ++i)
        EXPECT_TRUE(reports[i].holds) << book.claims[i].text << ": published " << reports[i].published.english()
                                      << ", computed " << reports[i].computed.english();
}

TEST_P(PublishedLists, AreReadAsTheyAreWritten)
{
    const std::string written = writePriceBook(test::bookOf(text()));
    EXPECT_EQ(writePriceBook(test::bookOf(written)), written);
}

INSTANTIATE_TEST_SUITE_P(EveryList, PublishedLists, testing::ValuesIn(publishedLists), test::byName);

} // namespace

} // namespace seatwise::published_lists_test
