#pragma once

#include <atomic>
#include <string>
#include <thread>

namespace seatwise::test {

/// Where a proxy ends a connection.
struct Cut
{
    enum class Side {
        withheld,  ///< the server has sent its k-th message, and the program never gets it
        delivered, ///< the program gets the server's k-th answer to its end, and the server nothing more
    };
    enum class Then {
        open,   ///< connections after that are left alone: a connection was dropped
        closed, ///< nobody gets through any more: the server was stopped
        again,  ///< each connection is ended after as many messages of its own
    };

    int message = 0; ///< k, from 1; 0: never
    Side side = Side::withheld;
    Then then = Then::open;
};

/// Stands between the program and PostgreSQL on a port of this machine and ends a connection at a message of the
/// server's, whose frames it reads: a byte for the kind and four for the length. Source: PostgreSQL's manual, chapter
/// "Frontend/Backend Protocol".
class CuttingProxy
{
public:
    /// `socket` is the server's.
    CuttingProxy(std::string socket, Cut cut);
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;
    ~CuttingProxy();

    /// What --store takes.
    [[nodiscard]] std::string address(const std::string& role, const std::string& database) const;

    /// Whether a connection was ended: with fewer messages than that the work was done.
    [[nodiscard]] bool hasCut() const { return hasCut_; }

private:
    void serve();
    void carry(int client);
    /// Passes on what is whole of the server's messages; false when the connection ends here.
    [[nodiscard]] bool passOn(std::string& received, int client, int& count);

    std::string socket_;
    Cut cut_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<bool> stops_ = false;
    std::atomic<bool> hasCut_ = false;
    std::thread server_;
};

} // namespace seatwise::test
