#include "versions/publishing.h"

#include <gtest/gtest.h>

#include "comparison/raised_book.h"
#include "pricing/music_book.h"
#include "values.h"

// R72: what may be published, and what it does.

namespace seatwise::publishing_test {

namespace {

using namespace test;

Date day(const char* text)
{
    return parseDate(text).value();
}

SharedBook music()
{
    return musicBook();
}

SharedBook raised(const std::string& version)
{
    Book book = musicBookWithTier2Raised();
    book.version = version;
    book.sha256 = "of " + version;
    return book;
}

/// Another list of the same version.
SharedBook lowered(const std::string& version)
{
    Book book = musicBook();
    book.version = version;
    book.sha256 = "of another " + version;
    return book;
}

PublishingAsked asked(const char* effective)
{
    PublishingAsked wanted;
    wanted.effective = day(effective);
    wanted.reason = "One rate for tiers 1 and 2";
    wanted.today = day("2026-11-28");
    return wanted;
}

std::string refusalOf(const Result<Publishing>& planned)
{
    return planned ? "published" : planned.error().message.english();
}

TEST(Publishing, SaysWhatItCostsWhom)
{
    PublishingAsked wanted = asked("2027-01-01");
    wanted.existingFrom = day("2027-07-01");
    const SharedBook book = raised("2027.1");
    const auto planned = publishing({}, *book, music(), wanted).value();
    EXPECT_EQ(planned.version.existingFrom, day("2027-07-01"));
    EXPECT_EQ(planned.chain.size(), 1U);
    const std::string said = inWords(planned, *book, "Dana Whitfield").english();
    EXPECT_NE(said.find("new customers from 2027-01-01"), std::string::npos) << said;
    EXPECT_NE(said.find("2027-07-01"), std::string::npos) << said;
    EXPECT_NE(said.find(music()->sha256), std::string::npos) << said;
    EXPECT_NE(said.find(book->sha256), std::string::npos) << said;
    EXPECT_NE(said.find("Ensemble, billed monthly, $0.00 to $2.40"), std::string::npos) << said;
    EXPECT_NE(said.find("Dana Whitfield"), std::string::npos) << said;
}

TEST(Publishing, RefusesTwoOfOneDate)
{
    const SharedBook first = raised("2027.1");
    const auto planned = publishing({}, *first, music(), asked("2027-01-01")).value();
    EXPECT_EQ(refusalOf(publishing(planned.chain, *raised("2027.2"), music(), asked("2027-01-01"))),
              "version 2027.1 is published for 2027-01-01 already; a day has one version");
    EXPECT_EQ(refusalOf(publishing(planned.chain, *raised("2027.2"), music(), asked("2027-01-02"))), "published");
}

TEST(Publishing, RefusesOneDatedBack)
{
    EXPECT_EQ(refusalOf(publishing({}, *raised("2027.1"), music(), asked("2026-11-27"))),
              "a version is published for today (2026-11-28) or later, not for 2026-11-27: what was priced until now "
              "stays as it was");
    EXPECT_EQ(refusalOf(publishing({}, *raised("2027.1"), music(), asked("2026-11-28"))), "published");
}

TEST(Publishing, RefusesExistingCustomersBeforeNewOnes)
{
    PublishingAsked wanted = asked("2027-01-01");
    wanted.existingFrom = day("2026-12-31");
    EXPECT_EQ(refusalOf(publishing({}, *raised("2027.1"), music(), wanted)),
              "existing customers cannot change on 2026-12-31, before new ones do on 2027-01-01");
}

TEST(Publishing, RefusesAListThatCallsItselfAsAnother)
{
    const auto planned = publishing({}, *raised("2027.1"), music(), asked("2027-01-01")).value();
    EXPECT_EQ(refusalOf(publishing(planned.chain, *raised("2027.1"), music(), asked("2027-06-01"))),
              "this very price list is published as version 2027.1 for 2027-01-01 already");
    EXPECT_EQ(refusalOf(publishing(planned.chain, *lowered("2027.1"), music(), asked("2027-06-01"))),
              "a version 2027.1 is published for 2027-01-01 already; give this one a version of its own");
    EXPECT_EQ(oddityOf(planned), std::nullopt);
    EXPECT_EQ(oddityOf(publishing({}, *raised(music()->version), music(), asked("2027-01-01")).value())->english(),
              "it calls itself version 1.0, as the list that it takes the place of does; better give each its own");
}

TEST(Publishing, RefusesWithoutAReason)
{
    PublishingAsked wanted = asked("2027-01-01");
    wanted.reason = "  ";
    EXPECT_EQ(refusalOf(publishing({}, *raised("2027.1"), music(), wanted)), "a publishing needs a reason");
}

TEST(Publishing, SaysWhereTheClockOfAnotherComputerWasAhead)
{
    PublishingAsked wanted = asked("2027-01-01");
    wanted.today = day("2026-12-05");
    const auto planned = publishing({}, *raised("2027.1"), music(), wanted).value();
    EXPECT_EQ(
        refusalOf(publishing(planned.chain, *raised("2027.2"), music(), asked("2027-02-01"))),
        "version 2027.1 was published on 2026-12-05, after today (2026-11-28); look at the date of this computer");
}

TEST(Withdrawal, IsOfWhatIsNotInForceYetAndLeavesItsDayFree)
{
    const auto planned = publishing({}, *raised("2027.1"), music(), asked("2027-01-01")).value();
    const auto refusedWith = [&](const VersionChain& chain, const char* version, const char* today) {
        const auto gone = withdrawn(chain, "music-learning", version, "too early", day(today));
        return gone ? "withdrawn" : gone.error().message.english();
    };
    EXPECT_EQ(refusedWith(planned.chain, "2027.1", "2027-01-01"),
              "version 2027.1 is in force since 2027-01-01 and cannot be withdrawn; publish another one");
    EXPECT_EQ(refusedWith(planned.chain, "2027.9", "2026-12-31"),
              "music-learning has no version 2027.9; it has 2027.1");
    EXPECT_EQ(refusedWith({}, "2027.1", "2026-12-31"), "no version of music-learning is published");
    const auto gone = withdrawn(planned.chain, "music-learning", "2027.1", "too early", day("2026-12-31")).value();
    EXPECT_EQ(refusedWith(gone, "2027.1", "2026-12-31"), "version 2027.1 is withdrawn already");
    PublishingAsked again = asked("2027-01-01");
    EXPECT_EQ(refusalOf(publishing(gone, *raised("2027.2"), music(), again)), "published");
    EXPECT_EQ(refusalOf(publishing(gone, *raised("2027.1"), music(), again)), "published");
}

} // namespace

} // namespace seatwise::publishing_test
