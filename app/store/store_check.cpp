#include "store/store_check.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include <sqlite3.h>

#include "digest/digest.h"
#include "store/approver_rows.h"
#include "store/postgres_guards.h"
#include "store/quote_agreement.h"
#include "store/sqlite_file.h"
#include "store/store_walk.h"
#include "store/trail_rows.h"
#include "words/customers_words.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

/// By "trigger evil": the statement that made it.
using Objects = std::map<std::string, std::string>;

/// What SQLite keeps there for itself and reads for planning alone.
bool isStatistics(const std::string& object)
{
    return object == "table sqlite_stat1" || object == "table sqlite_stat4";
}

Objects objectsIn(StoredRows& rows)
{
    Objects objects;
    while (rows.next())
        if (std::string name = rows.text(0) + ' ' + rows.text(1); !isStatistics(name))
            objects.emplace(std::move(name), rows.text(2));
    return objects;
}

constexpr const char* everyObject = "SELECT type, name, coalesce(sql, '') FROM sqlite_schema";

/// What the steps to a version make.
Objects objectsOfVersion(int version)
{
    sqlite3* database = nullptr;
    const int opened = sqlite3_open(":memory:", &database);
    const SqliteFile file(database);
    bool made = opened == SQLITE_OK;
    const SchemaSteps& steps = schemaSteps();
    for (std::size_t step = 0; step < steps.size() && static_cast<int>(step) < version; ++step)
        for (const QString& statement : steps[step])
            made =
                made && sqlite3_exec(database, statement.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    Objects objects;
    const auto keep = [](void* into, int, char** values, char**) {
        static_cast<Objects*>(into)->emplace(std::string(values[0]) + ' ' + values[1], values[2]);
        return 0;
    };
    if (!made || sqlite3_exec(database, everyObject, keep, &objects, nullptr) != SQLITE_OK)
        throwFailed(words::cannotTellTables(sqlite3_errmsg(database)));
    return objects;
}

Message differenceOf(const Objects& found, const Objects& expected)
{
    for (const auto& [name, sql] : found) {
        const auto ours = expected.find(name);
        if (ours == expected.end())
            return words::holdsForeignObject(name);
        if (ours->second != sql)
            return words::objectWasChanged(name);
    }
    for (const auto& [name, sql] : expected)
        if (!found.contains(name))
            return words::objectIsMissing(name);
    return {};
}

/// What the first row of foreignObjectsOnServer() says.
Message firstObject(StoredRows& rows)
{
    if (!rows.next())
        return {};
    return rows.whole(0) != 0 ? words::objectIsMissing(rows.text(1)) : words::holdsForeignObject(rows.text(1));
}

/// What stands in the database of a store beside the tables that Seatwise makes, or instead of them: a trigger, a view,
/// a table, an index, a rule. Such a thing can change what is written, or show something else. Empty where there is
/// nothing of the kind. `version` is that of the tables.
Message foreignObject(const Connection& connection, StoreReader& reader, int version)
{
    if (!connection.dialect().inFile)
        return firstObject(*reader.rows(foreignObjectsOnServer()));
    const auto rows = reader.rows(QLatin1String(everyObject));
    return differenceOf(objectsIn(*rows), objectsOfVersion(version));
}

/// Whether a check goes into the database's own structure too, which a look at what is kept does not need.
enum class Depth { whatIsKept, structureToo };

/// What was found in a store, before anything is held against anything else.
struct Findings
{
    Message structure; ///< what is wrong with it; empty for nothing
    Message foreign;   ///< as foreignObject()
    TrailFindings trail;
    QuoteFindings quotes;
    std::vector<FoundText> books;
    std::vector<FoundText> items;
    std::vector<FoundText> customers;
    std::vector<FoundNumber> numbers;
    std::vector<ApproverRow> approvers;
    std::optional<std::vector<std::string>> ids; ///< none of tables that have no place for one
};

/// The first thing that the database itself finds wrong; empty when it finds nothing.
Message structuralProblem(StoreReader& reader, const Dialect& dialect)
{
    for (const QString& check : dialect.selfChecks) {
        const auto rows = reader.rows(check);
        while (rows->next())
            if (const std::string said = rows->text(0); said != "ok")
                return words::structureIsDamaged(QString::fromStdString(said).simplified().toStdString());
    }
    return {};
}

Findings look(const Connection& connection, Depth depth, std::optional<std::string_view> head, const Progress& progress)
{
    const int version = versionOf(connection);
    const auto readers = readersOf(connection, depth == Depth::structureToo ? 3 : 2);
    StoreReader& first = *readers.front();
    CheckWatch watch(progress, first.count(QStringLiteral("SELECT count(*) FROM audit")) +
                                   first.count(QStringLiteral("SELECT count(*) FROM quotes")));
    Findings found;
    const std::vector<CheckTask> tasks{[&](StoreReader& reader) {
                                           if (depth == Depth::structureToo)
                                               found.structure = structuralProblem(reader, connection.dialect());
                                       },
                                       [&](StoreReader& reader) { found.quotes = walkQuotes(reader, version, watch); },
                                       [&](StoreReader& reader) { found.trail = walkTrail(reader, head, watch); },
                                       [&](StoreReader& reader) {
                                           found.foreign = foreignObject(connection, reader, version);
                                           found.books = walkBooks(reader);
                                           found.numbers = walkNumbers(reader);
                                           if (version >= firstVersionOfWorkshops)
                                               found.items = walkItems(reader);
                                           if (version >= firstVersionOfIdentity)
                                               found.ids = walkIdentity(reader);
                                           if (version >= firstVersionOfApprovers)
                                               found.approvers = walkApprovers(reader);
                                           if (version >= firstVersionOfCustomers)
                                               found.customers = walkCustomers(reader);
                                       }};
    try {
        runTasks(tasks, readers, watch);
    } catch (const StoreFailure&) {
        if (found.structure.empty() || watch.isStopped())
            throw;
    }
    return found;
}

/// What is found of a store held together, subject by subject.
class Judge
{
public:
    Judge(Findings& found, std::string place)
        : found_(found)
        , place_(std::move(place))
    {
    }

    /// The first thing that is wrong; empty when all agrees.
    [[nodiscard]] Message firstProblem()
    {
        Message problem = damagedQuoteAmong();
        for (const auto& next :
             {&Judge::damagedBook, &Judge::damagedItem, &Judge::damagedCustomer, &Judge::changedApprovers,
              &Judge::wrongId, &Judge::missingSubject, &Judge::wrongNumber})
            if (problem.empty())
                problem = (this->*next)();
        return problem.empty() ? found_.foreign : problem;
    }

private:
    /// What the trail says of a subject, which is then spoken for.
    [[nodiscard]] Subject take(const std::string& subject)
    {
        const auto said = found_.trail.subjects.extract(subject);
        return said ? std::move(said.mapped()) : Subject{};
    }

    [[nodiscard]] Message damagedQuoteAmong()
    {
        for (const FoundQuote& quote : found_.quotes.quotes) {
            const Subject said = take(quote.id.text());
            Message trouble =
                quoteTrouble(quote.held, whatTrailSays(said.contentSha256, quote.seal, quote.stateSha256));
            if (trouble.empty() && said.drafted != quote.added)
                trouble = words::rowWasChanged();
            if (!trouble.empty())
                return words::quoteIsDamaged(quote.id, place_, std::move(trouble));
        }
        if (found_.quotes.contents != static_cast<std::int64_t>(found_.quotes.quotes.size()))
            return words::contentsOfQuotes(found_.quotes.contents, found_.quotes.quotes.size());
        return {};
    }

    [[nodiscard]] Message damagedBook()
    {
        for (const FoundText& book : found_.books)
            if (take(book.key).contentSha256 != book.sha256 || !book.sealed)
                return words::bookIsNotWhatTrailSays(book.key);
        return {};
    }

    [[nodiscard]] Message damagedItem()
    {
        for (const FoundText& item : found_.items) {
            const bool said = take(item.key).contentSha256 == item.sha256;
            if (!said || !item.sealed)
                return words::itemIsDamaged(item.key, place_,
                                            item.sealed ? words::isNotWhatTrailSays() : words::rowWasChanged());
        }
        return {};
    }

    /// What was said of each approver speaks of nothing that is kept.
    [[nodiscard]] Message changedApprovers()
    {
        const std::string said = take(std::string(approversSubject)).contentSha256;
        if (said.empty() ? !found_.approvers.empty() : said != sha256Of(found_.approvers))
            return words::approversAreDamaged(place_);
        std::erase_if(found_.trail.subjects,
                      [](const auto& subject) { return isAboutApprover(subject.first, subject.second.contentSha256); });
        return {};
    }

    [[nodiscard]] Message damagedCustomer()
    {
        for (const FoundText& customer : found_.customers) {
            const bool said = take(customer.key).contentSha256 == customer.sha256;
            if (!said || !customer.sealed)
                return words::customerIsDamaged(customer.key, place_,
                                                customer.sealed ? words::isNotWhatTrailSays() : words::rowWasChanged());
        }
        return {};
    }

    /// The id is what the trail begins with. One that began without an id has a record that says it, which is missed
    /// where the id is another.
    [[nodiscard]] Message wrongId()
    {
        if (!found_.ids || found_.trail.start.empty())
            return {};
        const bool one = found_.ids->size() == 1;
        const bool began = one && found_.trail.start == trailStart(found_.ids->front());
        const bool said = one && take(found_.ids->front()).contentSha256 == sha256Hex(found_.ids->front());
        const bool beganWithout = one && found_.trail.start == auditStart();
        return began || said || beganWithout ? Message() : words::idIsNotWhatTrailSays();
    }

    [[nodiscard]] Message missingSubject()
    {
        if (found_.trail.subjects.empty())
            return {};
        return words::subjectOfTrailIsMissing(found_.trail.subjects.begin()->first, place_);
    }

    /// Numbers are given one after another, and the last of each year is kept.
    [[nodiscard]] Message wrongNumber()
    {
        std::map<std::int64_t, std::vector<std::int64_t>> given;
        for (const QuoteNumber& number : found_.quotes.numbers)
            given[number.year].push_back(number.sequence);
        for (const FoundNumber& kept : found_.numbers)
            given[kept.year];
        for (auto& [year, sequences] : given) {
            std::sort(sequences.begin(), sequences.end());
            sequences.erase(std::unique(sequences.begin(), sequences.end()), sequences.end());
            for (std::size_t i = 0; i < sequences.size(); ++i)
                if (const auto expected = static_cast<std::int64_t>(i) + 1; sequences[i] != expected)
                    return words::quoteIsMissing(toString(QuoteNumber{static_cast<int>(year), expected}));
            const auto kept = std::find_if(found_.numbers.begin(), found_.numbers.end(),
                                           [&year](const FoundNumber& row) { return row.year == year; });
            const auto last = static_cast<std::int64_t>(sequences.size());
            if (last == 0 || kept == found_.numbers.end() || kept->last != last)
                return words::lastNumberIsMissing(year, last);
        }
        return {};
    }

    Findings& found_;
    std::string place_;
};

/// The trail's report, with the first other thing that is wrong.
AuditReport judged(Findings& found, const std::string& place)
{
    AuditReport report = found.trail.report;
    if (report.valid())
        report.problem = Judge(found, place).firstProblem();
    return report;
}

} // namespace

AuditReport verifyStore(const Connection& connection, std::optional<std::string_view> head, const Progress& progress)
{
    Findings found = look(connection, Depth::whatIsKept, head, progress);
    return judged(found, connection.place());
}

StoreCheck checkStore(const Connection& connection, const Progress& progress)
{
    Findings found = look(connection, Depth::structureToo, std::nullopt, progress);
    StoreCheck check;
    check.quotes = static_cast<std::int64_t>(found.quotes.quotes.size());
    check.newest = found.trail.newest;
    const AuditReport report = judged(found, connection.place());
    check.records = report.records;
    check.head = report.head;
    check.problem = found.structure.empty() ? report.problem : found.structure;
    return check;
}

} // namespace seatwise
