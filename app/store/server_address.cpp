#include "store/server_address.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace seatwise {

namespace {

constexpr std::array schemes{"postgresql://", "postgres://"};
constexpr std::array localHosts{"localhost", "127.0.0.1", "::1"};
constexpr std::array sslModes{"disable", "allow", "prefer", "require", "verify-ca", "verify-full"};

/// Debian's folder of the sockets, for an address without a host.
constexpr const char* socketFolder = "/var/run/postgresql";

constexpr const char* form = "an address is postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full";

template<std::size_t N>
bool isOneOf(const std::array<const char*, N>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isLocal(const std::string& host)
{
    return host.front() == '/' || isOneOf(localHosts, host);
}

Result<void> setOption(ServerAddress& server, const QString& name, const std::string& value)
{
    if (name == QLatin1String("host")) {
        server.host = value;
    } else if (name == QLatin1String("port")) {
        server.port = QString::fromStdString(value).toInt();
    } else if (name == QLatin1String("user")) {
        server.user = value;
    } else if (name == QLatin1String("sslmode")) {
        server.sslMode = value;
    } else if (name == QLatin1String("sslrootcert")) {
        server.rootCertificate = value;
    } else if (name == QLatin1String("password")) {
        return misused("a password does not belong into the address of the store: keep it in the keyring or in "
                       "~/.pgpass");
    } else {
        return misused("the address of the store has an option " + name.left(40).toStdString() +
                       "; allowed are host, port, user, sslmode and sslrootcert");
    }
    return {};
}

Result<void> checkServer(const ServerAddress& server)
{
    // A list of hosts could begin with a local one.
    if (server.database.empty() || server.port < 1 || server.port > 65'535 ||
        server.host.find(',') != std::string::npos)
        return misused(form);
    if (!server.sslMode.empty() && !isOneOf(sslModes, server.sslMode))
        return misused("sslmode must be verify-full; for a host on this machine also disable, allow, prefer, require "
                       "or verify-ca");
    // These would end the value in the words that Qt hands to PostgreSQL's library.
    if (server.rootCertificate.find_first_of("';\\ ") != std::string::npos)
        return misused("sslrootcert must be a file without spaces, quotes, semicolons and backslashes in its name");
    if (!isLocal(server.host) && server.sslMode != "verify-full")
        return refused("sslmode=" + server.sslMode + " is not allowed for " + server.host +
                       ": only sslmode=verify-full keeps quotes from strangers on the way to another machine");
    return {};
}

} // namespace

bool isServerAddress(std::string_view location)
{
    return std::any_of(schemes.begin(), schemes.end(),
                       [&](const char* scheme) { return location.starts_with(scheme); });
}

Result<ServerAddress> parseServerAddress(std::string_view address)
{
    const QUrl url(QString::fromUtf8(address.data(), static_cast<qsizetype>(address.size())), QUrl::StrictMode);
    if (!url.isValid() || !isServerAddress(address) || url.hasFragment())
        return misused(form);
    ServerAddress server;
    server.host = url.host().toStdString();
    server.port = url.port(server.port);
    server.database = url.path(QUrl::FullyDecoded).mid(1).toStdString();
    server.user = url.userName(QUrl::FullyDecoded).toStdString();
    QList<std::pair<QString, QString>> options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    if (!url.password().isEmpty())
        options.emplaceFront(QStringLiteral("password"), QString());
    for (const auto& [name, value] : options)
        if (const auto set = setOption(server, name, value.toStdString()); !set)
            return tl::make_unexpected(set.error());
    if (server.host.empty())
        server.host = socketFolder;
    if (server.sslMode.empty() && !isLocal(server.host))
        server.sslMode = "verify-full";
    if (const auto checked = checkServer(server); !checked)
        return tl::make_unexpected(checked.error());
    return server;
}

std::string toString(const ServerAddress& server)
{
    std::string text = "postgresql://";
    if (!server.user.empty())
        text += server.user + '@';
    const bool socket = server.host.front() == '/';
    if (!socket)
        text += server.host;
    text += ':' + std::to_string(server.port) + '/' + server.database;
    return socket ? text + "?host=" + server.host : text;
}

} // namespace seatwise
