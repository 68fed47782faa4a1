#include "store/cutting_proxy.h"

#include <array>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace seatwise::test {

namespace {

constexpr std::size_t headSize = 5;
constexpr char readyForQuery = 'Z';
constexpr int tick = 20; // milliseconds between looks at whether to stop

bool sendAll(int to, const char* data, std::size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(to, data, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

/// The size of the message that begins a text; 0 while not all of it is there.
std::size_t wholeMessage(const std::string& received)
{
    if (received.size() < headSize)
        return 0;
    std::size_t size = 0;
    for (std::size_t i = 1; i < headSize; ++i)
        size = size << 8U | static_cast<unsigned char>(received[i]);
    return received.size() > size ? size + 1 : 0;
}

int connected(const std::string& path)
{
    sockaddr_un place = {};
    place.sun_family = AF_UNIX;
    std::strncpy(place.sun_path, path.c_str(), sizeof place.sun_path - 1);
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(server, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0)
        return server;
    ::close(server);
    return -1;
}

} // namespace

CuttingProxy::CuttingProxy(std::string socket, Cut cut)
    : socket_(std::move(socket))
    , cut_(cut)
    , listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in place = {};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    if (::bind(listener_, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0 ||
        ::listen(listener_, 8) != 0 || ::getsockname(listener_, reinterpret_cast<sockaddr*>(&place), &size) != 0)
        throw std::runtime_error("no port for the proxy");
    port_ = ntohs(place.sin_port);
    server_ = std::thread([this] { serve(); });
}

CuttingProxy::~CuttingProxy()
{
    stops_ = true;
    server_.join();
    ::close(listener_);
}

std::string CuttingProxy::address(const std::string& role, const std::string& database) const
{
    return "postgresql://" + role + "@127.0.0.1:" + std::to_string(port_) + "/" + database + "?sslmode=disable";
}

void CuttingProxy::serve()
{
    while (!stops_) {
        pollfd waiting{listener_, POLLIN, 0};
        if (::poll(&waiting, 1, tick) <= 0)
            continue;
        const int client = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        // Without this each small message would wait for the answer to the one before.
        const int atOnce = 1;
        ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &atOnce, sizeof atOnce);
        if (!hasCut_ || cut_.then != Cut::Then::closed)
            carry(client);
        ::close(client);
    }
}

void CuttingProxy::carry(int client)
{
    const int server = connected(socket_);
    if (server < 0)
        return;
    std::string received;
    int count = 0;
    std::array<char, 65'536> buffer = {};
    bool goesOn = true;
    while (goesOn && !stops_) {
        std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(ends.data(), ends.size(), tick) <= 0)
            continue;
        if (ends[1].revents != 0) {
            const ssize_t size = ::read(server, buffer.data(), buffer.size());
            goesOn = size > 0;
            if (goesOn)
                received.append(buffer.data(), static_cast<std::size_t>(size));
            goesOn = goesOn && passOn(received, client, count);
        }
        if (goesOn && ends[0].revents != 0) {
            const ssize_t size = ::read(client, buffer.data(), buffer.size());
            goesOn = size > 0 && sendAll(server, buffer.data(), static_cast<std::size_t>(size));
        }
    }
    ::close(server);
}

bool CuttingProxy::passOn(std::string& received, int client, int& count)
{
    const bool watches = cut_.message > 0 && (!hasCut_ || cut_.then == Cut::Then::again);
    while (const std::size_t size = wholeMessage(received)) {
        const bool counts = cut_.side == Cut::Side::withheld || received.front() == readyForQuery;
        const bool cuts = watches && counts && ++count == cut_.message;
        hasCut_ = hasCut_ || cuts;
        if (cuts && cut_.side == Cut::Side::withheld)
            return false;
        if (!sendAll(client, received.data(), size))
            return false;
        received.erase(0, size);
        if (cuts)
            return false;
    }
    return true;
}

} // namespace seatwise::test
