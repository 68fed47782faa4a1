#pragma once

#include <string>

#include "store/server_address.h"

namespace seatwise::test {

/// Debian's own PostgreSQL, started for the tests of this process in a folder of its own, on a socket there that nobody
/// else sees, and stopped with it. Its roles: "keeper", who owns the tables, and "clerk", who keeps quotes with them.
class PostgresCluster
{
public:
    /// The one of this process, started when first asked for.
    [[nodiscard]] static const PostgresCluster& running();

    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;
    ~PostgresCluster();

    /// The name of a new empty database that belongs to keeper.
    [[nodiscard]] std::string newDatabase() const;

    [[nodiscard]] std::string address(const std::string& role, const std::string& database) const;
    [[nodiscard]] ServerAddress server(const std::string& role, const std::string& database) const;

    /// The place of its socket.
    [[nodiscard]] std::string socket() const { return folder_ + "/.s.PGSQL.5432"; }

    /// Stops the server at once, and starts it again, as its owner would; whether it went well.
    bool stop() const;
    bool start() const;

    /// Runs SQL as the server's superuser with psql; whether it went well.
    bool sql(const std::string& database, const std::string& statement) const;

    /// The same with the statements of a file, in the store of the database and past its guards.
    [[nodiscard]] bool sqlOf(const std::string& database, const std::string& file) const;

private:
    PostgresCluster();

    /// The beginning of a command line for one of Debian's server programs.
    [[nodiscard]] std::string serverProgram(const std::string& name) const;

    std::string folder_;
};

/// A new database with the tables of the store, owned by keeper and granted to clerk.
[[nodiscard]] std::string newServerStore();

} // namespace seatwise::test
