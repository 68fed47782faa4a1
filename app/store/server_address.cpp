#include "store/server_address.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <unistd.h>
#include <utility>
#include <vector>

#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include "words/stores_words.h"

namespace seatwise {

namespace {

constexpr std::array schemes{"postgresql:", "postgres:"};
constexpr std::array localHosts{"localhost", "127.0.0.1", "::1"};
constexpr std::array sslModes{"disable", "allow", "prefer", "require", "verify-ca", "verify-full"};

/// Debian's folder of the sockets, for an address without a host.
constexpr const char* socketFolder = "/var/run/postgresql";

template<std::size_t N>
bool isOneOf(const std::array<const char*, N>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

QString trimmedText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
}

/// Whether a text begins as an address of any kind, such as mysql://: no store is kept in a file of such a name.
bool hasScheme(std::string_view text)
{
    const std::size_t end = text.find("://");
    return end != std::string_view::npos && end > 0 &&
           text.substr(0, end).find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789+.-") == std::string_view::npos;
}

/// Whether a text begins as a list of settings such as host=db password=secret, which PostgreSQL's own programs take.
bool isSettings(std::string_view text)
{
    constexpr std::array words{"host", "hostaddr", "port", "dbname", "user", "password", "service", "passfile"};
    const std::size_t equals = text.find('=');
    return equals != std::string_view::npos &&
           isOneOf(words, std::string(text.substr(0, text.substr(0, equals).find_last_not_of(' ') + 1)));
}

bool isLocal(const std::string& host)
{
    return host.front() == '/' || isOneOf(localHosts, host);
}

Result<void> setOption(ServerAddress& server, const QString& name, const std::string& value)
{
    static const std::map<QString, std::string ServerAddress::*> members{
        {QStringLiteral("host"), &ServerAddress::host},
        {QStringLiteral("user"), &ServerAddress::user},
        {QStringLiteral("sslmode"), &ServerAddress::sslMode},
        {QStringLiteral("sslrootcert"), &ServerAddress::rootCertificate}};
    if (const auto member = members.find(name); member != members.end())
        server.*(member->second) = value;
    else if (name == QLatin1String("port"))
        server.port = QString::fromStdString(value).toInt();
    else
        return misused(name == QLatin1String("password") ? words::passwordInAddress()
                                                         : words::unknownOptionOfAddress(name.left(40).toStdString()));
    return {};
}

Result<void> checkServer(const ServerAddress& server)
{
    if (server.user.find(':') != std::string::npos)
        return misused(words::passwordInAddress());
    // A list of hosts could begin with a local one.
    if (server.database.empty() || server.port < 1 || server.port > 65'535 ||
        server.host.find(',') != std::string::npos)
        return misused(words::formOfAddress());
    if (!server.sslMode.empty() && !isOneOf(sslModes, server.sslMode))
        return misused(words::unknownSslMode());
    // These would end the value in the words that Qt hands to PostgreSQL's library.
    if (server.rootCertificate.find_first_of("';\\ ") != std::string::npos)
        return misused(words::badNameOfCertificate());
    if (!isLocal(server.host) && server.sslMode != "verify-full")
        return refused(words::sslModeNotAllowed(server.sslMode, server.host));
    return {};
}

constexpr std::array answerVariables{"PGPASSWORD", "PGPASSFILE"};

/// Names of hosts would be replaced by others of a file.
constexpr std::string_view hostAliases = "HOSTALIASES";

bool isObeyed(std::string_view name)
{
    return name == hostAliases || (name.starts_with("PG") && !isOneOf(answerVariables, std::string(name)));
}

} // namespace

bool isServerAddress(std::string_view location)
{
    const std::string text = trimmedText(location).toLower().toStdString();
    return isOneOf(schemes, text.substr(0, text.find(':') + 1)) || hasScheme(text) || isSettings(text);
}

Result<ServerAddress> parseServerAddress(std::string_view address)
{
    const QString text = trimmedText(address);
    const QUrl url(text, QUrl::StrictMode);
    const qsizetype authority = text.indexOf(QLatin1String("//"));
    if (!url.isValid() || !isOneOf(schemes, text.left(authority).toLower().toStdString()) || url.hasFragment())
        return misused(words::formOfAddress());
    ServerAddress server;
    server.host = url.host().toStdString();
    server.port = url.port(server.port);
    server.database = url.path(QUrl::FullyDecoded).mid(1).toStdString();
    server.user = url.userName(QUrl::FullyDecoded).toStdString();
    QList<std::pair<QString, QString>> options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    if (!url.password().isEmpty())
        options.emplaceFront(QStringLiteral("password"), QString());
    for (const auto& [name, value] : options)
        TRY(setOption(server, name, value.toStdString()));
    if (server.host.empty())
        server.host = socketFolder;
    if (server.sslMode.empty() && !isLocal(server.host))
        server.sslMode = "verify-full";
    TRY(checkServer(server));
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

void ignoreServerEnvironment()
{
    std::vector<std::string> names;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view name = std::string_view(*entry).substr(0, std::string_view(*entry).find('='));
        if (isObeyed(name))
            names.emplace_back(name);
    }
    for (const std::string& name : names)
        ::unsetenv(name.c_str());
}

} // namespace seatwise
