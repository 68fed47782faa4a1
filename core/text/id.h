#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "words/general_words.h"

namespace seatwise {

/// The id of a thing of one kind. It reads as its text, but no text becomes an id unasked, and ids of two kinds are
/// neither assigned to each other nor compared.
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(std::string text) noexcept
        : text_(std::move(text))
    {
    }
    explicit Id(std::string_view text)
        : text_(text)
    {
    }
    /// One that stands in the source: PlanId plan = "solo";
    template<std::size_t size>
    Id(const char (&text)[size]) // NOLINT(google-explicit-constructor,modernize-avoid-c-arrays)
        : text_(text)
    {
    }

    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    [[nodiscard]] bool empty() const noexcept { return text_.empty(); }
    operator std::string_view() const noexcept { return text_; } // NOLINT(google-explicit-constructor)

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;

    template<class Text>
        requires std::convertible_to<const Text&, std::string_view> && (!requires { typename Text::TagOfId; })
    friend bool operator==(const Id& id, const Text& text)
    {
        return id.text_ == std::string_view(text);
    }

    friend std::string operator+(std::string_view text, const Id& id) { return std::string(text) + id.text_; }
    friend std::string operator+(const Id& id, std::string_view text) { return id.text_ + std::string(text); }

    using TagOfId = Tag;

private:
    std::string text_;
};

/// The ids of some things, in their order. They live as long as the things.
template<class Items>
[[nodiscard]] std::vector<std::string_view> idsOf(const Items& items)
{
    std::vector<std::string_view> ids;
    ids.reserve(items.size());
    for (const auto& item : items)
        ids.emplace_back(item.id);
    return ids;
}

/// "solo, ensemble", or "none".
template<class Text>
    requires std::convertible_to<const Text&, std::string_view>
[[nodiscard]] Listed listed(const std::vector<Text>& ids)
{
    return ids.empty() ? Listed(std::vector{words::none()}) : Listed(ids);
}

} // namespace seatwise
