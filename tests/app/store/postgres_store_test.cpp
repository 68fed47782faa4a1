// What only a store on a server has: roles, its tables made by their owner, passwords.

#include <gtest/gtest.h>

#include "program.h"
#include "store/migration.h"
#include "store/postgres_cluster.h"
#include "store/postgres_indexes.h"
#include "store/postgres_server.h"
#include "store/store_location.h"
#include "store/stores.h"

namespace seatwise::postgres_store_test {

namespace {

const test::PostgresCluster& cluster()
{
    return test::PostgresCluster::running();
}

/// The sentence with which a role is turned away.
std::string refusal(const std::string& role, const std::string& database)
{
    const auto opened = openServerStore(cluster().server(role, database), "");
    return opened ? "opened" : opened.error().message.english();
}

class ServerStore : public testing::Test
{
protected:
    std::string database_ = test::newServerStore();
};

TEST_F(ServerStore, IsOpenedByTheRoleThatWasGranted)
{
    EXPECT_EQ(refusal("clerk", database_), "opened");
}

TEST_F(ServerStore, TurnsAwayTheOwnerOfTheTables)
{
    EXPECT_NE(refusal("keeper", database_).find("this role could change the audit trail"), std::string::npos);
}

/// A right with which the trail could be changed, however it was given.
class RightToFalsify : public testing::TestWithParam<std::pair<const char*, const char*>>
{
};

TEST_P(RightToFalsify, IsSeen)
{
    const std::string database = test::newServerStore();
    ASSERT_TRUE(cluster().sql(database, GetParam().second));
    EXPECT_NE(refusal("clerk", database).find("this role could change the audit trail"), std::string::npos)
        << refusal("clerk", database);
    static_cast<void>(cluster().sql(database, "REVOKE keeper FROM clerk"));
}

INSTANTIATE_TEST_SUITE_P(Rights, RightToFalsify,
                         testing::Values(std::pair{"OfATable", "GRANT UPDATE ON seatwise.audit TO clerk"},
                                         std::pair{"OfAColumn", "GRANT UPDATE (detail) ON seatwise.audit TO clerk"},
                                         std::pair{"OfEveryone", "GRANT UPDATE (hash) ON seatwise.audit TO PUBLIC"},
                                         std::pair{"OfATrigger", "GRANT TRIGGER ON seatwise.audit TO clerk"},
                                         std::pair{"OfAnotherRole",
                                                   "ALTER ROLE clerk NOINHERIT; GRANT keeper TO clerk"}),
                         [](const auto& row) { return std::string(row.param.first); });

TEST_F(ServerStore, TurnsAwayARoleThatWasNotGranted)
{
    EXPECT_NE(refusal("stranger", database_).find("this role may not use the store"), std::string::npos);
}

TEST_F(ServerStore, SaysThatThereAreNoTablesYet)
{
    EXPECT_NE(refusal("clerk", cluster().newDatabase()).find("has no tables yet: its owner has to run"),
              std::string::npos);
}

TEST_F(ServerStore, SaysWhichVersionItsTablesHave)
{
    ASSERT_TRUE(cluster().sql(database_, "UPDATE seatwise.schema_version SET version = 0"));
    EXPECT_NE(refusal("clerk", database_).find("has tables of version 0, older than this Seatwise"), std::string::npos);
    ASSERT_TRUE(cluster().sql(database_, "UPDATE seatwise.schema_version SET version = 99"));
    EXPECT_NE(refusal("clerk", database_).find("was written by a newer version of Seatwise, with tables of version 99"),
              std::string::npos);
}

TEST_F(ServerStore, SaysThatARoleWasGrantedOlderTablesOnly)
{
    ASSERT_TRUE(cluster().sql(database_, "REVOKE ALL ON seatwise.workshop_items FROM clerk"));
    EXPECT_NE(refusal("clerk", database_).find("its owner has to run seatwise store migrate --grant-to with its name"),
              std::string::npos);
    ASSERT_TRUE(migrateServerStore(cluster().server("keeper", database_), "", "clerk"));
    EXPECT_EQ(refusal("clerk", database_), "opened");
}

TEST_F(ServerStore, IsMigratedFromItsFirstVersion)
{
    for (const char* table : {"workshop_items", "store_identity", "approvers", "customer_starts", "customers"})
        ASSERT_TRUE(cluster().sql(database_, std::string("DROP TABLE seatwise.") + table));
    for (const char* column :
         {"options", "prepared_by", "depth", "book", "book_sha256", "waits", "approved_by", "approval_proof"})
        ASSERT_TRUE(cluster().sql(database_, std::string("ALTER TABLE seatwise.quotes DROP COLUMN ") + column));
    ASSERT_TRUE(cluster().sql(database_, "UPDATE seatwise.schema_version SET version = 1"));
    const auto migrated = migrateServerStore(cluster().server("keeper", database_), "", "clerk").value();
    EXPECT_EQ(migrated.before, 1);
    EXPECT_EQ(migrated.after, versionAfter(schemaSteps()));
    EXPECT_TRUE(openWorkshop(cluster().address("clerk", database_)).value()->items("")->empty());
}

TEST_F(ServerStore, IsMigratedOnce)
{
    const auto again = migrateServerStore(cluster().server("keeper", database_), "", "clerk").value();
    EXPECT_EQ(again.before, versionAfter(schemaSteps()));
    EXPECT_EQ(again.after, versionAfter(schemaSteps()));
}

/// As one that was migrated before there were any: it is searched row by row, and nothing is wrong with it.
TEST_F(ServerStore, NeedsNoIndexToBeSearchedAndGetsThoseThatAreMissing)
{
    const std::string names = namesOfPostgresIndexes().join(QStringLiteral(", ")).toStdString();
    ASSERT_TRUE(cluster().sql(database_, "SET search_path TO seatwise; DROP INDEX " + names));
    const auto store = openStore(cluster().address("clerk", database_)).value();
    EXPECT_EQ(store->verify(std::nullopt)->problem.english(), "");
    ASSERT_TRUE(migrateServerStore(cluster().server("keeper", database_), "", "clerk"));
    EXPECT_TRUE(cluster().sql(database_, "SET search_path TO seatwise; DROP INDEX " + names));
}

TEST_F(ServerStore, IsMigratedByNobodyButItsOwner)
{
    const auto migrated = migrateServerStore(cluster().server("clerk", cluster().newDatabase()), "", "");
    ASSERT_FALSE(migrated);
    EXPECT_NE(migrated.error().message.english().find("permission denied"), std::string::npos)
        << migrated.error().message.english();
}

TEST_F(ServerStore, NeedsADatabaseOfUnicode)
{
    ASSERT_TRUE(cluster().sql("postgres", "CREATE DATABASE old ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0"));
    const auto migrated = migrateServerStore(cluster().server("keeper", "old"), "", "");
    EXPECT_NE(migrated.error().message.english().find("is in LATIN1; quotes need one made with the encoding UTF8"),
              std::string::npos);
}

TEST_F(ServerStore, GivesTheRoleOfQuotesNoTable)
{
    const auto connection = openServerStore(cluster().server("clerk", database_), "").value();
    const auto owned = connection->valueOf(QStringLiteral("SELECT count(*) FROM pg_catalog.pg_class WHERE relowner = "
                                                          "current_user::regrole"));
    EXPECT_EQ(owned.value().toInt(), 0);
}

TEST_F(ServerStore, SaysInOneLineThatNobodyAnswers)
{
    const auto opened = openStore("postgresql:///quotes?host=/no/such/folder");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().message.english().find('\n'), std::string::npos);
    EXPECT_NE(opened.error().message.english().find("No such file or directory"), std::string::npos)
        << opened.error().message.english();
}

TEST_F(ServerStore, AsksForThePasswordOfItsServer)
{
    const auto grant = "GRANT clerk TO guarded";
    ASSERT_TRUE(cluster().sql("postgres", grant));
    const std::string address = cluster().address("guarded", database_);
    ServerAddress asked;
    EXPECT_TRUE(openStore(address, [&asked](const ServerAddress& server) {
        asked = server;
        return std::string("the password");
    }));
    EXPECT_EQ(asked, parseServerAddress(address).value());
    EXPECT_FALSE(openStore(address, [](const ServerAddress&) { return std::string("another"); }));
    EXPECT_FALSE(openStore(address));
}

/// A statement that the role of quotes must not be able to run.
class ClerkOfServerStore : public ServerStore, public testing::WithParamInterface<std::pair<const char*, const char*>>
{
};

TEST_P(ClerkOfServerStore, IsNotAllowedTo)
{
    ASSERT_TRUE(test::save(*openStore(cluster().address("clerk", database_)).value(), test::draft("a")));
    const auto connection = openServerStore(cluster().server("clerk", database_), "").value();
    const auto done = asResult([&] { connection->execute(QLatin1String(GetParam().second)); });
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().message.english().find("permission denied") != std::string::npos ||
                done.error().message.english().find("must be owner") != std::string::npos)
        << done.error().message.english();
}

INSTANTIATE_TEST_SUITE_P(Statements, ClerkOfServerStore,
                         testing::Values(std::pair{"ChangeTheTrail", "UPDATE audit SET detail = 'nothing'"},
                                         std::pair{"CutTheTrail", "DELETE FROM audit"},
                                         std::pair{"EmptyTheTrail", "TRUNCATE audit"},
                                         std::pair{"DropTheTrail", "DROP TABLE audit"},
                                         std::pair{"AlterTheTrail", "ALTER TABLE audit DISABLE TRIGGER ALL"},
                                         std::pair{"DeleteQuotes", "DELETE FROM quotes"},
                                         std::pair{"DeleteContents", "DELETE FROM quote_contents"},
                                         std::pair{"ChangePriceBooks", "UPDATE price_books SET content = ''"},
                                         std::pair{"DeletePriceBooks", "DELETE FROM price_books"},
                                         std::pair{"DeleteNumbers", "DELETE FROM numbers"},
                                         std::pair{"DeleteWorkshops", "DELETE FROM workshop_items"},
                                         std::pair{"ChangeWhoMayApprove", "UPDATE approvers SET name = 'clerk'"},
                                         std::pair{"DeleteCustomers", "DELETE FROM customers"},
                                         std::pair{"ChangeTheVersion", "UPDATE schema_version SET version = 7"},
                                         std::pair{"MakeTables", "CREATE TABLE seatwise.more (id TEXT)"}),
                         [](const auto& row) { return row.param.first; });

TEST(StoreMigrateCommand, MakesAStoreThatTheGrantedRoleUses)
{
    const std::string database = cluster().newDatabase();
    const test::Finished made = test::seatwise(
        {"store", "migrate", "--json", "--grant-to", "clerk", "--store", cluster().address("keeper", database)});
    EXPECT_EQ(made.json()["version"], versionAfter(schemaSteps()));
    EXPECT_EQ(made.json()["version_before"], 0);
    const test::Finished listed =
        test::seatwise({"quote", "list", "--json", "--store", cluster().address("clerk", database)});
    EXPECT_EQ(listed.exitCode, 0) << listed.err;
    EXPECT_TRUE(listed.json()["quotes"].empty());
}

TEST(StoreCheckCommand, LooksAtEverythingOnAServer)
{
    const std::string database = test::newServerStore();
    const std::string address = cluster().address("clerk", database);
    ASSERT_TRUE(test::save(*openStore(address).value(), test::draft("a")));
    const test::Finished whole = test::seatwise({"store", "check", "--json", "--store", address});
    EXPECT_EQ(whole.exitCode, 0) << whole.err;
    EXPECT_EQ(whole.json()["quotes"], 1);
    EXPECT_EQ(whole.json()["records"], 3); // the price book, the draft, its issue
    ASSERT_TRUE(cluster().sql(database, "UPDATE seatwise.price_books SET content = 'nothing'"));
    EXPECT_EQ(test::seatwise({"store", "check", "--store", address}).exitCode, 3);
}

TEST(StoreMigrateCommand, SaysWhatIsMissingInOneLine)
{
    const test::Finished listed =
        test::seatwise({"quote", "list", "--store", cluster().address("clerk", cluster().newDatabase())});
    EXPECT_EQ(listed.exitCode, 1);
    EXPECT_EQ(listed.out, "");
    EXPECT_TRUE(listed.err.starts_with("seatwise: the store postgresql://clerk@:5432/")) << listed.err;
    EXPECT_EQ(listed.err.find('\n'), listed.err.size() - 1) << listed.err;
}

} // namespace

} // namespace seatwise::postgres_store_test
