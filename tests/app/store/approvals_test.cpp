// Approvals in a store that has approvers: who gets one, whichever way it is asked for, and what is kept of it.

#include <gtest/gtest.h>

#include "quoting/quote_moves.h"
#include "store/passphrase.h"
#include "store/processes.h"
#include "store/sql_approvers.h"
#include "store/stores.h"

namespace seatwise::approvals_test {

namespace {

constexpr const char* passphrase = "correct horse battery";

/// A draft that waits for an approval.
Quote waiting(const std::string& id)
{
    const Quote plain = test::draft(id);
    Selection selection = plain.selection;
    selection.offers.manager = AgreedDiscount{Percent::whole(20), "pilot"};
    QuoteDetails details = plain.details;
    details.preparedBy = "Ada";
    return draftQuote(test::shippedMusicBook(), selection, details, plain.id).value();
}

Approval by(const std::string& name)
{
    return {.by = name, .note = {}, .on = test::issueDay};
}

class Approvals : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(store_->add(waiting("a"), test::shippedMusicBook()));
        SqlApprovers approvers(openSqliteStore(place_.location()).value());
        ASSERT_TRUE(approvers.setPassphrase("Grace", passphrase, std::nullopt));
        ASSERT_TRUE(approvers.setPassphrase("Edith", passphrase, ApproverWord{"Grace", passphrase}));
    }

    [[nodiscard]] bool isApproved() const { return store_->find("a")->approval.has_value(); }

    test::EmptyStore place_;
    std::unique_ptr<QuoteStore> store_ = place_.open();
};

TEST_F(Approvals, AreGivenByNoOtherMove)
{
    const auto changed = store_->change(
        "a", test::issueDay, [](const Quote& draft, const QuoteNumber&) { return approved(draft, by("Grace")); });
    EXPECT_EQ(changed.error().message.english(), "an approval by Grace needs the passphrase of Grace");
    EXPECT_FALSE(isApproved());
    Quote forged = waiting("b");
    forged.approval = Approval{"Grace", {}, test::issueDay, ApprovalProof::passphrase};
    EXPECT_FALSE(store_->add(forged, test::shippedMusicBook()));
    EXPECT_FALSE(store_->findIfKept("b").value());
}

TEST_F(Approvals, OfWhatNeedsNoneCountNoPassphrase)
{
    ASSERT_TRUE(store_->add(test::draft("c"), test::shippedMusicBook()));
    const std::size_t records = store_->audit()->size();
    EXPECT_EQ(store_->approve("c", test::issueDay, by("Grace"), "wrong")->approval, std::nullopt);
    EXPECT_EQ(store_->audit()->size(), records);
}

TEST_F(Approvals, KeepTheProofThatWasGiven)
{
    const Quote approved = store_->approve("a", test::issueDay, by("Grace"), passphrase).value();
    EXPECT_EQ(approved.approval, (Approval{"Grace", {}, test::issueDay, ApprovalProof::passphrase}));
    EXPECT_EQ(store_->find("a").value(), approved);
    EXPECT_TRUE(store_->verify(std::nullopt)->valid());
}

TEST_F(Approvals, OfBeforeThereWereApproversHold)
{
    const test::EmptyStore earlier;
    Quote old = waiting("a");
    old.approval = by("Somebody");
    ASSERT_TRUE(earlier.open()->add(old, test::shippedMusicBook()));
    SqlApprovers approvers(openSqliteStore(earlier.location()).value());
    ASSERT_TRUE(approvers.setPassphrase("Grace", passphrase, std::nullopt));
    const auto store = earlier.open();
    EXPECT_EQ(store->find("a").value(), old);
    EXPECT_TRUE(store->change("a", test::issueDay, [](const Quote& draft, const QuoteNumber& next) {
        return issued(draft, next, test::issueDay);
    }));
    EXPECT_TRUE(store->verify(std::nullopt)->valid());
}

TEST_F(Approvals, ByTwoAtOnceAreBothInTheTrail)
{
    std::vector<pid_t> children;
    for (const char* name : {"Grace", "Edith"})
        children.push_back(test::inChild(
            [this, name] { return place_.open()->approve("a", test::issueDay, by(name), passphrase) ? 0 : 1; }));
    for (const pid_t child : children)
        EXPECT_EQ(test::exitCodeOf(child), 0);
    int approvals = 0;
    const auto records = store_->auditOf("a").value();
    for (const AuditRecord& record : records)
        approvals += record.event == "quote.approved" ? 1 : 0;
    EXPECT_EQ(approvals, 2);
    test::expectWhole(*store_);
}

TEST_F(Approvals, AreLockedForAllProgramsTogether)
{
    for (int wrong = 0; wrong < maxWrongPassphrases; ++wrong)
        EXPECT_FALSE(place_.open()->approve("a", test::issueDay, by("Grace"), "wrong"));
    EXPECT_FALSE(store_->approve("a", test::issueDay, by("Grace"), passphrase));
    EXPECT_TRUE(store_->approve("a", test::issueDay, by("Edith"), passphrase)) << "another is not locked";
}

TEST(Passphrase, IsKeptAsAnotherTextEachTime)
{
    const std::string hash = hashOf(passphrase);
    EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=65536,t=3,p=4$")) << hash;
    EXPECT_NE(hash, hashOf(passphrase));
    EXPECT_TRUE(isHashOf(hash, passphrase));
    EXPECT_FALSE(isHashOf(hash, "correct horse batterz"));
    EXPECT_FALSE(isHashOf(hash, ""));
}

} // namespace

} // namespace seatwise::approvals_test
