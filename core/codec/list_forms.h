#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/json_fields.h"

namespace seatwise::form {

// How lists stand in JSON.

template<class Item>
using ValueOf = typename decltype(std::declval<const Item&>().read(std::declval<const Place&>()))::value_type;

/// A list of values, each in the form of `item`.
template<class Item>
struct List
{
    Item item;

    [[nodiscard]] auto read(const Place& place) const
    {
        return readList<ValueOf<Item>>(place, [this](const Place& at) { return item.read(at); });
    }
    [[nodiscard]] nlohmann::ordered_json write(const auto& values) const
    {
        auto list = nlohmann::ordered_json::array();
        for (const auto& value : values)
            list.push_back(item.write(value));
        return list;
    }
    [[nodiscard]] nlohmann::ordered_json schema() const { return {{"type", "array"}, {"items", item.schema()}}; }
};

template<class Item>
constexpr List<Item> list(Item item)
{
    return {std::move(item)};
}

/// A list that must say something: an empty one is told what was `expected`.
template<class Item>
struct FilledList : List<Item>
{
    const Words<void()>& expected;

    [[nodiscard]] auto read(const Place& place) const
    {
        return readFilledList<ValueOf<Item>>(place, expected, [this](const Place& at) { return this->item.read(at); });
    }
    [[nodiscard]] nlohmann::ordered_json schema() const
    {
        auto list = List<Item>::schema();
        list["minItems"] = 1;
        return list;
    }
};

template<class Item>
constexpr FilledList<Item> filledList(Item item, const Words<void()>& expected)
{
    return {{std::move(item)}, expected};
}

/// A form whose value is left out with any problem it has, so that a list is only checked where all of it is known.
template<class Form>
struct Sound : Form
{
    [[nodiscard]] auto read(const Place& place) const
    {
        const std::size_t before = place.problems().count();
        auto value = Form::read(place);
        if (place.problems().count() != before)
            value.reset();
        return value;
    }
};

template<class Form>
constexpr Sound<Form> sound(Form form)
{
    return {std::move(form)};
}

/// What a schema says of a list whose items differ in the text of a key: that key.
inline constexpr const char* distinctBy = "x-distinct-by";

/// When a repeat in a list is told: before or after what else is wrong with the list.
enum class Repeats { first, last };

/// A list of objects that differ in the text of `key`.
template<class Form>
struct Distinct
{
    std::string_view key;
    Form form;
    Repeats repeats = Repeats::last;

    [[nodiscard]] auto read(const Place& place) const
    {
        if (repeats == Repeats::first)
            refuseRepeats(place, key);
        auto values = form.read(place);
        if (repeats == Repeats::last)
            refuseRepeats(place, key);
        return values;
    }
    [[nodiscard]] nlohmann::ordered_json write(const auto& values) const { return form.write(values); }
    [[nodiscard]] nlohmann::ordered_json schema() const
    {
        auto list = form.schema();
        list[distinctBy] = key;
        return list;
    }
};

template<class Form>
constexpr Distinct<Form> distinct(std::string_view key, Form form, Repeats repeats = Repeats::last)
{
    return {key, std::move(form), repeats};
}

/// A list in which no value stands twice.
template<class Form>
struct Unlike
{
    Form form;
    const Words<void()>& repeated;

    [[nodiscard]] auto read(const Place& place) const
    {
        auto values = form.read(place);
        for (auto left = values ? std::ssize(*values) : 0; left > 1; --left)
            if (const auto last = values->begin() + (left - 1); std::find(values->begin(), last, *last) != last)
                return place.refuse(repeated()), values;
        return values;
    }
    [[nodiscard]] nlohmann::ordered_json write(const auto& values) const { return form.write(values); }
    [[nodiscard]] nlohmann::ordered_json schema() const
    {
        auto list = form.schema();
        list["uniqueItems"] = true;
        return list;
    }
};

template<class Form>
constexpr Unlike<Form> unlike(Form form, const Words<void()>& repeated)
{
    return {std::move(form), repeated};
}

} // namespace seatwise::form
