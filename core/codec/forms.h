#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "codec/describe.h"
#include "codec/json_scalars.h"

namespace seatwise {

namespace form {

/// A value that `readValue` reads and that JSON can hold as it is.
template<auto readValue>
struct Plain
{
    static auto read(const Place& place) { return readValue(place); }
    static nlohmann::ordered_json write(const auto& value) { return value; }
};

/// A value with a toString(), such as a date.
template<auto readValue>
struct Spelled
{
    static auto read(const Place& place) { return readValue(place); }
    static nlohmann::ordered_json write(const auto& value) { return toString(value); }
};

/// A decimal, written with at least so many decimals.
template<auto readValue, int minDecimals = 0>
struct Figure
{
    static auto read(const Place& place) { return readValue(place); }
    static nlohmann::ordered_json write(const auto& value) { return value.toString(minDecimals); }
};

/// A value that is what `parse` makes of a text.
template<auto readValue, auto parse>
struct Parsed
{
    static auto read(const Place& place)
    {
        const auto text = readValue(place);
        return text ? std::optional(parse(*text)) : std::nullopt;
    }
    static nlohmann::ordered_json write(const auto& value) { return toString(value); }
};

inline constexpr Plain<readAnyText> anyText;
inline constexpr Plain<readText> text;
inline constexpr Plain<readId> id;
inline constexpr Figure<readMoney> money;
inline constexpr Figure<readDiscount> discount;

/// An id that any text is.
template<class Id>
struct AnyId
{
    static std::optional<Id> read(const Place& place)
    {
        auto any = readAnyText(place);
        return any ? std::optional(Id(*std::move(any))) : std::nullopt;
    }
    static nlohmann::ordered_json write(const Id& value) { return value.text(); }
};

/// A decimal of either sign.
template<class Fixed>
inline constexpr Figure<readFixed<Fixed>> fixed;

/// A whole number within these limits.
template<std::integral T>
struct WholeOf
{
    std::int64_t least;
    std::int64_t most;

    [[nodiscard]] std::optional<T> read(const Place& place) const
    {
        const auto number = readWhole(place, least, most);
        return number ? std::optional(static_cast<T>(*number)) : std::nullopt;
    }
    static nlohmann::ordered_json write(std::integral auto value) { return value; }
};

using Whole = WholeOf<std::int64_t>;

/// A count of seats from 0.
inline constexpr Whole seats{0, largestQuantity};

/// The enumerators as words, in their order.
template<class Enum, std::size_t size>
struct Word
{
    std::array<std::string_view, size> words;

    [[nodiscard]] std::optional<Enum> read(const Place& place) const
    {
        const auto word = readWord(place, words);
        return word ? std::optional(static_cast<Enum>(*word)) : std::nullopt;
    }
    [[nodiscard]] nlohmann::ordered_json write(Enum value) const { return words[static_cast<std::size_t>(value)]; }
};

template<class Enum, std::convertible_to<std::string_view>... Texts>
constexpr Word<Enum, sizeof...(Texts)> word(Texts... texts)
{
    return {{texts...}};
}

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

/// A list of objects that differ in the text of `key`.
template<class Form>
struct Distinct
{
    std::string_view key;
    Form form;
    bool isToldFirst = false; ///< a repeat before what else is wrong with the list

    [[nodiscard]] auto read(const Place& place) const
    {
        if (isToldFirst)
            refuseRepeats(place, key);
        auto values = form.read(place);
        if (!isToldFirst)
            refuseRepeats(place, key);
        return values;
    }
    [[nodiscard]] nlohmann::ordered_json write(const auto& values) const { return form.write(values); }
};

template<class Form>
constexpr Distinct<Form> distinct(std::string_view key, Form form)
{
    return {key, std::move(form)};
}

template<class Form>
constexpr Distinct<Form> distinctFirst(std::string_view key, Form form)
{
    return {key, std::move(form), true};
}

/// One of the types of a variant: an object whose `key` names it, and which is described as that type.
template<class Variant, class Context>
struct OneOf
{
    std::string_view key;
    std::span<const std::string_view> names; ///< of the types, in their order
    const Context& context;

    [[nodiscard]] std::optional<Variant> read(const Place& place) const
    {
        if (!place.is(JsonValue::Kind::object)) {
            place.refuseFor(words::objectWithKey(key));
            return std::nullopt;
        }
        const auto& members = place.value().members;
        const auto named = std::find_if(members.begin(), members.end(), [this](const auto& m) { return m.key == key; });
        if (named == members.end()) {
            place.refuse(words::keyIsMissing(key));
            return std::nullopt;
        }
        const auto name = readWord(place.member(*named), names);
        return name ? readAs<0>(place, *name) : std::nullopt;
    }

    [[nodiscard]] nlohmann::ordered_json write(const Variant& value) const
    {
        return std::visit([&](const auto& known) { return formOf(known).write(known, names[value.index()]); }, value);
    }

private:
    template<class T>
    [[nodiscard]] Described<T, Context> formOf(const T& /*ofType*/) const
    {
        return {std::tie(context), key};
    }

    template<std::size_t index>
    [[nodiscard]] std::optional<Variant> readAs(const Place& place, std::size_t chosen) const
    {
        if constexpr (index == std::variant_size_v<Variant>)
            return std::nullopt;
        else if (index != chosen)
            return readAs<index + 1>(place, chosen);
        else
            return formOf(std::variant_alternative_t<index, Variant>()).read(place);
    }
};

/// The id of something that the file defines elsewhere, one of these.
template<class Id>
struct Reference
{
    const IdKind& kind;
    std::span<const std::string_view> ids;

    [[nodiscard]] std::optional<Id> read(const Place& place) const
    {
        auto known = readReference(place, kind, ids);
        return known ? std::optional(Id(*std::move(known))) : std::nullopt;
    }
    static nlohmann::ordered_json write(const Id& value) { return value; }
};

/// A form whose value is held against a rule when it was read: `check(Place, std::optional<T>&)` reports where it does
/// not keep it, and may take it away.
template<class Form, class Check>
struct Checked
{
    Form form;
    Check check;

    [[nodiscard]] auto read(const Place& place) const
    {
        auto value = form.read(place);
        check(place, value);
        return value;
    }
    [[nodiscard]] nlohmann::ordered_json write(const auto& value) const { return form.write(value); }
};

template<class Form, class Check>
constexpr Checked<Form, Check> checked(Form form, Check check)
{
    return {std::move(form), std::move(check)};
}

} // namespace form

template<class T>
struct FormOf : form::Described<T>
{
};

template<class T>
struct FormOf<std::optional<T>> : FormOf<T>
{
};

template<class T>
struct FormOf<std::vector<T>> : form::List<FormOf<T>>
{
};

template<>
struct FormOf<bool> : form::Plain<readFlag>
{
};

template<>
struct FormOf<Date> : form::Spelled<readDate>
{
};

} // namespace seatwise
