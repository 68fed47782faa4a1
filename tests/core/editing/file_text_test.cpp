#include "editing/file_text.h"

#include <gmock/gmock.h>

#include "editing/music_draft.h"

namespace seatwise::file_text_test {

namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string replaced(std::string text, std::string_view old, std::string_view by)
{
    text.replace(text.find(old), old.size(), by);
    return text;
}

} // namespace

TEST(FileText, MakesOneRateTypedThereAnEditOfTheDraft)
{
    const std::string file = writeDraft(musicDraft());
    const std::string typed =
        replaced(file, "\"base\": \"557.15\", \"rate\": \"0.05\"", "\"base\": \"557.15\", \"rate\": \"0.06\"");
    const BookDraft draft = edited(musicDraft(), withFileText(typed));
    EXPECT_EQ(writeDraft(draft), typed);
    EXPECT_EQ(linesBeyond(file, typed).size(), 1U);
}

TEST(FileText, IsRefusedWithItsLineWhereItCannotBeRead)
{
    const auto refused = withFileText("{\n  \"id\": \"a\",\n  \"name\": ,\n}");
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message.english(), HasSubstr("line 3"));
}

TEST(FileText, IsRefusedWhereAKeyIsGivenTwiceAsTheFirstWouldBeLost)
{
    const auto refused =
        withFileText("{\n  \"id\": \"a\",\n  \"plans\": [{\n    \"id\": \"b\",\n    \"id\": \"c\"\n  }]\n}");
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message.english(), HasSubstr("line 5"));
    EXPECT_THAT(refused.error().message.english(), HasSubstr("plans[0].id"));
}

TEST(FileText, FindsTheLineOnWhichAPartBegins)
{
    const std::string file =
        "{\n  \"id\": \"a\",\n  \"plans\": [\n    { \"id\": \"b\" },\n    {\n      \"id\": \"c\"\n    }\n  ]\n}\n";
    EXPECT_EQ(lineOf("", file), 1);
    EXPECT_EQ(lineOf("plans[0].id", file), 4);
    EXPECT_EQ(lineOf("plans[1].id", file), 6);
    EXPECT_EQ(lineOf("plans[2]", file), std::nullopt);
    EXPECT_EQ(lineOf("plans[1].name", file), std::nullopt);
    EXPECT_EQ(lineOf("plans", "{"), std::nullopt);
}

TEST(FileText, CountsALineThatIsThereMoreOftenAsNew)
{
    EXPECT_THAT(linesBeyond("a\nb\nc\n", "a\nb\nc\n"), IsEmpty());
    EXPECT_THAT(linesBeyond("a\nb\nc\n", "a\nB\nc\na\n"), ElementsAre(2, 4));
    EXPECT_THAT(linesBeyond("a\nb\n", "b\na\n"), IsEmpty());
}

} // namespace seatwise::file_text_test
