#include "trail/audit.h"

#include <functional>
#include <vector>

#include <gtest/gtest.h>

#include "cases.h"
#include "digest/digest.h"
#include "random_cases.h"
#include "words/trail_words.h"

namespace seatwise::audit_test {

namespace {

using Trail = std::vector<AuditRecord>;

Trail trailOf(int length)
{
    Trail trail;
    std::optional<AuditRecord> last;
    for (int i = 0; i < length; ++i) {
        AuditRecord record;
        record.at = "2026-11-21T10:00:00Z";
        record.event = i % 2 == 0 ? "quote.drafted" : "quote.issued";
        record.subject = "quote-" + std::to_string(i / 2);
        record.detail = "step " + std::to_string(i);
        record.contentSha256 = sha256Hex(record.detail);
        last = chained(record, last);
        trail.push_back(*last);
    }
    return trail;
}

/// Writes the rest of the trail anew from a place on, as somebody would who can write the whole store.
void forge(Trail& trail, std::size_t from)
{
    for (std::size_t i = from; i < trail.size(); ++i)
        trail[i] = chained(trail[i], i == 0 ? std::nullopt : std::optional(trail[i - 1]));
}

AuditReport checked(const Trail& trail, std::optional<std::string_view> keptHead = std::nullopt)
{
    TrailCheck check(keptHead);
    for (const AuditRecord& record : trail)
        check.add(record);
    return check.finish();
}

TEST(AuditTrail, HoldsAsWritten)
{
    const AuditReport report = checked(trailOf(50));
    EXPECT_TRUE(report.valid()) << report.problem.english();
    EXPECT_EQ(report.records, 50);
    EXPECT_EQ(report.head, trailOf(50).back().hash);
}

TEST(AuditTrail, HoldsWhenItIsEmpty)
{
    EXPECT_TRUE(checked(Trail{}).valid());
    EXPECT_TRUE(checked(Trail{}, auditStart()).valid());
}

// SHA-256 by Python's hashlib over json.dumps(record, separators=(",", ":"), ensure_ascii=False), keys in this order.
TEST(AuditTrail, HasTheHashOfItsCanonicalJson)
{
    AuditRecord record{7,
                       "2026-11-21T10:00:00Z",
                       "quote.drafted",
                       "quote-1",
                       "draft quote-1 for Sch\u00FCle \U0001F3B5, $652.20",
                       std::string(64, 'a'),
                       std::string(64, '0'),
                       ""};
    EXPECT_EQ(hashOf(record), "6c9f9436fe9c79b32daf8a05a64f18180257a3bbe17acb9a44b4c5997f2b83cc");
    record.detail = "\"quoted\" \\ and \x01\t\x7F";
    EXPECT_EQ(hashOf(record), "2e2353c53df80ba9b4aff62c69184bc0341b518e0e5c2f86bab6358ce5e7f7e7");
}

// The line of a Seatwise that kept its details as texts, byte for byte.
TEST(AuditTrail, IsExportedWithTheTextsThatItHas)
{
    const AuditRecord record{
        7, "2026-11-21T10:00:00Z", "quote.drafted", "quote-1", "draft quote-1 for \"Elm\"", "aa", "00", "ff"};
    EXPECT_EQ(toJsonLine(record),
              R"({"sequence":7,"at":"2026-11-21T10:00:00Z","event":"quote.drafted","subject":"quote-1",)"
              R"("detail":"draft quote-1 for \"Elm\"","content_sha256":"aa","previous":"00","hash":"ff"})"
              "\n");
}

TEST(AuditTrail, IsExportedInEnglishAndHoldsOverWhatIsKept)
{
    AuditRecord record = chained(recordOf({"store.identified", "s", words::storeGivenId(), sha256Hex("s")}), {});
    EXPECT_EQ(record.detail, R"({"text":"the store was given its id","id":"storeGivenId","with":[]})");
    EXPECT_NE(toJsonLine(record).find(R"("detail":"the store was given its id",)"), std::string::npos);
    EXPECT_NE(toJsonLine(record).find(R"("kept_detail":"{\"text\":\"the store was given its id\",)"),
              std::string::npos);
    EXPECT_TRUE(checked({record}).valid());
    record.detail = "the store was given its id";
    EXPECT_FALSE(checked({record}).valid());
}

TEST(AuditTrail, KnowsAHeadThatWasKeptEarlier)
{
    const Trail trail = trailOf(50);
    EXPECT_TRUE(checked(trail, trail[20].hash).valid());
}

TEST(AuditTrail, NamesTheFirstRecordThatDoesNotHold)
{
    Trail trail = trailOf(50);
    trail[6].detail = "something else";
    const AuditReport report = checked(trail);
    EXPECT_EQ(report.firstBad, 7);
    EXPECT_EQ(report.problem.english(), "record 7 was changed after it was written");
}

TEST(AuditTrail, DoesNotSeeACutTailWithoutAKeptHead)
{
    Trail trail = trailOf(50);
    trail.pop_back();
    EXPECT_TRUE(checked(trail).valid()) << "the documents say that this is only seen against a kept head";
}

TEST(AuditTrail, HoldsAgainstAHeadAsItIsPrinted)
{
    const Trail trail = trailOf(50);
    const std::string head = trail[30].hash;
    EXPECT_TRUE(checked(trail, head.substr(0, printedHeadDigits)).valid());
    EXPECT_TRUE(checked(trail, head).valid());
    EXPECT_TRUE(checked(trail, auditStart().substr(0, printedHeadDigits)).valid());
}

TEST(AuditTrail, ShowsACutTailAgainstAHeadAsItIsPrinted)
{
    Trail trail = trailOf(50);
    const std::string printed = trail.back().hash.substr(0, printedHeadDigits);
    trail.pop_back();
    EXPECT_EQ(checked(trail, printed).problem.english(),
              "the head that was kept is not in the trail: records were cut or rewritten");
}

TEST(AuditHead, IsReadAsItIsTyped)
{
    EXPECT_EQ(readHead("3f2a 9c0d 11e2 b7aa").value(), "3f2a9c0d11e2b7aa");
    EXPECT_EQ(readHead("3F2A9C0D11E2B7AA").value(), "3f2a9c0d11e2b7aa");
    EXPECT_EQ(readHead(std::string(64, 'a')).value(), std::string(64, 'a'));
}

TEST(AuditHead, OfTooFewOrWrongDigitsIsRefused)
{
    for (const std::string& typed : {std::string(), std::string("3f2a9c0d11e2b7a"), std::string(65, 'a'),
                                     std::string("3f2a9c0d11e2b7ag"), std::string("3f2a-9c0d-11e2-b7aa")}) {
        const auto head = readHead(typed);
        ASSERT_FALSE(head) << typed;
        EXPECT_EQ(head.error().message.english(),
                  "a head of the trail is 16 to 64 hexadecimal digits, as on an exported quote, "
                  "not \"" +
                      typed + '"');
    }
}

/// A way to falsify a trail at a place, and its name.
using Attack = std::pair<std::string, std::function<void(Trail&, std::size_t)>>;

class AuditAttack : public testing::TestWithParam<Attack>
{
};

// "6 attacks × 200 places on the chain: all found against an exported head". R58.
TEST_P(AuditAttack, IsFoundAtTwoHundredPlacesAgainstAKeptHead)
{
    const Trail trail = trailOf(201);
    for (std::size_t place = 0; place < 200; ++place) {
        Trail attacked = trail;
        GetParam().second(attacked, place);
        EXPECT_FALSE(checked(attacked, trail.back().hash).valid()) << "at " << place;
        EXPECT_FALSE(checked(attacked, trail.back().hash.substr(0, printedHeadDigits)).valid()) << "at " << place;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Ways, AuditAttack,
    testing::Values(
        Attack{"ChangedText", [](Trail& trail, std::size_t at) { trail[at].detail += "!"; }},
        Attack{"ChangedContentHash",
               [](Trail& trail, std::size_t at) { trail[at].contentSha256 = sha256Hex("other"); }},
        Attack{"RecordTakenOut",
               [](Trail& trail, std::size_t at) { trail.erase(trail.begin() + static_cast<std::ptrdiff_t>(at)); }},
        Attack{"NeighboursSwapped", [](Trail& trail, std::size_t at) { std::swap(trail[at], trail[at + 1]); }},
        Attack{"ChangedAndWrittenAnewToTheEnd",
               [](Trail& trail, std::size_t at) {
                   trail[at].detail += "!";
                   forge(trail, at);
               }},
        Attack{"TailCut", [](Trail& trail, std::size_t at) { trail.resize(at); }}),
    test::byFirst);

} // namespace

} // namespace seatwise::audit_test
