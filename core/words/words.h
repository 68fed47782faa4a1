#pragma once

#include <array>
#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "words/message.h"

namespace seatwise {

// The parameters of messages. decimalOf() of a figure stands beside its type.

/// A text that a person or a file gave: a customer, a plan, an id, a path. Never a sentence of ours.
struct Name
{
    static constexpr ArgumentKind kind = ArgumentKind::name;
    template<class Text>
        requires std::convertible_to<const Text&, std::string_view>
    Name(const Text& text) // NOLINT(google-explicit-constructor)
        : value(std::string_view(text))
    {
    }
    Name(std::string&& text) noexcept // NOLINT(google-explicit-constructor)
        : value(std::move(text))
    {
    }
    std::string value;
};

/// What a price book calls a plan, a feature, a charge or anything else that it gives names by language.
struct NameOfBook : Name
{
    static constexpr ArgumentKind kind = ArgumentKind::ofBook;
    using Name::Name;
};

/// Stands before the id of a draft that has no number, in English; a window says it in its language.
inline constexpr std::string_view draftMark = "draft ";

/// What a quote is called: "SW-2026-000123 r1", "draft q-1f3a".
struct NameOfQuote : Name
{
    static constexpr ArgumentKind kind = ArgumentKind::ofQuote;
    using Name::Name;
};

/// A month of a list: "2026-11", or its number where the list counts them.
struct MonthOfList : Name
{
    static constexpr ArgumentKind kind = ArgumentKind::month;
    using Name::Name;
};

/// A moment of UTC: "2026-11-21T10:15:30Z".
struct Instant : Name
{
    static constexpr ArgumentKind kind = ArgumentKind::time;
    using Name::Name;
};

/// A whole number that orders or names something, shown without separators.
struct Number
{
    static constexpr ArgumentKind kind = ArgumentKind::number;
    template<std::integral Whole>
    constexpr Number(Whole number) noexcept // NOLINT(google-explicit-constructor)
        : value{.units = Wide{number}}
    {
    }
    Decimal value;
};

/// A number of things, whole or with decimals.
struct Count
{
    static constexpr ArgumentKind kind = ArgumentKind::count;
    template<std::integral Whole>
    constexpr Count(Whole number) noexcept // NOLINT(google-explicit-constructor)
        : value{.units = Wide{number}}
    {
    }
    template<class Figure>
        requires requires(const Figure& figure) { decimalOf(figure); }
    constexpr Count(const Figure& figure) noexcept // NOLINT(google-explicit-constructor)
        : value(decimalOf(figure))
    {
    }
    Decimal value;
};

/// Money with its currency, to at least the decimals of the currency or as many as are asked for.
struct Amount
{
    static constexpr ArgumentKind kind = ArgumentKind::amount;
    template<class Figure, class Currency>
    Amount(const Figure& figure, const Currency& currency)
        : Amount(figure, currency, currency.exponent)
    {
    }
    template<class Figure, class Currency>
    Amount(const Figure& figure, const Currency& currency, int minDecimals)
        : value(decimalOf(figure))
    {
        value.minDecimals = static_cast<std::uint8_t>(minDecimals);
        currency.code.copy(value.currency.data(), value.currency.size());
    }
    Decimal value;
};

/// 20 is 20 %.
struct Share
{
    static constexpr ArgumentKind kind = ArgumentKind::percent;
    template<class Figure>
        requires requires(const Figure& figure) { decimalOf(figure); }
    constexpr Share(const Figure& figure) noexcept // NOLINT(google-explicit-constructor)
        : value(decimalOf(figure))
    {
    }
    Decimal value;
};

struct Day
{
    static constexpr ArgumentKind kind = ArgumentKind::date;
    constexpr Day(std::chrono::year_month_day day) noexcept // NOLINT(google-explicit-constructor)
        : value(day)
    {
    }
    std::chrono::year_month_day value;
};

/// A message in place of a word.
struct Phrase
{
    static constexpr ArgumentKind kind = ArgumentKind::message;
    Phrase(Message message) // NOLINT(google-explicit-constructor)
        : value{std::move(message)}
    {
    }
    std::vector<Message> value;
};

/// Messages or names one after the other: "a, b, c".
struct Listed
{
    static constexpr ArgumentKind kind = ArgumentKind::list;
    Listed(std::vector<Message> messages) noexcept // NOLINT(google-explicit-constructor)
        : value(std::move(messages))
    {
    }
    template<class Text>
        requires std::convertible_to<const Text&, std::string_view>
    Listed(const std::vector<Text>& names); // NOLINT(google-explicit-constructor)
    std::vector<Message> value;
};

/// Messages that are added: "$19.95 + $37.00".
struct Summed
{
    static constexpr ArgumentKind kind = ArgumentKind::sum;
    Summed(std::vector<Message> messages) noexcept // NOLINT(google-explicit-constructor)
        : value(std::move(messages))
    {
    }
    std::vector<Message> value;
};

template<class Parameters>
class Words;

/// A sentence that makes a message of exactly the arguments it has places for:
/// `words::planTakesSeats(plan.name, 20)`. Whether the English has a place for each is looked at by the compiler.
template<class... Parameters>
class Words<void(Parameters...)> : public Wording
{
public:
    consteval Words(std::string_view name, std::string_view text, std::string_view textOfOne = {})
        : Wording{name, text, textOfOne, kinds}
    {
        checkPlaces(text, 0);
        if (!textOfOne.empty())
            checkPlaces(textOfOne, 1); // "the first month only": the number may go without saying
    }

    [[nodiscard]] Message operator()(Parameters... parameters) const
    {
        std::vector<Argument> values;
        values.reserve(sizeof...(Parameters));
        (values.emplace_back(std::move(parameters.value)), ...);
        return {*this, std::move(values)};
    }

private:
    static constexpr std::array<ArgumentKind, sizeof...(Parameters)> kinds{Parameters::kind...};

    static consteval void checkPlaces(std::string_view text, std::size_t firstNeeded)
    {
        std::array<bool, sizeof...(Parameters)> found{};
        for (std::size_t i = 0; i + 1 < text.size(); ++i) {
            if (text[i] != '%')
                continue;
            const char place = text[i + 1];
            if (place >= '1' && place <= '9')
                found.at(static_cast<std::size_t>(place - '1')) = true; // does not compile where there is none
        }
        for (std::size_t i = firstNeeded; i < found.size(); ++i)
            if (!found[i])
                throw "the English has no place for an argument";
    }
};

namespace words {

/// A text that somebody wrote, as a message.
inline constexpr Words<void(Name)> plain{"plain", "%1"};

} // namespace words

template<class Text>
    requires std::convertible_to<const Text&, std::string_view>
Listed::Listed(const std::vector<Text>& names)
{
    value.reserve(names.size());
    for (const Text& name : names)
        value.push_back(words::plain(name));
}

} // namespace seatwise

// A sentence whose first argument is a number that decides between two forms is SAY_COUNTED, with the form of 1 last.
// A table of words is a file of
//   SAY(planTakesSeats, (Name plan, Count seats), TEXT("words", "%1 takes no %2 seats"))
//   SAY_COUNTED(seats, (Count seats), TEXT_N("counted words", "%1 seats"), "%1 seat")
// TEXT and TEXT_N are what lupdate looks for.
#define TEXT(context, english) english
#define TEXT_N(context, english) english
#define SAY(id, parameters, english) inline constexpr Words<void parameters> id{#id, english};
#define SAY_COUNTED(id, parameters, english, one) inline constexpr Words<void parameters> id{#id, english, one};
