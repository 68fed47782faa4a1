#include "files/signals.h"

#include <atomic>
#include <climits>
#include <csignal>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace seatwise {

namespace {

constexpr std::size_t maxNoted = 64;
constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP};

/// A noted file. A handler may come at any moment, so that the name is complete before the process id says whose it is:
/// a forked process removes nothing of its parent's.
struct Noted
{
    std::atomic<bool> taken = false;
    std::atomic<pid_t> owner = 0;
    std::array<char, PATH_MAX> path{};
};

// A signal handler has no arguments to hand such things over in.
std::array<Noted, maxNoted> notedFiles; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
std::atomic<int> holders = 0;           // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
std::atomic<int> waiting = 0;           // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void removeNoted() noexcept
{
    const pid_t self = ::getpid();
    for (Noted& file : notedFiles)
        if (file.owner.load() == self)
            ::unlink(file.path.data());
}

void endBy(int signal) noexcept
{
    removeNoted();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

extern "C" void onEndingSignal(int signal)
{
    if (holders.load() > 0)
        waiting.store(signal);
    else
        endBy(signal);
}

} // namespace

void prepareForSignals() noexcept
{
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    struct sigaction action = {};
    action.sa_handler = onEndingSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : endingSignals)
        sigaddset(&action.sa_mask, signal);
    for (const int signal : endingSignals) {
        struct sigaction before = {};
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_DFL)
            sigaction(signal, &action, nullptr);
    }
}

RemovedOnSignal::RemovedOnSignal(const std::string& path) noexcept
    : slot_(maxNoted)
{
    if (path.size() >= PATH_MAX)
        return;
    for (std::size_t i = 0; i < maxNoted; ++i) {
        if (notedFiles[i].taken.exchange(true))
            continue;
        std::memcpy(notedFiles[i].path.data(), path.c_str(), path.size() + 1);
        notedFiles[i].owner.store(::getpid());
        slot_ = i;
        return;
    }
}

RemovedOnSignal::RemovedOnSignal(RemovedOnSignal&& other) noexcept
    : slot_(std::exchange(other.slot_, maxNoted))
{
}

RemovedOnSignal::~RemovedOnSignal()
{
    if (slot_ == maxNoted)
        return;
    notedFiles[slot_].owner.store(0);
    notedFiles[slot_].taken.store(false);
}

SignalsHeld::SignalsHeld() noexcept
{
    ++holders;
}

SignalsHeld::~SignalsHeld()
{
    if (--holders == 0)
        if (const int signal = waiting.exchange(0); signal != 0)
            endBy(signal);
}

} // namespace seatwise
