#include "store/processes.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace seatwise::test {

pid_t inChild(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    try {
        ::_exit(work());
    } catch (const std::exception& exception) { // or it would go on as a second program of tests
        std::fprintf(stderr, "a child ended by: %s\n", exception.what());
        ::_exit(EXIT_FAILURE);
    }
}

int exitCodeOf(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int kills(int usually)
{
    const char* soak = std::getenv("SEATWISE_SOAK");
    return soak != nullptr ? std::atoi(soak) : usually;
}

std::string nameOf(int writer, int number)
{
    std::string name = std::to_string(writer);
    name += '-';
    name += std::to_string(number);
    return name;
}

void expectWhole(const QuoteStore& store)
{
    const AuditReport report = store.verify(std::nullopt).value();
    EXPECT_TRUE(report.valid()) << report.problem.english();
}

} // namespace seatwise::test
