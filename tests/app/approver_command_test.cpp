// Who may approve a discount, from the command line: asked for a passphrase, and refused without it.

#include <gtest/gtest.h>

#include "program.h"
#include "store/stores.h"

namespace seatwise::test::approver_command_test {
namespace {

using Words = std::vector<std::string>;

constexpr const char* passphrase = "correct horse battery";

class ApproverCommand : public testing::Test
{
protected:
    [[nodiscard]] Finished run(Words arguments, const std::string& input = {}) const
    {
        for (const char* more : {"--today", "2026-11-21", "--store"})
            arguments.emplace_back(more);
        arguments.push_back(store.location());
        return seatwise(arguments, input);
    }

    /// The id of a new draft with a discount that needs an approval.
    [[nodiscard]] std::string newDraft(const std::string& preparedBy) const
    {
        Words arguments{"quote",     "new",    "--customer", "Elm", "--plan", "ensemble", "--seats", "200",
                        "--billing", "annual", "--discount", "20",  "--json", "--reason", "a pilot"};
        if (!preparedBy.empty())
            arguments.insert(arguments.end(), {"--prepared-by", preparedBy});
        return run(arguments).json()["id"];
    }

    void addGrace() const
    {
        const Finished added =
            run({"approver", "add", "Grace", "--passphrase-fd", "0"}, std::string(passphrase) + '\n');
        ASSERT_EQ(added.exitCode, 0) << added.err;
    }

    [[nodiscard]] Finished approve(const std::string& id, const std::string& typed,
                                   const std::string& by = "Grace") const
    {
        return run({"quote", "approve", id, "--by", by, "--json", "--passphrase-fd", "0"}, typed + '\n');
    }

    [[nodiscard]] bool isApproved(const std::string& id) const
    {
        return run({"quote", "show", id, "--json"}).json().contains("approval");
    }

    /// How often the trail has an event, and what it says of it the last time.
    [[nodiscard]] std::pair<int, std::string> inTrail(const std::string& event) const
    {
        std::pair<int, std::string> found;
        const auto trail = run({"audit", "list", "--json"}).json();
        for (const auto& record : trail["records"])
            if (record["event"] == event)
                found = {found.first + 1, record["detail"]};
        return found;
    }

    void expectWhole() const
    {
        const Finished verified = run({"audit", "verify", "--json"});
        EXPECT_EQ(verified.json()["reason"], "");
        EXPECT_EQ(run({"store", "check"}).exitCode, 0);
    }

    EmptyStore store;
};

TEST_F(ApproverCommand, LetsAnybodyApproveWhereThereAreNoneAndSaysSo)
{
    const std::string id = newDraft("");
    const Finished approved = run({"quote", "approve", id, "--by", "Ada", "--json"});
    ASSERT_EQ(approved.exitCode, 0) << approved.err;
    EXPECT_EQ(approved.json()["approval"]["proof"], "none");
    EXPECT_NE(
        inTrail("quote.approved").second.find("approved by Ada without a passphrase, as the store has no approvers"),
        std::string::npos)
        << inTrail("quote.approved").second;
    EXPECT_NE(run({"quote", "show", id})
                  .out.find("by Ada on 2026-11-21, without a passphrase, as the store has no approvers"),
              std::string::npos);
    EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
    expectWhole();
}

TEST_F(ApproverCommand, LetsTheOneUserOfAStoreApproveAndSaysThatItIsTheirOwn)
{
    const std::string id = newDraft("Ada");
    EXPECT_EQ(run({"quote", "approve", id, "--by", "Ada"}).exitCode, 0);
    EXPECT_NE(inTrail("quote.approved").second.find("approved by Ada, who prepared it, without a passphrase"),
              std::string::npos)
        << inTrail("quote.approved").second;
}

TEST_F(ApproverCommand, AsksForThePassphrase)
{
    addGrace();
    const std::string id = newDraft("Ada");
    const Finished without = run({"quote", "approve", id, "--by", "Grace"});
    EXPECT_EQ(without.exitCode, 3);
    EXPECT_EQ(without.err, "seatwise: an approval by Grace needs the passphrase of Grace\n");
    const Finished wrong = approve(id, "correct horse");
    EXPECT_EQ(wrong.exitCode, 3);
    EXPECT_EQ(wrong.err, "seatwise: the passphrase is not that of Grace\n");
    EXPECT_FALSE(isApproved(id));
    EXPECT_EQ(inTrail("quote.approval_refused").first, 2);
    const Finished right = approve(id, passphrase);
    ASSERT_EQ(right.exitCode, 0) << right.err;
    EXPECT_EQ(right.json()["approval"]["by"], "Grace");
    EXPECT_EQ(right.json()["approval"]["proof"], "passphrase");
    EXPECT_NE(inTrail("quote.approved").second.find("approved by Grace with a passphrase"), std::string::npos);
    EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
    expectWhole();
}

TEST_F(ApproverCommand, KeepsNoPassphraseInTheStoreOrInWhatIsSaid)
{
    addGrace();
    const Finished refused = approve(newDraft("Ada"), "my secret word");
    EXPECT_EQ((refused.out + refused.err).find("secret"), std::string::npos);
    const std::string bytes = bytesOf(store.location());
    EXPECT_EQ(bytes.find(passphrase), std::string::npos);
    EXPECT_EQ(bytes.find("my secret word"), std::string::npos);
    EXPECT_NE(bytes.find("$argon2id$v=19$m=65536,t=3,p=4$"), std::string::npos);
}

TEST_F(ApproverCommand, LetsNobodyApproveWhatTheyPrepared)
{
    addGrace();
    for (const char* preparedBy : {"Grace", "grace", " GRACE "}) {
        const std::string id = newDraft(preparedBy);
        const Finished refused = approve(id, passphrase);
        EXPECT_EQ(refused.exitCode, 3) << preparedBy;
        EXPECT_NE(refused.err.find("nobody approves what they prepared themselves"), std::string::npos) << refused.err;
        EXPECT_FALSE(isApproved(id)) << preparedBy;
    }
    const Finished unknown = approve(newDraft(""), passphrase);
    EXPECT_EQ(unknown.exitCode, 3);
    EXPECT_NE(unknown.err.find("does not say who prepared it"), std::string::npos) << unknown.err;
    EXPECT_EQ(inTrail("quote.approval_refused").first, 4);
}

TEST_F(ApproverCommand, NamesTheApproversToAnybodyElse)
{
    addGrace();
    const Finished refused = approve(newDraft("Ada"), passphrase, "Mallory");
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_EQ(refused.err, "seatwise: Mallory may not approve; the approvers are Grace\n");
}

TEST_F(ApproverCommand, LocksAfterTenWrongPassphrasesAndNamesTheTime)
{
    addGrace();
    const std::string id = newDraft("Ada");
    for (int wrong = 1; wrong < 10; ++wrong)
        EXPECT_NE(approve(id, "wrong passphrase").err.find("is not that of Grace"), std::string::npos) << wrong;
    const Finished tenth = approve(id, "wrong passphrase");
    EXPECT_EQ(tenth.exitCode, 3);
    EXPECT_NE(tenth.err.find("Grace is locked until 20"), std::string::npos) << tenth.err;
    const Finished right = approve(id, passphrase);
    EXPECT_EQ(right.exitCode, 3);
    EXPECT_NE(right.err.find("after 10 wrong passphrases one after another"), std::string::npos) << right.err;
    EXPECT_FALSE(isApproved(id));
    const auto listed = run({"approver", "list", "--json"}).json()["approvers"];
    EXPECT_TRUE(listed[0]["locked_until"].is_string());
    EXPECT_EQ(inTrail("approver.refused").first, 10);
    EXPECT_EQ(inTrail("quote.approval_refused").first, 11);
    expectWhole();
}

TEST_F(ApproverCommand, ForgetsWrongPassphrasesAfterARightOne)
{
    addGrace();
    const std::string id = newDraft("Ada");
    for (int round = 0; round < 2; ++round) {
        for (int wrong = 0; wrong < 9; ++wrong)
            EXPECT_EQ(approve(id, "wrong passphrase").exitCode, 3);
        EXPECT_EQ(approve(id, passphrase).exitCode, 0) << round;
    }
}

TEST_F(ApproverCommand, IsChangedByAnApproverAlone)
{
    addGrace();
    const Words addMallory{"approver", "add", "Mallory", "--passphrase-fd", "0"};
    const Finished alone = run(addMallory, "a passphrase of mine\n");
    EXPECT_EQ(alone.exitCode, 3);
    EXPECT_NE(alone.err.find("only an approver changes who may approve"), std::string::npos) << alone.err;
    Words byGrace = addMallory;
    byGrace.insert(byGrace.end(), {"--by", "Grace", "--by-passphrase-fd", "0"});
    EXPECT_EQ(run(byGrace, "no idea of it\na passphrase of mine\n").exitCode, 3);
    EXPECT_EQ(run({"approver", "remove", "Grace"}).exitCode, 3);
    EXPECT_EQ(run({"approver", "list", "--json"}).json()["approvers"].size(), 1U);
    EXPECT_EQ(run(byGrace, std::string(passphrase) + "\na passphrase of mine\n").exitCode, 0);
    EXPECT_EQ(inTrail("approver.added").second,
              "Mallory may approve discounts with a passphrase, said Grace with a passphrase");
    const Words removeGrace{"approver", "remove", "Grace", "--by", "Mallory", "--by-passphrase-fd", "0"};
    EXPECT_EQ(run(removeGrace, "a passphrase of mine\n").exitCode, 0);
    expectWhole();
}

/// What is done to the table by somebody who may write the file.
class ForgedApprovers : public ApproverCommand, public testing::WithParamInterface<std::pair<const char*, const char*>>
{
};

TEST_P(ForgedApprovers, AreNoticedAndNothingIsApproved)
{
    addGrace();
    const std::string id = newDraft("Ada");
    ASSERT_TRUE(store.tamper(GetParam().second));
    const Finished refused = approve(id, passphrase);
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.err.find("are not what the audit trail says; restore a backup"), std::string::npos)
        << refused.err;
    EXPECT_FALSE(isApproved(id));
    EXPECT_EQ(run({"store", "check"}).exitCode, 3);
    EXPECT_EQ(run({"audit", "verify"}).exitCode, 3);
    EXPECT_EQ(run({"approver", "list"}).exitCode, 1);
}

INSTANTIATE_TEST_SUITE_P(
    Ways, ForgedApprovers,
    testing::Values(std::pair{"Hash", "UPDATE approvers SET hash = replace(hash, '$p', '$q') || 'A'"},
                    std::pair{"Proof", "UPDATE approvers SET proof = 'role'"},
                    std::pair{"Name", "UPDATE approvers SET name = 'Mallory'"},
                    std::pair{"OneMore", "INSERT INTO approvers SELECT 'Mallory', proof, hash FROM approvers"},
                    std::pair{"Gone", "DELETE FROM approvers"}),
    [](const auto& row) { return std::string(row.param.first); });

TEST_F(ApproverCommand, ReadsThePassphraseFromADescriptorThatIsOpen)
{
    addGrace();
    const std::string id = newDraft("Ada");
    const Finished closed = run({"quote", "approve", id, "--by", "Grace", "--passphrase-fd", "77"});
    EXPECT_EQ(closed.exitCode, 1);
    EXPECT_NE(closed.err.find("cannot read the passphrase from descriptor 77"), std::string::npos) << closed.err;
    const Finished empty = run({"quote", "approve", id, "--by", "Grace", "--passphrase-fd", "0"});
    EXPECT_EQ(empty.exitCode, 1);
    EXPECT_NE(empty.err.find("no passphrase comes from descriptor 0"), std::string::npos) << empty.err;
    EXPECT_EQ(run({"quote", "approve", id, "--by", "Grace", "--passphrase-fd", "word"}).exitCode, 2);
    EXPECT_EQ(inTrail("approver.refused").first, 0);
}

TEST_F(ApproverCommand, TakesNoShortPassphraseNoRoleInAFileAndNeitherOfThem)
{
    EXPECT_EQ(run({"approver", "add", "Grace", "--passphrase-fd", "0"}, "seven77\n").exitCode, 3);
    EXPECT_EQ(run({"approver", "add", "Grace", "--role"}).exitCode, 2);
    EXPECT_EQ(run({"approver", "add", "Grace"}).exitCode, 2);
    EXPECT_EQ(run({"approver", "remove", "Grace"}).exitCode, 3);
    EXPECT_TRUE(run({"approver", "list", "--json"}).json()["approvers"].empty());
}

} // namespace
} // namespace seatwise::test::approver_command_test
