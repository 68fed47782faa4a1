#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "codec/describe.h"
#include "codec/json_scalars.h"
#include "codec/list_forms.h"
#include "codec/schema.h"

namespace seatwise {

namespace form {

/// A value that `readValue` reads, and of which a schema says `schemaOf`.
template<auto readValue, auto schemaOf>
struct Read
{
    static auto read(const Place& place) { return readValue(place); }
    static nlohmann::ordered_json schema() { return schemaOf(); }
};

/// One that JSON can hold as it is.
template<auto readValue, auto schemaOf = schema::anyText>
struct Plain : Read<readValue, schemaOf>
{
    static nlohmann::ordered_json write(const auto& value) { return value; }
};

/// One with a toString(), such as a date.
template<auto readValue, auto schemaOf = schema::anyText>
struct Spelled : Read<readValue, schemaOf>
{
    static nlohmann::ordered_json write(const auto& value) { return toString(value); }
};

/// A decimal, written with at least so many decimals.
template<auto readValue, auto schemaOf = schema::anyText, int minDecimals = 0>
struct Figure : Read<readValue, schemaOf>
{
    static nlohmann::ordered_json write(const auto& value) { return value.toString(minDecimals); }
};

/// A value that is what `parse` makes of a text.
template<auto readValue, auto parse, auto schemaOf = schema::anyText>
struct Parsed
{
    static nlohmann::ordered_json schema() { return schemaOf(); }
    static auto read(const Place& place)
    {
        const auto text = readValue(place);
        return text ? std::optional(parse(*text)) : std::nullopt;
    }
    static nlohmann::ordered_json write(const auto& value) { return toString(value); }
};

inline constexpr Plain<readAnyText> anyText;
inline constexpr Plain<readText, schema::text> text;
inline constexpr Plain<readId, schema::id> id;
inline constexpr Figure<readMoney> money;
inline constexpr Figure<readDiscount, schema::number<Percent, 100>> discount;

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
    [[nodiscard]] nlohmann::ordered_json schema() const { return schema::whole(least, most); }
};

using Whole = WholeOf<std::int64_t>;

/// A count of seats from 0.
inline constexpr Whole seats{0, maxQuantity};

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
    [[nodiscard]] nlohmann::ordered_json schema() const { return schema::word(words); }
};

template<class Enum, std::convertible_to<std::string_view>... Texts>
constexpr Word<Enum, sizeof...(Texts)> word(Texts... texts)
{
    return {{texts...}};
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

    [[nodiscard]] nlohmann::ordered_json schema() const
    {
        auto types = nlohmann::ordered_json::array();
        const auto add = [&]<std::size_t... index>(std::index_sequence<index...> /*all*/) {
            (types.push_back(formOf(std::variant_alternative_t<index, Variant>()).schema(names[index])), ...);
        };
        add(std::make_index_sequence<std::variant_size_v<Variant>>());
        return {{"title", key}, {"oneOf", std::move(types)}};
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
    static nlohmann::ordered_json schema() { return schema::id(); }
};

/// The name of something that the program defines.
struct Known : Reference<std::string>
{
    [[nodiscard]] nlohmann::ordered_json schema() const { return schema::word(ids); }
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
    [[nodiscard]] nlohmann::ordered_json schema() const { return form.schema(); }
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
struct FormOf<bool> : form::Plain<readFlag, schema::flag>
{
};

template<>
struct FormOf<Date> : form::Spelled<readDate, schema::date>
{
};

} // namespace seatwise
