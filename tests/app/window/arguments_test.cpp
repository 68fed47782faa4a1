#include "window/arguments.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace seatwise {

namespace {

bool asks(std::vector<std::string> words)
{
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    return asksForServer(static_cast<int>(arguments.size()), arguments.data());
}

TEST(Arguments, AskForAServerWhereTheStoreIsAnAddress)
{
    EXPECT_TRUE(asks({"seatwise", "quote", "list", "--store", "postgresql://ada@localhost/quotes"}));
    EXPECT_TRUE(asks({"seatwise", "--store=postgres://ada@localhost/quotes", "quote", "list"}));
    EXPECT_FALSE(asks({"seatwise", "quote", "list", "--store", "postgresql.db"}));
    EXPECT_FALSE(asks({"seatwise"}));
}

} // namespace

} // namespace seatwise
