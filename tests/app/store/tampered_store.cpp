#include "store/tampered_store.h"

#include <chrono>
#include <utility>

#include "digest/digest.h"
#include "quoting/quote_moves.h"
#include "store/sql_approvers.h"
#include "store/sql_customer_store.h"
#include "store/sql_workshop_store.h"
#include "store/store_check.h"
#include "store/stores.h"
#include "words/words.h"

namespace seatwise::test {

namespace {

Quote moved(QuoteStore& store, const std::string& id, const QuoteMove& move)
{
    return store.change(id, test::issueDay, move).value();
}

/// A store with quotes in every state, two years of numbers, and what a workshop decided.
const std::string& filledBytes()
{
    static const std::string bytes = [] {
        const test::ScratchFolder folder;
        const std::string file = folder.path("store.db");
        {
            const auto store = test::open(file);
            for (const char* id : {"a", "b", "c", "d"})
                static_cast<void>(test::save(*store, test::draft(id, 200, std::string("District ") + id)).value());
            static_cast<void>(store->add(test::draft("e", 90, "Schule Süd"), test::shippedMusicBook()).value());
            moved(*store, "a", [](const Quote& kept, const QuoteNumber&) {
                return accepted(kept, Decision{test::issueDay, "A. Clerk", "PO-7"}, test::issueDay);
            });
            moved(*store, "b", [](const Quote& kept, const QuoteNumber&) {
                return declined(kept, Decision{test::issueDay, {}, {}}, test::issueDay);
            });
            const Quote next = revised(store->find("c").value(), "c2").value();
            static_cast<void>(test::save(*store, next).value());
            const Quote later = test::draft("f", 30);
            static_cast<void>(store->add(later, test::shippedMusicBook()).value());
            const Date nextYear = test::issueDay + std::chrono::years{1};
            static_cast<void>(store
                                  ->change("f", nextYear,
                                           [nextYear](const Quote& kept, const QuoteNumber& number) {
                                               return issued(kept, number, nextYear);
                                           })
                                  .value());
        }
        SqlWorkshopStore workshop(openSqliteStore(file).value());
        static_cast<void>(workshop.keep({{{"music/card", "decided"}, "card.decided", words::plain("a card")},
                                         {{"music/other", "open"}, "card.decided", words::plain("another")}}));
        SqlApprovers approvers(openSqliteStore(file).value());
        EXPECT_TRUE(approvers.setPassphrase("Grace", "correct horse battery", std::nullopt));
        EXPECT_TRUE(approvers.setPassphrase("Edith", "battery staple", ApproverWord{"Grace", "correct horse battery"}));
        SqlCustomerStore customers(openSqliteStore(file).value());
        Customer customer;
        customer.id = "customer/1";
        customer.name = "Elm School";
        customer.address = "Elm Street 1";
        static_cast<void>(customers.add({customer}));
        return test::bytesOf(file);
    }();
    return bytes;
}

} // namespace

const std::vector<StoredTable>& storedTables()
{
    static const std::vector<StoredTable> all{
        {"price_books", {"sha256", "content"}},
        {"quotes",
         {"id",          "added",          "number_year", "number_sequence", "revision", "status",        "customer",
          "plan",        "seats",          "currency",    "total",           "issued",   "valid_through", "decided",
          "search",      "state_sha256",   "prepared_by", "depth",           "book",     "book_sha256",   "waits",
          "approved_by", "approval_proof", "seal"},
         true},
        {"quote_contents", {"id", "content"}},
        {"numbers", {"year", "last"}},
        {"store_identity", {"id"}},
        {"approvers", {"name", "proof", "hash"}},
        {"audit", {"sequence", "at", "event", "subject", "detail", "content_sha256", "previous", "hash"}},
        {"workshop_items", {"key", "content", "seal"}, true},
        {"customers", {"id", "name", "content", "merged_into", "seal"}, true},
        {"customer_starts", {"start", "customer"}}};
    return all;
}

void TamperedStore::reset() const
{
    writeBytes(file(), filledBytes());
}

bool TamperedStore::isUnchanged() const
{
    return bytesOf(file()) == filledBytes();
}

bool TamperedStore::run(const std::vector<std::string>& statements) const
{
    const auto connection = openSqliteFile(file(), file()).value();
    try {
        for (const std::string& statement : statements)
            connection->execute(QString::fromStdString(statement));
    } catch (const StoreFailure&) {
        return false;
    }
    return true;
}

void TamperedStore::sealAnew(const StoredTable& table) const
{
    const auto connection = openSqliteFile(file(), file()).value();
    std::vector<std::pair<std::int64_t, std::string>> seals;
    QString columns = QStringLiteral("rowid");
    for (const char* column : table.columns)
        columns += QLatin1String(", ") + QLatin1String(column);
    {
        Rows rows = connection->query("SELECT " + columns + " FROM " + table.name);
        while (rows.next()) {
            std::string covered;
            const int last = static_cast<int>(table.columns.size()) - 1;
            for (int column = 1; column <= last; ++column)
                covered += rows.value(column).toString().toStdString() + (column < last || last > 2 ? "\x1F" : "");
            seals.emplace_back(rows.whole(0), sha256Hex(covered));
        }
    }
    for (const auto& [row, seal] : seals)
        connection->execute(QStringLiteral("UPDATE %1 SET seal = ? WHERE rowid = ?").arg(QLatin1String(table.name)),
                            {QString::fromStdString(seal), static_cast<qlonglong>(row)});
}

std::string TamperedStore::problem() const
{
    const auto report = test::open(file())->verify(std::nullopt);
    return (report ? report->problem : report.error().message).english();
}

std::string TamperedStore::problemOfCheck() const
{
    const auto connection = openSqliteFile(file(), file()).value();
    const auto check = asResult([&] { return checkStore(*connection); });
    return (check ? check->problem : check.error().message).english();
}

} // namespace seatwise::test
