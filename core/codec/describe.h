#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include "codec/json_scalars.h"
#include "codec/object_schema.h"

namespace seatwise {

// A type says once how it stands in JSON, and is read and written by that:
//
//     void describe(auto& io, Is<Approval> auto& approval)
//     {
//         io.required("by", approval.by, form::anyText);
//         io.optional("on", approval.on);
//     }
//
// The keys stand in the order in which they are written, and are read in that order. A form is how one value stands in
// JSON: `read(Place)` gives the value, or reports what is wrong with it and gives nothing; `write(value)` gives the
// JSON; `schema()`, which only a file with a schema needs, what a JSON schema says of it. Without one it is FormOf the
// type: what describe() says of it. More arguments of describe() are what a reader needs to know beside the text.

/// A U, to be read or to be written.
template<class T, class U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

/// The keys of an object, in the order in which they are described.
class KeyList
{
public:
    void add(std::string_view key) { keys_.push_back(key); }

    void required(std::string_view key, const auto&... /*valueAndForm*/) { add(key); }
    void optional(std::string_view key, const auto&... /*valueAndForm*/) { add(key); }
    void shown(std::string_view key, const auto&... /*valueAndForm*/) { add(key); }
    void inside(std::string_view key, const auto& /*describe*/) { add(key); }
    void check(const auto& /*check*/) {}
    void exactlyOne(const auto& /*otherwise*/, std::initializer_list<std::string_view> /*keys*/) {}
    void notBoth(const auto& /*otherwise*/, std::string_view /*one*/, std::string_view /*other*/) {}
    void needs(std::string_view /*key*/, std::initializer_list<std::string_view> /*others*/) {}
    void either(std::string_view /*key*/, std::string_view /*other*/) {}
    void format(std::string_view /*name*/, const auto&... /*versions*/)
    {
        add("format");
        add("format_version");
    }

    [[nodiscard]] std::vector<std::string_view> take() { return std::move(keys_); }

private:
    std::vector<std::string_view> keys_;
};

/// Reads an object. A value that cannot be read stays at its default.
class ObjectReader
{
public:
    ObjectReader(const Place& object, const std::vector<std::string_view>& keys)
        : fields_(object, keys)
    {
    }

    /// A missing one is a problem.
    template<class T, class Form = FormOf<T>>
    void required(std::string_view key, T& value, const Form& form = {})
    {
        fields_.require(key, value, [&form](const Place& place) { return form.read(place); });
    }

    /// One that may be missing, and is not written at its default.
    template<class T, class Form = FormOf<T>>
    void optional(std::string_view key, T& value, const Form& form = {})
    {
        fields_.allow(key, value, [&form](const Place& place) { return form.read(place); });
    }

    /// As above, and `absent` is what it is when missing.
    template<class T>
    void optional(std::string_view key, T& value, const auto& form, const auto& absent)
    {
        value = static_cast<T>(absent);
        optional(key, value, form);
    }

    /// One that may be missing, and is written nevertheless.
    template<class T, class Form = FormOf<T>>
    void shown(std::string_view key, T& value, const Form& form = {})
    {
        optional(key, value, form);
    }

    /// An object in the object whose fields are values of the same type, as `describe(io)` says; it may be missing, and
    /// is not written where it is empty.
    void inside(std::string_view key, const auto& describe)
    {
        const JsonMember* const member = fields_.find(key);
        if (!member)
            return;
        KeyList keys;
        describe(keys);
        ObjectReader inner(fields_.place().member(*member), keys.take());
        describe(inner);
    }

    /// What holds between the fields: `check(Fields)` reports where it does not. It is asked when reading, in its turn.
    void check(const auto& check) { check(fields_); }

    /// One of the keys is there; `otherwise` is said of none and of several.
    void exactlyOne(const Words<void()>& otherwise, std::initializer_list<std::string_view> keys)
    {
        const auto given = std::count_if(keys.begin(), keys.end(), [this](auto key) { return fields_.has(key); });
        if (given != 1 && fields_.place().is(JsonValue::Kind::object))
            fields_.place().refuse(otherwise());
    }

    /// One of the keys is there, the other, or none; `otherwise` is said of both.
    void notBoth(const Words<void()>& otherwise, std::string_view one, std::string_view other)
    {
        if (fields_.has(one) && fields_.has(other))
            fields_.place().refuse(otherwise());
    }

    /// One of the two keys is there, or both; of none it is said that the first is missing.
    void either(std::string_view key, std::string_view other)
    {
        if (!fields_.has(key) && !fields_.has(other))
            fields_.refuseMissing(key);
    }

    /// With the key the others are there.
    void needs(std::string_view key, std::initializer_list<std::string_view> others)
    {
        for (const std::string_view other : others)
            if (fields_.has(key) && !fields_.has(other))
                fields_.refuseMissing(other);
    }

    /// What the text is, in the one version there is, or in any up to the newest.
    void format(std::string_view name, std::int64_t /*written*/ = 1, std::int64_t newest = 1)
    {
        std::size_t word = 0;
        std::int64_t version = 0;
        fields_.require("format", word, [&](const Place& place) { return readWord(place, std::span(&name, 1)); });
        fields_.require("format_version", version, [&](const Place& place) { return readWhole(place, 1, newest); });
    }

private:
    Fields fields_;
};

/// Writes an object.
class ObjectWriter
{
public:
    template<class T, class Form = FormOf<T>>
    void required(std::string_view key, const T& value, const Form& form = {})
    {
        json_.emplace(std::string(key), form.write(given(value)));
    }

    template<class T, class Form = FormOf<T>>
    void optional(std::string_view key, const T& value, const Form& form = {})
    {
        optional(key, value, form, T());
    }

    template<class T>
    void optional(std::string_view key, const T& value, const auto& form, const auto& absent)
    {
        if (value != absent)
            required(key, value, form);
    }

    template<class T, class Form = FormOf<T>>
    void shown(std::string_view key, const T& value, const Form& form = {})
    {
        required(key, value, form);
    }

    void inside(std::string_view key, const auto& describe)
    {
        ObjectWriter inner;
        describe(inner);
        if (auto json = inner.take(); !json.empty())
            json_.emplace(std::string(key), std::move(json));
    }

    void check(const auto& /*check*/) {}
    void exactlyOne(const auto& /*otherwise*/, std::initializer_list<std::string_view> /*keys*/) {}
    void notBoth(const auto& /*otherwise*/, std::string_view /*one*/, std::string_view /*other*/) {}
    void needs(std::string_view /*key*/, std::initializer_list<std::string_view> /*others*/) {}
    void either(std::string_view /*key*/, std::string_view /*other*/) {}
    void format(std::string_view name, std::int64_t written = 1, std::int64_t /*newest*/ = 1)
    {
        add("format", name);
        json_.emplace("format_version", written);
    }

    void add(std::string_view key, std::string_view word) { json_.emplace(std::string(key), word); }
    [[nodiscard]] nlohmann::ordered_json take() { return std::move(json_); }

private:
    template<class T>
    static const T& given(const T& value)
    {
        return value;
    }
    template<class T>
    static const T& given(const std::optional<T>& value)
    {
        return *value;
    }

    nlohmann::ordered_json json_ = nlohmann::ordered_json::object();
};

namespace form {

/// An object as describe() says. With a tag, a key that says which of several types it is, and has been read.
template<class T, class... Context>
struct Described
{
    std::tuple<const Context&...> context;
    std::string_view tag;

    [[nodiscard]] std::optional<T> read(const Place& place) const
    {
        static const std::vector<std::string_view> keys = keysOf();
        ObjectReader io(place, keys);
        T value{};
        describeTo(io, value);
        return value;
    }

    [[nodiscard]] nlohmann::ordered_json write(const T& value, std::string_view word = {}) const
    {
        ObjectWriter io;
        if (!tag.empty())
            io.add(tag, word);
        describeTo(io, value);
        return io.take();
    }

    [[nodiscard]] nlohmann::ordered_json schema(std::string_view word = {}) const
    {
        ObjectSchema io;
        if (!tag.empty())
            io.add(tag, word);
        const T value{};
        describeTo(io, value);
        return io.take();
    }

private:
    [[nodiscard]] std::vector<std::string_view> keysOf() const
    {
        KeyList io;
        if (!tag.empty())
            io.add(tag);
        const T value{};
        describeTo(io, value);
        return io.take();
    }

    void describeTo(auto& io, auto& value) const
    {
        std::apply([&](const Context&... known) { describe(io, value, known...); }, context);
    }
};

/// `context` must outlive it.
template<class T, class... Context>
Described<T, Context...> described(const Context&... context)
{
    return {std::tie(context...), {}};
}

} // namespace form

/// The value that a JSON text of this program is as a whole, or everything that is wrong with it.
template<class T, class... Context>
tl::expected<T, std::vector<JsonProblem>> readDescribed(std::string_view json, const Context&... context)
{
    const auto root = parseJson(json, maxKeptNesting);
    if (!root)
        return tl::make_unexpected(std::vector{root.error()});
    Problems problems;
    auto value = form::described<T>(context...).read(Place(*root, problems));
    if (!problems.empty())
        return tl::make_unexpected(problems.take());
    return *std::move(value);
}

/// A value as canonical bytes: JSON without spaces. Text that is not UTF-8 is replaced.
template<class T>
std::string writeDescribed(const T& value)
{
    return form::described<T>().write(value).dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace seatwise
