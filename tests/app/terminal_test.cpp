// What a terminal is given: nothing from outside moves its cursor, turns its writing or tells a password.

#include <algorithm>

#include <gtest/gtest.h>

#include "files/terminal.h"
#include "program.h"
#include "store/stores.h"
#include "text/characters.h"
#include "text/hidden.h"

namespace seatwise::test::terminal_test {
namespace {

/// Texts that a terminal acts on: controls, C1 in UTF-8 and raw, marks of direction, what is no UTF-8.
const char* const hostileTexts[] = {"a\x1b[31mb", "a\x07z",   "a\x7fz", "a\u009b31mz", "a\x9bz",  "a\u202Ez",
                                    "a\u2066z",   "a\u200Ez", "a\xc3",  "a\xff\xfez",  "a\u2028z"};

bool isHarmless(std::string_view text)
{
    bool harmless = isUtf8(text);
    forEachCharacter(text, [&](const Character& character) {
        harmless = harmless && (character.code == U'\n' || !isHidden(character.code));
    });
    return harmless;
}

class HostileText : public testing::TestWithParam<const char*>
{
protected:
    /// The words of a command with the text in place of "TEXT", on a store of its own.
    [[nodiscard]] Finished run(std::vector<std::string> words) const
    {
        std::replace(words.begin(), words.end(), std::string("TEXT"), std::string(GetParam()));
        words.insert(words.end(), {"--store", folder.path("store.db")});
        return seatwise(words);
    }

    ScratchFolder folder;
};

TEST_P(HostileText, ReachesNoErrorLine)
{
    const std::vector<std::vector<std::string>> commands{
        {"price", "--plan", "TEXT", "--seats", "5", "--billing", "monthly"},
        {"price", "--plan", "solo", "--seats", "TEXT", "--billing", "monthly"},
        {"price", "--book", "TEXT", "--plan", "solo", "--seats", "5", "--billing", "monthly"},
        {"TEXT"},
        {"quote", "TEXT"},
        {"quote", "show", "TEXT"},
        {"quote", "export", "TEXT", "--pdf", "TEXT"},
        {"store", "restore", "TEXT"},
        {"batch", "TEXT", "TEXT"},
        {"pool", "--schools", "TEXT"},
        {"sensitivity", "TEXT"},
        {"--today", "TEXT"},
    };
    for (const auto& words : commands) {
        const Finished done = run(words);
        EXPECT_NE(done.exitCode, 0);
        EXPECT_TRUE(isHarmless(done.err)) << words[0] << ": " << done.err;
        EXPECT_EQ(std::count(done.err.begin(), done.err.end(), '\n'), 1) << words[0] << ": " << done.err;
        EXPECT_EQ(done.out, "");
    }
}

TEST_P(HostileText, InAStoreReachesNoTerminal)
{
    // Whatever got into the store: a row that was changed beside the program.
    ASSERT_TRUE(save(*open(folder.path("store.db")), draft("a")));
    openSqliteStore(folder.path("store.db"))
        .value()
        ->execute(QStringLiteral("UPDATE audit SET detail = CAST(? AS TEXT)"), {QByteArray(GetParam())});
    for (const char* format : {"", "--json"}) {
        std::vector<std::string> words{"audit", "list"};
        if (*format != '\0')
            words.emplace_back(format);
        const Finished done = run(words);
        EXPECT_TRUE(isHarmless(done.out)) << done.out;
        EXPECT_TRUE(isHarmless(done.err)) << done.err;
    }
}

INSTANTIATE_TEST_SUITE_P(Texts, HostileText, testing::ValuesIn(hostileTexts));

TEST(Terminal, KeepsTheLinesAndTheSameValueInJson)
{
    EXPECT_EQ(forTerminal("a\nb\n"), "a\nb\n");
    EXPECT_EQ(forTerminal("Köln\n\n\u202E\x1b\n"), "Köln\n\n‹RLO›‹U+001B›\n");
    EXPECT_EQ(withHiddenEscaped("\"Köln \u202E\U000E0001\""), "\"Köln \\u202E\\uDB40\\uDC01\"");
}

/// An address with a password in it, as people type it.
class Password : public testing::TestWithParam<const char*>
{
};

TEST_P(Password, IsNeverRepeated)
{
    const std::vector<std::vector<std::string>> commands{
        {"quote", "list", "--store", GetParam()},
        {"quote", "list", std::string("--store=") + GetParam()},
        {"store", "check", "--store", GetParam()},
        {"store", "backup", "--store", GetParam()},
        {"store", "migrate", "--store", GetParam()},
        {"quote", "list", GetParam()},
        {"price", "--book", GetParam()},
        {"book", "show", GetParam()},
        {"batch", GetParam(), GetParam()},
        {"store", "restore", GetParam(), "--store", GetParam()},
        {"audit", "export", "/none/" + std::string(GetParam())},
    };
    for (const auto& words : commands) {
        const Finished done = seatwise(words);
        EXPECT_NE(done.exitCode, 0) << words[0];
        EXPECT_EQ(done.err.find("hunter2"), std::string::npos) << words[0] << ": " << done.err;
        EXPECT_EQ(done.out.find("hunter2"), std::string::npos) << words[0] << ": " << done.out;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Addresses, Password,
    testing::Values("postgresql://ada:hunter2@localhost/quotes", "POSTGRESQL://ada:hunter2@localhost/quotes",
                    "  Postgres://ada:hunter2@localhost/quotes", "\tpostgresql://ada:hunter2@localhost/quotes ",
                    "postgresql:/ada:hunter2@localhost/quotes", "mysql://ada:hunter2@localhost/quotes",
                    "postgresql://ada@localhost/quotes?PassWord=hunter2", "postgresql://ada%3Ahunter2@localhost/quotes",
                    "host=localhost user=ada password=hunter2"));

} // namespace
} // namespace seatwise::test::terminal_test
