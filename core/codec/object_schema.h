#pragma once

#include <initializer_list>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

namespace seatwise {

/// How values of the type stand in JSON wherever no other form is named. Specialised for types that are no objects.
template<class T>
struct FormOf;

/// Says what a JSON schema says of an object.
class ObjectSchema
{
public:
    template<class T, class Form = FormOf<T>>
    void required(std::string_view key, const T& value, const Form& form = {})
    {
        required_.push_back(key);
        optional(key, value, form);
    }

    template<class T, class Form = FormOf<T>>
    void optional(std::string_view key, const T& /*value*/, const Form& form = {})
    {
        properties_.emplace(key, form.schema());
    }

    void optional(std::string_view key, const auto& value, const auto& form, const auto& /*absent*/)
    {
        optional(key, value, form);
    }

    template<class T, class Form = FormOf<T>>
    void shown(std::string_view key, const T& value, const Form& form = {})
    {
        optional(key, value, form);
    }

    void inside(std::string_view key, const auto& describe)
    {
        ObjectSchema inner;
        describe(inner);
        properties_.emplace(key, inner.take());
    }

    void check(const auto& /*check*/) {}

    void exactlyOne(const auto& /*otherwise*/, std::initializer_list<std::string_view> keys)
    {
        for (const std::string_view key : keys)
            rest_["oneOf"].push_back({{"required", {key}}});
    }

    void notBoth(const auto& /*otherwise*/, std::string_view one, std::string_view other)
    {
        rest_["not"] = {{"required", {one, other}}};
    }

    void either(std::string_view key, std::string_view other)
    {
        for (const std::string_view one : {key, other})
            rest_["anyOf"].push_back({{"required", {one}}});
    }

    void needs(std::string_view key, std::initializer_list<std::string_view> others)
    {
        rest_["dependencies"].emplace(key, others);
    }

    void add(std::string_view key, std::string_view word)
    {
        required_.push_back(key);
        properties_.emplace(key, nlohmann::ordered_json{{"const", word}});
    }

    [[nodiscard]] nlohmann::ordered_json take()
    {
        nlohmann::ordered_json json{{"type", "object"}, {"additionalProperties", false}};
        if (!required_.empty())
            json["required"] = std::move(required_);
        json["properties"] = std::move(properties_);
        json.update(rest_);
        return json;
    }

private:
    nlohmann::ordered_json required_ = nlohmann::ordered_json::array();
    nlohmann::ordered_json properties_ = nlohmann::ordered_json::object();
    nlohmann::ordered_json rest_ = nlohmann::ordered_json::object();
};

} // namespace seatwise
