#include "store/connection.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <thread>
#include <utility>

#include <QFile>
#include <QSqlError>

#include "words/stores_words.h"

namespace seatwise {

namespace {

/// The pauses between attempts to open a connection anew: long enough for a server that is started again, short enough
/// for a person who waits.
constexpr std::array pauses{std::chrono::milliseconds{50}, std::chrono::milliseconds{200},
                            std::chrono::milliseconds{500}, std::chrono::milliseconds{1'000},
                            std::chrono::milliseconds{1'500}};

/// Searches make statements of their own, without end.
constexpr std::size_t maxPrepared = 64;

/// The name of a connection of Qt's goes with its last copy.
void forget(QSqlDatabase& database)
{
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

/// Undoes what is open. After a full disk or a lost connection it is undone already, and this failing says nothing.
void rollBack(const Connection& connection) noexcept
{
    try {
        connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const StoreFailure&) {
        return;
    }
}

[[noreturn]] void throwLost(const Message& failure)
{
    throw ConnectionLost({Error::Kind::failed, words::connectionLost(failure)});
}

std::string wordsOf(const QSqlError& error)
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return said.simplified().toStdString();
}

/// Whether opening failed because somebody answered and then went away, rather than not at all. PostgreSQL's library
/// has no code for that, only words.
bool wasCutOff(const QSqlError& error)
{
    static const QStringList words{QStringLiteral("server closed the connection unexpectedly"),
                                   QStringLiteral("could not receive data from server"),
                                   QStringLiteral("could not send"),
                                   QStringLiteral("SSL SYSCALL error"),
                                   QStringLiteral("terminating connection"),
                                   QStringLiteral("the database system is")};
    const QString said = error.databaseText();
    return std::any_of(words.begin(), words.end(), [&said](const QString& word) { return said.contains(word); });
}

} // namespace

Connection::Connection(const QString& name, std::string place, const Dialect& dialect)
    : database_(QSqlDatabase::database(name, false))
    , place_(std::move(place))
    , dialect_(&dialect)
{
    try {
        openFirst();
    } catch (const StoreFailure&) {
        prepared_.clear();
        forget(database_);
        throw;
    }
}

Connection::~Connection()
{
    prepared_.clear();
    forget(database_);
}

void Connection::close()
{
    prepared_.clear();
    database_.close();
}

void Connection::openFirst()
{
    try {
        open();
    } catch (const ConnectionLost&) {
        reopen();
    }
}

void Connection::open()
{
    close();
    if (!database_.open()) {
        const QSqlError error = database_.lastError();
        end(error, dialect_->isLoss != nullptr && wasCutOff(error));
    }
    for (const QString& setting : dialect_->session)
        execute(setting);
    isLost_ = false;
}

void Connection::reopen()
{
    // Nobody waits a second time for a server that did not come back.
    for (auto pause = isLost_ ? pauses.end() : pauses.begin(); pause != pauses.end(); ++pause) {
        try {
            return open();
        } catch (const StoreFailure&) { // also one that does not answer: it may be starting
            std::this_thread::sleep_for(*pause);
        }
    }
    isLost_ = true;
    try {
        open();
    } catch (const ConnectionLost&) {
        throw;
    } catch (const StoreFailure& failure) {
        throwLost(failure.error().message);
    }
}

void Connection::fail(const QSqlError& error) const
{
    end(error, dialect_->isLoss != nullptr && dialect_->isLoss(error.nativeErrorCode()));
}

void Connection::end(const QSqlError& error, bool isLoss) const
{
    if (isLoss)
        throwLost(words::storeFailed(place_, wordsOf(error)));
    throwFailed(words::storeFailed(place_, wordsOf(error)));
}

Rows Connection::query(const QString& sql, const QVariantList& values) const
{
    if (!database_.isOpen()) // after an attempt to open it anew that failed
        throwLost(words::storeNotConnected(place_));
    if (values.isEmpty() && !isRepeated(sql)) { // PostgreSQL prepares no BEGIN, LOCK or CREATE
        QSqlQuery query(database_);
        query.setForwardOnly(true);
        if (!query.exec(sql)) // also where lastError() says nothing, as it does of a connection that is gone
            fail(query.lastError());
        return {std::move(query), *this, {}};
    }
    QSqlQuery query = prepared(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        fail(query.lastError());
    return {std::move(query), *this, dialect_->inFile ? sql : QString()};
}

/// Whether a statement without values comes with every change of a file.
bool Connection::isRepeated(const QString& sql) const
{
    return dialect_->inFile && (sql.startsWith(QLatin1String("BEGIN")) || sql == QLatin1String("COMMIT") ||
                                sql.startsWith(QLatin1String("SELECT")));
}

QSqlQuery Connection::prepared(const QString& sql) const
{
    if (auto kept = prepared_.extract(sql))
        return std::move(kept.mapped());
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    return query;
}

void Connection::takeBack(const QString& sql, QSqlQuery query) const
{
    query.finish();
    if (prepared_.size() < maxPrepared)
        prepared_.insert_or_assign(sql, std::move(query));
}

void Connection::execute(const QString& sql, const QVariantList& values) const
{
    static_cast<void>(query(sql, values));
}

std::string Connection::file() const
{
    return dialect_->inFile ? QFile::encodeName(database_.databaseName()).toStdString() : std::string();
}

void Connection::write(const QString& sql, const QVariantList& values) const
{
    if (query(sql, values).written() != 1)
        throwFailed(words::storeKeepsNothing(place_));
}

std::optional<QVariant> Connection::valueOf(const QString& sql, const QVariantList& values) const
{
    Rows rows = query(sql, values);
    return rows.next() ? std::optional(rows.value(0)) : std::nullopt;
}

Rows::~Rows()
{
    if (connection_ != nullptr && !sql_.isEmpty())
        connection_->takeBack(sql_, std::move(query_));
}

bool Rows::next()
{
    if (query_.next())
        return true;
    if (query_.lastError().isValid() || !query_.isActive())
        connection_->fail(query_.lastError());
    return false;
}

StoredRow::Kind Rows::kind(int column) const
{
    const QVariant stored = value(column);
    if (stored.isNull())
        return Kind::absent;
    switch (stored.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: // what PostgreSQL's driver makes of a BIGINT that is not negative
        return Kind::whole;
    case QMetaType::QString:
        return Kind::text;
    default:
        return Kind::other;
    }
}

std::string Rows::text(int column) const
{
    const QVariant stored = value(column);
    return stored.typeId() == QMetaType::QString ? stored.toString().toStdString() : std::string();
}

Transaction::Transaction(const Connection& connection, const QStringList& begin)
    : connection_(&connection)
{
    try {
        for (const QString& statement : begin)
            connection.execute(statement);
    } catch (const StoreFailure&) {
        rollBack(connection);
        throw;
    }
}

Transaction::~Transaction()
{
    if (connection_ != nullptr)
        rollBack(*connection_);
}

void Transaction::commit()
{
    connection_->execute(QStringLiteral("COMMIT"));
    connection_ = nullptr;
}

} // namespace seatwise
