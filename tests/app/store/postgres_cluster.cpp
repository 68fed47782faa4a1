#include "store/postgres_cluster.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <sys/types.h>
#include <unistd.h>

#include "store/postgres_server.h"

namespace seatwise::test {

namespace {

/// The superuser's name of the cluster.
constexpr const char* admin = "seatwise_admin";

/// The folder of the newest of Debian's server programs.
std::string serverPrograms()
{
    std::string newest;
    for (const auto& version : std::filesystem::directory_iterator("/usr/lib/postgresql"))
        newest = std::max(newest, (version.path() / "bin").string() + "/");
    return newest;
}

/// The server refuses to run as root; then it runs as the account that Debian's package made for it.
std::string asServerAccount()
{
    return ::geteuid() == 0 ? "runuser -u postgres -- " : "";
}

bool shell(const std::string& command)
{
    return std::system(command.c_str()) == 0;
}

/// Lets every role in without a password but one.
bool trustsAllBut(const std::string& rules, const std::string& exception)
{
    std::ofstream(rules) << "local all " << exception << " scram-sha-256\nlocal all all trust\n";
    return std::filesystem::exists(rules);
}

} // namespace

const PostgresCluster& PostgresCluster::running()
{
    static const PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster()
{
    std::string name = (std::filesystem::temp_directory_path() / "seatwise-pg-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no folder for PostgreSQL");
    folder_ = name;
    const std::string data = folder_ + "/data";
    if (::geteuid() == 0 && !shell("chown postgres " + folder_))
        throw std::runtime_error("cannot hand the folder to the account postgres");
    if (!shell(serverProgram("initdb") + " -A trust -U " + admin + " -E UTF8 --locale=C.UTF-8 --no-sync >" + folder_ +
               ".log 2>&1") ||
        !trustsAllBut(data + "/pg_hba.conf", "guarded") || !start())
        throw std::runtime_error("PostgreSQL did not start; see " + folder_ + ".log");
    // The programs under test run as this account.
    if (::geteuid() == 0 && !shell("chmod 755 " + folder_))
        throw std::runtime_error("cannot open the folder of the socket");
    if (!sql("postgres", "CREATE ROLE keeper LOGIN; CREATE ROLE clerk LOGIN; CREATE ROLE stranger LOGIN; CREATE ROLE "
                         "guarded LOGIN PASSWORD 'the password'"))
        throw std::runtime_error("PostgreSQL made no roles");
}

PostgresCluster::~PostgresCluster()
{
    static_cast<void>(stop());
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
    std::filesystem::remove(folder_ + ".log", ignored);
}

std::string PostgresCluster::serverProgram(const std::string& name) const
{
    return "cd / && " + asServerAccount() + serverPrograms() + name + " -D " + folder_ + "/data";
}

bool PostgresCluster::start() const
{
    // Nothing in it has to outlive a power failure, so it need not wait for the disk.
    return shell(serverProgram("pg_ctl") + " -w -t 60 -l " + folder_ + "/data/log -o \"-k " + folder_ +
                 " -c listen_addresses= -c unix_socket_permissions=0777 -c fsync=off -c max_connections=40\" start >>" +
                 folder_ + ".log 2>&1");
}

bool PostgresCluster::stop() const
{
    return shell(serverProgram("pg_ctl") + " -m immediate -w stop >/dev/null 2>&1");
}

std::string PostgresCluster::newDatabase() const
{
    static int count = 0;
    const std::string name = "quotes" + std::to_string(++count);
    if (!sql("postgres", "CREATE DATABASE " + name + " OWNER keeper"))
        throw std::runtime_error("PostgreSQL made no database " + name);
    return name;
}

std::string PostgresCluster::address(const std::string& role, const std::string& database) const
{
    std::string text = "postgresql://" + role;
    text += "@/" + database;
    return text + "?host=" + folder_;
}

ServerAddress PostgresCluster::server(const std::string& role, const std::string& database) const
{
    return parseServerAddress(address(role, database)).value();
}

bool PostgresCluster::sql(const std::string& database, const std::string& statement) const
{
    return shell("psql -X -q -v ON_ERROR_STOP=1 -h " + folder_ + " -U " + admin + " -d " + database + " -c \"" +
                 statement + "\" >/dev/null 2>>" + folder_ + ".log");
}

bool PostgresCluster::sqlOf(const std::string& database, const std::string& file) const
{
    return shell("psql -X -q -v ON_ERROR_STOP=1 -h " + folder_ + " -U " + admin + " -d " + database +
                 " -c 'SET search_path TO seatwise' -c 'SET session_replication_role TO replica' -f " + file +
                 " >/dev/null 2>>" + folder_ + ".log");
}

std::string newServerStore()
{
    const PostgresCluster& cluster = PostgresCluster::running();
    const std::string database = cluster.newDatabase();
    static_cast<void>(migrateServerStore(cluster.server("keeper", database), "", "clerk").value());
    return database;
}

} // namespace seatwise::test
