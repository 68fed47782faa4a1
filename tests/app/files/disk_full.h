#pragma once

#include <csignal>

#include <sys/resource.h>

namespace seatwise::test {

/// A full disk without root: no file that this process or one it starts writes may grow beyond this many bytes.
class DiskFullAfter
{
public:
    explicit DiskFullAfter(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit = {bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    DiskFullAfter(const DiskFullAfter&) = delete;
    DiskFullAfter& operator=(const DiskFullAfter&) = delete;
    ~DiskFullAfter() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_ = {};
};

} // namespace seatwise::test
