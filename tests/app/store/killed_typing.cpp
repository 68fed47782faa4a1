#include "store/killed_typing.h"

#include <csignal>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "store/processes.h"

namespace seatwise::test {

namespace {

struct Typed
{
    std::int64_t number = 0;
    std::int64_t at = 0; ///< nanoseconds of the steady clock
};

std::int64_t now()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

std::int64_t typedBeforeKill(std::chrono::milliseconds moment, const std::function<int(const TellTyped& tell)>& type)
{
    int ends[2] = {};
    if (::pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = inChild([&] {
        return type([&ends](std::int64_t number) {
            const Typed typed{number, now()};
            return ::write(ends[1], &typed, sizeof typed) == static_cast<ssize_t>(sizeof typed);
        });
    });
    ::close(ends[1]);
    std::this_thread::sleep_for(moment);
    const std::int64_t killed = now();
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    constexpr std::chrono::milliseconds quarter(250);
    std::int64_t last = 0;
    Typed typed;
    while (::read(ends[0], &typed, sizeof typed) == static_cast<ssize_t>(sizeof typed))
        if (typed.at <= killed - std::chrono::nanoseconds(quarter).count())
            last = typed.number;
    ::close(ends[0]);
    return last;
}

} // namespace seatwise::test
