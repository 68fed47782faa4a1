#include "claims/reader.h"

#include <gtest/gtest.h>

#include "cases.h"
#include "claims/book_files.h"
#include "codec/json_value.h"

namespace seatwise::hostile_files_test {

namespace {

// Files that are no JSON, or JSON that no one writes by hand.

struct HostileFile
{
    std::string name;
    std::string text;
    std::string message;

    friend void PrintTo(const HostileFile& row, std::ostream* out) { *out << row.name; }
};

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

const HostileFile hostileFiles[] = {
    {"Empty", "", "line 1: not valid JSON: unexpected end of input; expected '[', '{', or a literal"},
    {"Blank", "\n\n \n", "line 3: not valid JSON: unexpected end of input; expected '[', '{', or a literal"},
    {"Text", "Dear customer,\nour prices", "line 1: not valid JSON: invalid literal"},
    {"Truncated", "{\n\"format\": \"seatwise.price-book\",\n\"id\"",
     "line 3: not valid JSON: unexpected end of input; expected ':'"},
    {"TruncatedInText", "{\n\"format\": \"seatwise", "line 2: not valid JSON: invalid string: missing closing quote"},
    {"TrailingText", "{}\nx", "line 2: not valid JSON: invalid literal; expected end of input"},
    {"TwoValues", "{}\n\n{}", "line 3: not valid JSON: unexpected '{'; expected end of input"},
    {"TrailingComma", "{\n\"id\": \"a\",\n}", "line 3: not valid JSON: unexpected '}'; expected string literal"},
    {"Comment", "{\n// ours\n}", "line 2: not valid JSON: invalid literal; expected string literal"},
    {"SingleQuotes", "{'id': 1}", "line 1: not valid JSON: invalid literal; expected string literal"},
    {"LeadingZero", "[\n01]", "line 2: not valid JSON: unexpected number literal; expected ']'"},
    {"PlusSign", "[+1]", "line 1: not valid JSON: invalid literal"},
    {"NotANumber", "[NaN]", "line 1: not valid JSON: invalid literal"},
    {"HugeNumber", "[1e999]", "line 1: not valid JSON: number overflow parsing '1e999'"},
    {"ByteOrderMark", "\xEF\xBB\xBF{}", "line 1: the file begins with a byte order mark; expected plain UTF-8"},
    {"NulByte", std::string("{\n\"id\": \"a\0b\"}", 14), "line 2: a NUL byte; expected text"},
    {"NotUtf8", "{\n\"id\": \"\xFF\"}", "line 2: not valid JSON: invalid string: ill-formed UTF-8 byte"},
    {"OverlongUtf8", "{\"id\": \"\xC0\xAF\"}", "line 1: not valid JSON: invalid string: ill-formed UTF-8 byte"},
    {"LoneSurrogate", R"({"id": "\ud800"})",
     "line 1: not valid JSON: invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF"},
    {"LineEndInText", "{\"id\": \"a\nb\"}",
     "line 1: not valid JSON: invalid string: control character U+000A (LF) must be escaped to \\u000A or \\n"},
    {"Utf16", "\xFF\xFE{", "line 1: not valid JSON: invalid literal"},
    {"TooDeep", "{\"plans\":\n" + nested(16) + "}", "line 2: nested deeper than 16 levels"},
    {"FarTooDeep", nested(100'000), "line 1: nested deeper than 16 levels"},
    {"TooLong", std::string(maxJsonBytes + 1, ' '), "the file has 1048577 bytes; a price book has at most 1048576"},
};

class HostileFiles : public testing::TestWithParam<HostileFile>
{
};

} // namespace

TEST_P(HostileFiles, AreRefusedWithOneExactMessage)
{
    const auto problems = test::problemsOf(GetParam().text);
    EXPECT_EQ(problems, (std::vector<test::PrintedProblem>{{"", GetParam().message}}));
}

INSTANTIATE_TEST_SUITE_P(Reader, HostileFiles, testing::ValuesIn(hostileFiles), test::byName);

} // namespace seatwise::hostile_files_test
