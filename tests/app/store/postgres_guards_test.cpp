// What the server itself refuses to the role that quotes are kept with, and what is found of a schema that was changed.

#include <gtest/gtest.h>

#include "quoting/quote_moves.h"
#include "store/postgres_cluster.h"
#include "store/postgres_server.h"
#include "store/store_location.h"
#include "store/stores.h"

namespace seatwise::postgres_guards_test {

namespace {

const test::PostgresCluster& cluster()
{
    return test::PostgresCluster::running();
}

class GuardedStore : public testing::Test
{
protected:
    void SetUp() override { issued_ = test::save(*store(), test::draft("a")).value(); }

    [[nodiscard]] std::unique_ptr<QuoteStore> store() const
    {
        return std::move(openStore(cluster().address("clerk", database_)).value());
    }

    /// The error of a statement that the role of quotes runs beside the program; empty for none.
    [[nodiscard]] std::string refusal(const char* statement) const
    {
        const auto connection = openServerStore(cluster().server("clerk", database_), "").value();
        const auto done = asResult([&] { connection->execute(QLatin1String(statement)); });
        return done ? "" : done.error().message.english();
    }

    [[nodiscard]] std::string problem() const { return store()->verify(std::nullopt)->problem.english(); }

    std::string database_ = test::newServerStore();
    Quote issued_;
};

/// A statement, and the words with which the server refuses it.
class GuardedStatement : public GuardedStore,
                         public testing::WithParamInterface<std::tuple<const char*, const char*, const char*>>
{
};

TEST_P(GuardedStatement, IsRefusedByTheServer)
{
    EXPECT_NE(refusal(std::get<1>(GetParam())).find(std::get<2>(GetParam())), std::string::npos)
        << refusal(std::get<1>(GetParam()));
    EXPECT_EQ(store()->find("a").value(), issued_);
    EXPECT_EQ(problem(), "");
}

constexpr const char* saysTheSame = "what an issued quote says cannot be changed";

INSTANTIATE_TEST_SUITE_P(
    Ways, GuardedStatement,
    testing::Values(
        std::tuple{"Customer", "UPDATE quotes SET customer = 'x'", saysTheSame},
        std::tuple{"Total", "UPDATE quotes SET total = 1", saysTheSame},
        std::tuple{"TotalWithAMove", "UPDATE quotes SET total = 1, status = 'accepted'", saysTheSame},
        std::tuple{"Seats", "UPDATE quotes SET seats = 1", saysTheSame},
        std::tuple{"PreparedBy", "UPDATE quotes SET prepared_by = 'x'", saysTheSame},
        std::tuple{"PreparedByWithAMove", "UPDATE quotes SET prepared_by = 'x', status = 'accepted'", saysTheSame},
        std::tuple{"DepthWithAMove", "UPDATE quotes SET depth = 1, status = 'accepted'", saysTheSame},
        std::tuple{"NoDepthWithAMove", "UPDATE quotes SET depth = NULL, status = 'accepted'", saysTheSame},
        std::tuple{"ApprovalWithAMove", "UPDATE quotes SET approved_by = 'x', status = 'accepted'", saysTheSame},
        std::tuple{"Validity", "UPDATE quotes SET valid_through = '2030-01-01'", saysTheSame},
        std::tuple{"SealAlone", "UPDATE quotes SET seal = 'x'", saysTheSame},
        std::tuple{"Search", "UPDATE quotes SET search = 'x'", saysTheSame},
        std::tuple{"Number", "UPDATE quotes SET number_sequence = 9", "keeps its id, its place and its number"},
        std::tuple{"Revision", "UPDATE quotes SET revision = 9", "keeps its id, its place and its number"},
        std::tuple{"Place", "UPDATE quotes SET added = 9", "keeps its id, its place and its number"},
        std::tuple{"BackToADraft", "UPDATE quotes SET status = 'draft'", saysTheSame},
        std::tuple{"ToExpired", "UPDATE quotes SET status = 'expired'", saysTheSame},
        std::tuple{"Content", "UPDATE quote_contents SET content = replace(content, 'Sample', 'Other')", saysTheSame},
        std::tuple{"ContentOfAnother", "UPDATE quote_contents SET id = 'b'", saysTheSame},
        std::tuple{"NumberZero", "UPDATE numbers SET last = 0", "the last number is that of a quote"},
        std::tuple{"LargestNumber", "UPDATE numbers SET last = 9223372036854775807",
                   "the last number is that of a quote"},
        std::tuple{"NumberOfAnotherYear", "INSERT INTO numbers VALUES (1999, 5)", "the last number is that of a quote"},
        std::tuple{"QuoteThatWasNeverADraft",
                   "INSERT INTO quotes SELECT 'b', added, 2025, 1, revision, status, customer, plan, seats, currency, "
                   "total, issued, valid_through, decided, search, state_sha256, seal FROM quotes",
                   "a quote begins as a draft"},
        std::tuple{"RecordFarBehind",
                   "INSERT INTO audit VALUES (9223372036854775807, '', '', '', '', '', repeat('0', 64), '')",
                   "a record of the audit trail follows the last one"},
        std::tuple{"GuardTakenDown", "DROP TRIGGER guard ON quotes", "must be owner"},
        std::tuple{"GuardSwitchedOff", "SET session_replication_role TO replica", "permission denied"}),
    [](const auto& row) { return std::get<0>(row.param); });

TEST_F(GuardedStore, StillLetsAQuoteLive)
{
    const auto quotes = store();
    const auto next = revised(quotes->find("a").value(), "a2");
    ASSERT_TRUE(test::save(*quotes, *next));
    EXPECT_EQ(quotes->find("a")->status, QuoteStatus::superseded);
    const auto done = quotes->change("a2", test::issueDay, [](const Quote& kept, const QuoteNumber&) {
        return accepted(kept, Decision{test::issueDay, "A. Clerk", "PO-7"}, test::issueDay);
    });
    EXPECT_TRUE(done) << done.error().message.english();
    EXPECT_EQ(problem(), "");
}

/// What the owner of the tables, or whoever may do anything, put there.
class ForeignObjectOnServer : public GuardedStore,
                              public testing::WithParamInterface<std::tuple<const char*, const char*, const char*>>
{
};

TEST_P(ForeignObjectOnServer, IsNamed)
{
    ASSERT_TRUE(cluster().sql(database_, std::string("SET search_path TO seatwise; ") + std::get<1>(GetParam())));
    EXPECT_EQ(problem(), std::get<2>(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ForeignObjectOnServer,
    testing::Values(
        std::tuple{"Trigger", "CREATE TRIGGER evil BEFORE INSERT ON audit EXECUTE FUNCTION guard_audit()",
                   "it holds the trigger evil on audit, which Seatwise did not make"},
        std::tuple{"View", "CREATE VIEW evil AS SELECT * FROM quotes",
                   "it holds the rule _RETURN on evil, which Seatwise did not make"},
        std::tuple{"Table", "CREATE TABLE evil (id TEXT)", "it holds the table evil, which Seatwise did not make"},
        std::tuple{"Index", "CREATE INDEX evil ON quotes (customer)",
                   "it holds the index evil, which Seatwise did not make"},
        std::tuple{"Rule", "CREATE RULE evil AS ON INSERT TO audit DO INSTEAD NOTHING",
                   "it holds the rule evil on audit, which Seatwise did not make"},
        std::tuple{"Default", "ALTER TABLE quotes ALTER plan SET DEFAULT 'x'",
                   "it holds the default plan of quotes, which Seatwise did not make"},
        std::tuple{"GuardTakenDown", "DROP TRIGGER guard ON quotes", "the trigger guard on quotes is missing"},
        std::tuple{"GuardSwitchedOff", "ALTER TABLE quotes DISABLE TRIGGER guard",
                   "it holds the trigger guard on quotes (disabled), which Seatwise did not make"}),
    [](const auto& row) { return std::get<0>(row.param); });

/// A column of a row, changed by somebody who may do anything and knows how the row is sealed.
class RowSealedAnew : public GuardedStore, public testing::WithParamInterface<std::pair<const char*, const char*>>
{
protected:
    [[nodiscard]] bool change(const std::string& assignment) const
    {
        std::string covered;
        for (const char* column :
             {"id",          "added",         "number_year", "number_sequence", "revision", "status",        "customer",
              "plan",        "seats",         "currency",    "total",           "issued",   "valid_through", "decided",
              "search",      "state_sha256",  "prepared_by", "depth",           "book",     "book_sha256",   "waits",
              "approved_by", "approval_proof"})
            covered += std::string(covered.empty() ? "" : " || ") + "coalesce(" + column + "::text, '') || chr(31)";
        return cluster().sql(database_, "SET session_replication_role TO replica; UPDATE seatwise.quotes SET " +
                                            assignment +
                                            "; UPDATE seatwise.quotes SET seal = encode(sha256(convert_to(" + covered +
                                            ", 'UTF8')), 'hex')");
    }
};

TEST_F(RowSealedAnew, IsWholeWhereNothingWasChanged)
{
    ASSERT_TRUE(change("plan = plan"));
    EXPECT_EQ(problem(), "");
}

TEST_P(RowSealedAnew, IsHeldAgainstItsContent)
{
    ASSERT_TRUE(change(GetParam().second));
    EXPECT_NE(problem().find("is damaged: its row does not show what its content says"), std::string::npos)
        << problem();
}

INSTANTIATE_TEST_SUITE_P(
    Columns, RowSealedAnew,
    testing::Values(std::pair{"Customer", "customer = 'x'"}, std::pair{"Plan", "plan = 'solo'"},
                    std::pair{"Seats", "seats = seats + 1"}, std::pair{"Total", "total = total + 1"},
                    std::pair{"Currency", "currency = 'EUR'"}, std::pair{"Issued", "issued = '2026-11-22'"},
                    std::pair{"Validity", "valid_through = '2030-01-01'"}, std::pair{"Number", "number_sequence = 9"},
                    std::pair{"Revision", "revision = revision + 1"}, std::pair{"PreparedBy", "prepared_by = 'x'"},
                    std::pair{"Book", "book = 'other'"}, std::pair{"BookSha256", "book_sha256 = '0'"},
                    std::pair{"ApprovedBy", "approved_by = 'x'"}, std::pair{"Proof", "approval_proof = 'role'"}),
    [](const auto& row) { return row.param.first; });

TEST_F(GuardedStore, IsFoundOutWhenSomebodyWhoMayDoAnythingChangesARow)
{
    ASSERT_TRUE(
        cluster().sql(database_, "SET session_replication_role TO replica; UPDATE seatwise.quotes SET customer = 'x'"));
    EXPECT_NE(problem().find("is damaged: its row was changed"), std::string::npos) << problem();
}

} // namespace

} // namespace seatwise::postgres_guards_test
