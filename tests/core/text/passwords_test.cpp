#include "text/passwords.h"

#include <gtest/gtest.h>

namespace seatwise::passwords_test {
namespace {

struct Case
{
    const char* name;
    const char* text;
    const char* shown;
};

void PrintTo(const Case& row, std::ostream* out)
{
    *out << row.name;
}

class WithoutPasswords : public testing::TestWithParam<Case>
{
};

TEST_P(WithoutPasswords, KeepsTheRestOfTheText)
{
    EXPECT_EQ(withoutPasswords(GetParam().text), GetParam().shown);
}

const Case cases[] = {
    {"AnAddress", "cannot open postgresql://ada:secret@db/quotes now", "cannot open postgresql://ada:…@db/quotes now"},
    {"AnyCase", "POSTGRES://ada:secret@db", "POSTGRES://ada:…@db"},
    {"AnySigns", "x://ada:se@c:r/e t?@db/q", "x://ada:…@db/q"},
    {"WithoutAUser", "x://:secret@db", "x://:…@db"},
    {"ANumber", "x://ada:1234@db", "x://ada:…@db"},
    {"OneSlash", "postgresql:/ada:secret@db", "postgresql:/ada:…@db"},
    {"AWrittenColon", "x://ada%3asecret@db x://ada%3Asecret@db", "x://ada%3a…@db"},
    {"NothingAfterTheSlashes", "x://", "x://"},
    {"ASetting", "host=db password=secret port=1", "host=db password=… port=1"},
    {"ASettingInQuotes", "PASSWORD='se cret' port=1", "PASSWORD='…' port=1"},
    {"AnOption", "x://db/q?user=a&password=secret&sslmode=x", "x://db/q?user=a&password=…&sslmode=x"},
    {"Two", "x://a:b@c\nx://d:e@f", "x://a:…@c\nx://d:…@f"},
    {"NoPassword", "x://ada@db:5432/quotes failed: no user \"a@b\"", "x://ada@db:5432/quotes failed: no user \"a@b\""},
    {"OnlyAPort", "x://db:5432/quotes failed: no user \"a@b\"", "x://db:5432/quotes failed: no user \"a@b\""},
    {"NoAddress", "12:30 ada@example.org", "12:30 ada@example.org"},
    {"Nothing", "", ""},
};

INSTANTIATE_TEST_SUITE_P(Texts, WithoutPasswords, testing::ValuesIn(cases),
                         [](const auto& row) { return std::string(row.param.name); });

} // namespace
} // namespace seatwise::passwords_test
