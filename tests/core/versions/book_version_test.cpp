#include "versions/book_version.h"

#include <gtest/gtest.h>

#include "values.h"

// R72: which version prices whom. The first eight are the ways in which a public billing engine lost a price change.

namespace seatwise::book_version_test {

namespace {

BookVersion version(const std::string& name, const char* effective, const char* existingFrom)
{
    BookVersion made;
    made.version = name;
    made.sha256 = name;
    made.effective = parseDate(effective).value();
    made.existingFrom = parseDate(existingFrom).value();
    return made;
}

std::string inForce(const VersionChain& chain, const ServiceAsked& asked)
{
    const auto found = versionInForce(chain, asked);
    if (!found)
        return found.error().message.english();
    return *found ? (*found)->version : "none";
}

std::string forNew(const VersionChain& chain, const char* start)
{
    return inForce(chain, {parseDate(start).value()});
}

std::string forCustomer(const VersionChain& chain, const char* since, const char* start, Billing billing,
                        std::optional<int> termYears = std::nullopt, MonthlyAnchor anchor = MonthlyAnchor::calendar)
{
    return inForce(chain, {parseDate(start).value(), parseDate(since), billing, termYears, anchor});
}

const VersionChain& twoVersions()
{
    static const VersionChain chain{version("A", "2026-01-01", "2026-01-01"), version("B", "2027-01-01", "2027-07-01")};
    return chain;
}

TEST(VersionInForce, IsTheNewerOneForACustomerWhoStartsInTheMiddleOfACycle)
{
    EXPECT_EQ(forNew(twoVersions(), "2027-01-17"), "B");
    EXPECT_EQ(forCustomer(twoVersions(), "2027-01-17", "2027-02-01", Billing::monthly), "B");
}

TEST(VersionInForce, IsNeverSkippedBetweenTwoOthers)
{
    VersionChain chain = twoVersions();
    chain.push_back(version("C", "2028-01-01", "2028-07-01"));
    EXPECT_EQ(forNew(chain, "2027-12-31"), "B");
    EXPECT_EQ(forCustomer(chain, "2026-03-10", "2027-06-30", Billing::monthly), "A");
    EXPECT_EQ(forCustomer(chain, "2026-03-10", "2027-07-01", Billing::monthly), "B");
    EXPECT_EQ(forCustomer(chain, "2026-03-10", "2028-06-30", Billing::monthly), "B");
    EXPECT_EQ(forCustomer(chain, "2026-03-10", "2028-07-01", Billing::monthly), "C");
}

TEST(VersionInForce, IsTheLaterOfTwoThatComeWithinOneCycle)
{
    VersionChain chain = twoVersions();
    chain.push_back(version("C", "2027-02-01", "2027-09-01"));
    // The yearly period of 10 March 2027 holds both days; the next one begins after both.
    EXPECT_EQ(forCustomer(chain, "2026-03-10", "2027-12-01", Billing::annual), "A");
    EXPECT_EQ(forCustomer(chain, "2026-03-10", "2028-03-10", Billing::annual), "C");
}

TEST(VersionInForce, ChangesOnItsDayAndNotTheDayBeforeOrAfter)
{
    EXPECT_EQ(forNew(twoVersions(), "2026-12-31"), "A");
    EXPECT_EQ(forNew(twoVersions(), "2027-01-01"), "B");
    EXPECT_EQ(forCustomer(twoVersions(), "2026-07-01", "2027-06-30", Billing::annual), "A");
    EXPECT_EQ(forCustomer(twoVersions(), "2026-07-01", "2027-07-01", Billing::annual), "B");
    EXPECT_EQ(forCustomer(twoVersions(), "2026-07-02", "2027-07-01", Billing::annual), "A");
    EXPECT_EQ(forCustomer(twoVersions(), "2026-07-02", "2027-07-02", Billing::annual), "B");
}

TEST(VersionInForce, IsTheLastOneInADayThatNoVersionNames)
{
    EXPECT_EQ(forNew(twoVersions(), "2031-05-05"), "B");
    EXPECT_EQ(forNew(twoVersions(), "2025-12-31"), "none");
}

TEST(VersionInForce, OfACustomerWhoBeganWithTheNewerOneIsNeverTheOlder)
{
    EXPECT_EQ(forCustomer(twoVersions(), "2027-02-01", "2027-03-01", Billing::monthly), "B");
    EXPECT_EQ(forCustomer(twoVersions(), "2026-12-31", "2027-03-01", Billing::monthly), "A");
}

TEST(VersionInForce, NeverChangesInsideATerm)
{
    EXPECT_EQ(forCustomer(twoVersions(), "2026-09-01", "2028-09-01", Billing::monthly, 3), "A");
    EXPECT_EQ(forCustomer(twoVersions(), "2026-09-01", "2029-08-31", Billing::annual, 3), "A");
    EXPECT_EQ(forCustomer(twoVersions(), "2026-09-01", "2029-09-01", Billing::annual, 3), "B");
}

TEST(VersionInForce, IsNoneThatIsWithdrawn)
{
    VersionChain chain = twoVersions();
    chain.back().isWithdrawn = true;
    EXPECT_EQ(forNew(chain, "2027-01-01"), "A");
    EXPECT_EQ(forCustomer(chain, "2026-07-01", "2028-07-01", Billing::annual), "A");
}

TEST(VersionInForce, FollowsTheCustomersOwnDayWhereMonthsDo)
{
    // Months of the 31st: 30 June, 31 July. The one of 31 May, 30 June ends on 29 June and 30 July.
    EXPECT_EQ(
        forCustomer(twoVersions(), "2026-01-31", "2027-07-01", Billing::monthly, std::nullopt, MonthlyAnchor::start),
        "A");
    EXPECT_EQ(
        forCustomer(twoVersions(), "2026-01-31", "2027-07-30", Billing::monthly, std::nullopt, MonthlyAnchor::start),
        "A");
    EXPECT_EQ(
        forCustomer(twoVersions(), "2026-01-31", "2027-07-31", Billing::monthly, std::nullopt, MonthlyAnchor::start),
        "B");
    EXPECT_EQ(forCustomer(twoVersions(), "2026-02-15", "2027-08-14", Billing::quarterly), "A");
    EXPECT_EQ(forCustomer(twoVersions(), "2026-02-15", "2027-08-15", Billing::quarterly), "B");
    EXPECT_EQ(forCustomer(twoVersions(), "2024-02-29", "2028-02-28", Billing::annual), "A");
    EXPECT_EQ(forCustomer(twoVersions(), "2024-02-29", "2028-02-29", Billing::annual), "B");
}

TEST(VersionInForce, RefusesACustomerWhoBeginsAfterTheDay)
{
    EXPECT_EQ(forCustomer(twoVersions(), "2027-02-01", "2027-01-31", Billing::monthly),
              "the customer begins on 2027-02-01, after the day that is priced, 2027-01-31");
}

TEST(BookVersions, AreReadAsTheyWereWritten)
{
    VersionChain chain = twoVersions();
    chain.front().reason = "The list of the year";
    chain.front().publishedBy = "Marco Reyes";
    chain.back().isWithdrawn = true;
    chain.back().withdrawnFor = "too early";
    for (BookVersion& each : chain) {
        each.publishedOn = each.effective;
        each.reason = "said";
    }
    EXPECT_EQ(readVersions(writeVersions(chain)).value(), chain);
    EXPECT_FALSE(readVersions("{}").has_value());
    EXPECT_FALSE(readVersions("[]").has_value());
}

} // namespace

} // namespace seatwise::book_version_test
