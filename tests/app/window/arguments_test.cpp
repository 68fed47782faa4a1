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

bool asksToDraw(std::vector<std::string> words)
{
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    return asksForDocument(static_cast<int>(arguments.size()), arguments.data());
}

TEST(Arguments, AskForADocumentWhereOneIsExportedThatTheWindowMakes)
{
    EXPECT_TRUE(asksToDraw({"seatwise", "quote", "export", "ID", "--pdf", "quote.pdf"}));
    EXPECT_TRUE(asksToDraw({"seatwise", "book", "export", "sessiontrack", "--format", "xlsx", "book.xlsx"}));
    EXPECT_TRUE(asksToDraw({"seatwise", "book", "export", "sessiontrack", "--format=xlsx", "book.xlsx"}));
    EXPECT_TRUE(asksToDraw({"seatwise", "workshop", "export", "model.pdf"}));
    EXPECT_FALSE(asksToDraw({"seatwise", "workshop", "export", "draft.json"}));
    EXPECT_FALSE(asksToDraw({"seatwise", "book", "export", "sessiontrack", "--format", "sql", "book.sql"}));
    EXPECT_FALSE(asksToDraw({"seatwise", "book", "show", "xlsx"}));
}

} // namespace

} // namespace seatwise
