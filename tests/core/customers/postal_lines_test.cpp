#include "customers/postal_lines.h"

#include <gtest/gtest.h>

namespace seatwise::postal_lines_test {

namespace {

TEST(PostalLines, PutTheRegionBehindTheCity)
{
    EXPECT_EQ(postalLines({"", "Suite 4", "12 Elm Street", "Springfield", "IL", "62701", "USA"}),
              "Suite 4\n12 Elm Street\nSpringfield, IL 62701\nUSA");
}

TEST(PostalLines, PutThePostalCodeBeforeACityWithoutARegion)
{
    EXPECT_EQ(postalLines({"", "", "Marienplatz 1", "München", "", "80331", "Deutschland"}),
              "Marienplatz 1\n80331 München\nDeutschland");
}

TEST(PostalLines, KeepTheLinesOfAStreet)
{
    EXPECT_EQ(postalLines({"", "", "Building 7\r\n Room\t3 \n", "Bern", "", "", ""}), "Building 7\nRoom 3\nBern");
}

TEST(PostalLines, AreNoneOfNothing)
{
    EXPECT_EQ(postalLines({}), "");
}

} // namespace

} // namespace seatwise::postal_lines_test
