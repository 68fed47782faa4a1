#include "codec/describe.h"

#include <gtest/gtest.h>

#include "codec/forms.h"

namespace seatwise::describe_test {

namespace {

struct Room
{
    std::string name;
    std::optional<Date> free;
    std::vector<std::string> rows;
    int floor = 1;
    bool isOpen = false;
    int chairs = 0;
    int tables = 0;

    friend bool operator==(const Room&, const Room&) = default;
};

void describe(auto& io, Is<Room> auto& room)
{
    io.required("name", room.name, form::text);
    io.optional("free", room.free);
    io.optional("rows", room.rows, form::list(form::text));
    io.optional("floor", room.floor, form::Whole{0, 9}, 1);
    io.shown("open", room.isOpen);
    io.inside("seats", [&](auto& inner) {
        inner.shown("chairs", room.chairs, form::Whole{0, 99});
        inner.shown("tables", room.tables, form::Whole{0, 99});
    });
    io.check([&](const Fields& fields) {
        if (room.tables > room.chairs)
            fields.place().refuse(words::plain("more tables than chairs"));
    });
}

Room hall()
{
    return {"Hall", parseDate("2026-12-01"), {"A", "B"}, 3, true, 40, 8};
}

Room attic()
{
    Room room;
    room.name = "Attic";
    return room;
}

/// What is wrong with a room, in the order found.
std::vector<std::string> troubles(std::string_view json)
{
    std::vector<std::string> found;
    const auto room = readDescribed<Room>(json);
    if (!room)
        for (const JsonProblem& problem : room.error())
            found.push_back(inPlace(problem).english());
    return found;
}

} // namespace

TEST(Describe, ReadsWhatItWrote)
{
    EXPECT_EQ(readDescribed<Room>(writeDescribed(hall())).value(), hall());
}

TEST(Describe, WritesTheKeysInTheirOrder)
{
    EXPECT_EQ(writeDescribed(hall()), R"({"name":"Hall","free":"2026-12-01","rows":["A","B"],"floor":3,"open":true,)"
                                      R"("seats":{"chairs":40,"tables":8}})");
}

TEST(Describe, LeavesOutWhatIsOptionalAndAtItsDefault)
{
    EXPECT_EQ(writeDescribed(attic()), R"({"name":"Attic","open":false,"seats":{"chairs":0,"tables":0}})");
}

TEST(Describe, ReadsWhatIsLeftOutAsItsDefault)
{
    EXPECT_EQ(readDescribed<Room>(R"({"name":"Attic"})").value(), attic());
}

TEST(Describe, NamesTheDescribedKeysToWhoWritesAnother)
{
    EXPECT_EQ(troubles(R"({"name":"Hall","flor":2})"),
              std::vector<std::string>{R"(flor: line 1: unknown key "flor", did you mean "floor"? )"
                                       R"(Allowed: name, free, rows, floor, open, seats)"});
}

TEST(Describe, FindsProblemsInTheOrderOfTheFieldsEachInItsPlace)
{
    EXPECT_EQ(troubles("{\n\"seats\": {\"tables\": 3},\n\"rows\": [\"A\", 7]}"),
              (std::vector<std::string>{R"(line 1: the key "name" is missing)",
                                        "rows[1]: line 3: expected text, found the number 7",
                                        "line 1: more tables than chairs"}));
}

TEST(Describe, KeepsProblemsOfAnInnerObjectInItsPlace)
{
    EXPECT_EQ(
        troubles(R"({"name":"Hall","seats":{"chairs":100}})"),
        std::vector<std::string>{"seats.chairs: line 1: expected a whole number from 0 to 99, found the number 100"});
}

} // namespace seatwise::describe_test
