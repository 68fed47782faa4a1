#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "words/decimal.h"

namespace seatwise {

/// How an argument of a message is shown.
enum class ArgumentKind : std::uint8_t {
    name,    ///< a text that a person or a file gave, as it is
    ofBook,  ///< what a price book calls something, which it may call otherwise in another language
    number,  ///< a whole number that orders or names something: a tier, a line of a file
    count,   ///< a number of things
    amount,  ///< money
    percent, ///< 20 is 20 %
    date,    ///< a day
    ofQuote, ///< the number of a quote, or its id behind draftMark (words.h)
    month,   ///< a month of a list, "2026-11", or its number in the list
    time,    ///< a moment of UTC, "2026-11-21T10:15:30Z"
    message, ///< a message in place of a word
    list,    ///< messages, one after the other
    sum,     ///< messages with a plus between them
};

/// A sentence with a place for each of its arguments, %1 for the first. Only words.h makes them.
struct Wording
{
    std::string_view id;
    std::string_view english;
    std::string_view one; ///< the English of a first argument of 1, where it has another form
    std::span<const ArgumentKind> arguments;
};

class Message;
class Place;

using Argument = std::variant<std::string, Decimal, std::chrono::year_month_day, std::vector<Message>>;

/// What is said, by its id and arguments, in no language yet: window, command line and paper put it into words. What
/// words.h declares makes it, or readMessage() out of a kept one, with all of its arguments. One that nobody made says
/// nothing.
class Message
{
public:
    Message() = default;

    [[nodiscard]] bool empty() const noexcept { return wording_ == nullptr; }
    /// Of a message that says something.
    [[nodiscard]] const Wording& wording() const noexcept { return *wording_; }
    [[nodiscard]] bool is(const Wording& wording) const noexcept { return wording_ == &wording; }
    [[nodiscard]] const std::vector<Argument>& arguments() const noexcept { return arguments_; }

    /// In English, as the command line, JSON and the audit trail say it: "$1,957.80", "2026-07-01". Of a message that
    /// was kept, the English of its day.
    [[nodiscard]] std::string english() const;

    /// The same message with the English it was kept with.
    [[nodiscard]] Message keptAs(std::string english) &&
    {
        kept_ = std::move(english);
        return std::move(*this);
    }

    /// The same id with the same arguments, and the same English.
    friend bool operator==(const Message& a, const Message& b)
    {
        return a.wording_ == b.wording_ && a.arguments_ == b.arguments_ &&
               (a.kept_ == b.kept_ || a.english() == b.english());
    }

private:
    template<class Parameters>
    friend class Words;
    friend std::optional<Message> readMessage(const Place& place);

    Message(const Wording& wording, std::vector<Argument> arguments) noexcept
        : wording_(&wording)
        , arguments_(std::move(arguments))
    {
    }

    const Wording* wording_ = nullptr;
    std::vector<Argument> arguments_;
    std::string kept_;
};

/// A figure as it stands in an English message: "1,250", "$19.95", "20 %".
[[nodiscard]] std::string inEnglish(const Decimal& figure, ArgumentKind kind);

/// Each in English.
[[nodiscard]] std::vector<std::string> inEnglish(const std::vector<Message>& messages);

} // namespace seatwise
