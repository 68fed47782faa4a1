// Who may approve in a store on a server: its owner says so, and the server refuses what the program does not.

#include <gtest/gtest.h>

#include "program.h"
#include "quoting/quote_moves.h"
#include "store/postgres_cluster.h"
#include "store/postgres_server.h"
#include "store/store_location.h"
#include "store/stores.h"

namespace seatwise::approvals_on_server_test {

namespace {

const test::PostgresCluster& cluster()
{
    return test::PostgresCluster::running();
}

class ApprovalsOnServer : public testing::Test
{
protected:
    void SetUp() override
    {
        const Quote plain = test::draft("a");
        Selection selection = plain.selection;
        selection.offers.manager = AgreedDiscount{Percent::whole(20), "pilot"};
        QuoteDetails details = plain.details;
        details.preparedBy = "Ada";
        const Quote waiting = draftQuote(test::shippedMusicBook(), selection, details, plain.id).value();
        ASSERT_TRUE(store()->add(waiting, test::shippedMusicBook()));
    }

    [[nodiscard]] std::unique_ptr<QuoteStore> store() const
    {
        return std::move(openStore(cluster().address("clerk", database_)).value());
    }

    [[nodiscard]] test::Finished asOwner(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--store", cluster().address("keeper", database_)});
        return test::seatwise(arguments, "correct horse battery\n");
    }

    [[nodiscard]] Result<Quote> approve(const std::string& by, const std::optional<std::string>& passphrase) const
    {
        return store()->approve("a", test::issueDay, {.by = by, .note = {}, .on = test::issueDay}, passphrase);
    }

    std::string database_ = test::newServerStore();
};

TEST_F(ApprovalsOnServer, AreByTheRoleWhereItIsSetSo)
{
    ASSERT_EQ(asOwner({"approver", "add", "clerk", "--role"}).exitCode, 0);
    ASSERT_EQ(asOwner({"approver", "add", "keeper", "--role"}).exitCode, 0);
    EXPECT_EQ(approve("keeper", std::nullopt).error().message.english(),
              "keeper approves by the role of the database; this connection has the role clerk");
    EXPECT_EQ(approve("clerk", std::nullopt)->approval->proof, ApprovalProof::role);
    EXPECT_TRUE(store()->verify(std::nullopt)->valid()) << store()->verify(std::nullopt)->problem.english();
}

TEST_F(ApprovalsOnServer, AreWithAPassphraseToo)
{
    ASSERT_EQ(asOwner({"approver", "add", "Grace", "--passphrase-fd", "0"}).exitCode, 0);
    EXPECT_FALSE(approve("Grace", "correct horse"));
    EXPECT_EQ(approve("Grace", "correct horse battery")->approval->proof, ApprovalProof::passphrase);
    EXPECT_EQ(asOwner({"approver", "remove", "Grace"}).exitCode, 0);
    EXPECT_TRUE(store()->verify(std::nullopt)->valid());
}

TEST_F(ApprovalsOnServer, AreNotSaidByTheRoleOfQuotes)
{
    const test::Finished refused =
        test::seatwise({"approver", "add", "clerk", "--role", "--store", cluster().address("clerk", database_)});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_NE(refused.err.find("only the owner of the tables"), std::string::npos) << refused.err;
    EXPECT_EQ(test::seatwise({"approver", "list", "--store", cluster().address("clerk", database_)}).exitCode, 0);
}

/// A statement that the role of quotes runs beside the program.
class ForgedOnServer : public ApprovalsOnServer,
                       public testing::WithParamInterface<std::tuple<const char*, const char*, const char*>>
{
};

TEST_P(ForgedOnServer, IsRefusedByTheServer)
{
    ASSERT_EQ(asOwner({"approver", "add", "keeper", "--role"}).exitCode, 0);
    const auto connection = openServerStore(cluster().server("clerk", database_), "").value();
    const auto done = asResult([&] { connection->execute(QLatin1String(std::get<1>(GetParam()))); });
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().message.english().find(std::get<2>(GetParam())), std::string::npos)
        << done.error().message.english();
    EXPECT_FALSE(store()->find("a")->approval);
    EXPECT_TRUE(store()->verify(std::nullopt)->valid());
}

INSTANTIATE_TEST_SUITE_P(
    Ways, ForgedOnServer,
    testing::Values(
        std::tuple{"ApproverOfOnesOwn", "INSERT INTO approvers VALUES ('clerk', 'role', '')", "permission denied"},
        std::tuple{"OtherApprover", "UPDATE approvers SET name = 'clerk'", "permission denied"},
        std::tuple{"NoApprovers", "DELETE FROM approvers", "permission denied"},
        std::tuple{"ApprovalInTheNameOfAnother",
                   "UPDATE quote_contents SET content = jsonb_set(content::jsonb, '{approval}', '{\"by\": \"keeper\", "
                   "\"note\": \"\", \"on\": \"2026-11-21\", \"proof\": \"role\"}')::text",
                   "a discount is approved by an approver"},
        std::tuple{"ApprovalOfNobody",
                   "UPDATE quote_contents SET content = jsonb_set(content::jsonb, '{approval}', '{\"by\": \"clerk\", "
                   "\"note\": \"\", \"on\": \"2026-11-21\"}')::text",
                   "a discount is approved by an approver"}),
    [](const auto& row) { return std::get<0>(row.param); });

} // namespace

} // namespace seatwise::approvals_on_server_test
