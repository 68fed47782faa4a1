// The store from the command line: check, backup, restore.

#include <gtest/gtest.h>

#include "program.h"
#include "store/stores.h"

namespace seatwise::test::store_command_test {
namespace {

using Keys = std::vector<std::string>;

class StoreCommand : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(save(*open(store()), draft("a"))); }

    [[nodiscard]] std::string store() const { return folder_.path("store.db"); }
    [[nodiscard]] std::string backup() const { return folder_.path("backup.db"); }

    [[nodiscard]] Finished run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"store", "--store", store()});
        return seatwise(arguments);
    }

    ScratchFolder folder_;
};

TEST_F(StoreCommand, ChecksAWholeStore)
{
    const Finished checked = run({"check", "--json"});
    EXPECT_EQ(checked.exitCode, 0) << checked.err;
    EXPECT_EQ(keys(checked.json()), (Keys{"valid", "store", "quotes", "records", "head", "newest", "reason"}));
    EXPECT_EQ(checked.json()["valid"], true);
    EXPECT_EQ(checked.json()["quotes"], 1);
    EXPECT_EQ(checked.json()["records"], 3);
}

TEST_F(StoreCommand, FindsAChangedPriceBook)
{
    openSqliteStore(store()).value()->execute(
        QStringLiteral("UPDATE price_books SET content = replace(content, '54.35', '44.35')"));
    const Finished checked = run({"check", "--json"});
    EXPECT_EQ(checked.exitCode, 3);
    EXPECT_NE(checked.json()["reason"].get<std::string>().find("the price book "), std::string::npos) << checked.out;
}

TEST_F(StoreCommand, MakesNoStoreWhereThereIsNone)
{
    const Finished checked = seatwise({"store", "check", "--store", folder_.path("none.db")});
    EXPECT_EQ(checked.exitCode, 1);
    EXPECT_EQ(folder_.count(), 2); // the store that was there before, and its journal
}

TEST_F(StoreCommand, BacksUpAndRestores)
{
    EXPECT_EQ(keys(run({"backup", backup(), "--json"}).json()), (Keys{"file", "new"}));
    ASSERT_TRUE(save(*open(store()), draft("b")));
    const auto preview = run({"restore", backup(), "--preview", "--json"}).json();
    EXPECT_EQ(preview["quotes_now"], 2);
    EXPECT_EQ(preview["quotes_then"], 1);
    EXPECT_EQ(preview["lost"], 1);
    EXPECT_TRUE(open(store())->find("b"));
    const Finished restored = run({"restore", backup(), "--json"});
    EXPECT_EQ(restored.exitCode, 0) << restored.err;
    EXPECT_FALSE(open(store())->find("b"));
    EXPECT_TRUE(open(restored.json()["kept"])->find("b"));
}

TEST_F(StoreCommand, FindsACutTailAgainstTheHeadOfAnExportedQuote)
{
    EXPECT_EQ(run({"backup", backup()}).exitCode, 0); // what a store with its tail cut would be
    ASSERT_TRUE(save(*open(store()), draft("b")));
    const std::string file = folder_.path("quote.json");
    EXPECT_EQ(seatwise({"quote", "export", "SW-2026-000002", "--json", file, "--store", store()}).exitCode, 0);
    const std::string head = nlohmann::json::parse(bytesOf(file))["audit_head"];
    const std::string printed = head.substr(0, 16);
    EXPECT_EQ(seatwise({"audit", "verify", "--head", printed, "--store", store()}).exitCode, 0);
    EXPECT_EQ(seatwise({"audit", "verify", "--head", printed, "--store", backup()}).exitCode, 3);
    EXPECT_EQ(seatwise({"audit", "verify", "--store", backup()}).exitCode, 0); // by itself it looks whole
}

TEST_F(StoreCommand, BacksUpBesideTheStoreOnce)
{
    EXPECT_EQ(run({"backup", "--json"}).json()["new"], true);
    EXPECT_EQ(run({"backup", "--json"}).json()["new"], false);
}

TEST_F(StoreCommand, RefusesABackupThatIsNone)
{
    const std::string notes = folder_.file("notes.txt", "shopping list");
    const Finished restored = run({"restore", notes});
    EXPECT_EQ(restored.exitCode, 1);
    EXPECT_EQ(restored.out, "");
    EXPECT_EQ(restored.err, "seatwise: " + notes +
                                " is not a Seatwise store: it is some other kind of file; nothing was written to it\n");
    EXPECT_TRUE(open(store())->find("a"));
}

/// What a command of the store says to an address of a server.
class StoreCommandOnServer : public testing::TestWithParam<std::vector<std::string>>
{
};

TEST_P(StoreCommandOnServer, NamesWhatServersAreBackedUpWith)
{
    std::vector<std::string> arguments = GetParam();
    arguments.insert(arguments.end(), {"--store", "postgresql://ada@db.example.org/quotes"});
    const Finished done = seatwise(arguments);
    EXPECT_EQ(done.exitCode, 2);
    EXPECT_NE(done.err.find("pg_dump"), std::string::npos) << done.err;
}

INSTANTIATE_TEST_SUITE_P(Commands, StoreCommandOnServer,
                         testing::Values(Keys{"store", "backup"}, Keys{"store", "restore", "backup.db"}),
                         [](const auto& row) { return row.param[1]; });

} // namespace
} // namespace seatwise::test::store_command_test
