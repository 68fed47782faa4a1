#include "quoting/approvers.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "quoting/canonical.h"
#include "quoting/quotes.h"

namespace seatwise::approvers_test {

namespace {

using test::sampleDraft;

Quote preparedBy(const std::string& name)
{
    Quote draft = sampleDraft();
    draft.details.preparedBy = name;
    return draft;
}

// Ours: "nobody approves their own". R71.
TEST(Approver, IsNotWhoPreparedTheDraft)
{
    const Quote draft = preparedBy("Zoë  Smith-Jones");
    for (const char* name : {"Zoë Smith-Jones", "ZOË SMITH JONES", " zoë smith-jones "})
        EXPECT_FALSE(checkNotOwn(draft, name)) << name;
    EXPECT_EQ(checkNotOwn(preparedBy("Grace"), "Grace").error().message.english(),
              "Grace prepared draft draft-1; nobody approves what they prepared themselves");
    EXPECT_TRUE(checkNotOwn(draft, "Zoë Smith"));
}

TEST(Approver, IsNobodyWhereNobodySaysWhoPreparedTheDraft)
{
    EXPECT_EQ(checkNotOwn(preparedBy(""), "Grace").error().message.english(),
              "draft draft-1 does not say who prepared it, so that nobody can tell whose it is; name that first");
}

TEST(ApproverPassphrase, HasEightCharactersOrMoreHoweverManyBytes)
{
    EXPECT_FALSE(checkPassphrase(""));
    EXPECT_FALSE(checkPassphrase("seven 7"));
    EXPECT_TRUE(checkPassphrase("eight  8"));
    EXPECT_FALSE(checkPassphrase("ÄÖÜäöüß"));
    EXPECT_FALSE(checkPassphrase(std::string(1'025, 'x')));
}

TEST(Approval, OfBeforeThereWereProofsHasTheBytesItHad)
{
    Quote draft = sampleDraft();
    draft.approval = Approval{"Grace", "three years", test::day("2026-11-20")};
    EXPECT_NE(canonicalBytes(draft).find(R"("approval":{"by":"Grace","note":"three years","on":"2026-11-20"})"),
              std::string::npos);
    draft.approval->proof = ApprovalProof::role;
    EXPECT_EQ(readQuote(canonicalBytes(draft)).value(), draft);
}

} // namespace

} // namespace seatwise::approvers_test
