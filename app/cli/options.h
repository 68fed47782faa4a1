#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "cli/arguments.h"

namespace seatwise::cli {

/// An option ("--seats") or operand ("id") of a command. Parsing, help, completions and manual follow from it.
struct Option
{
    enum class Takes { nothing, atMostOne, one, two, several };

    std::string_view name;
    Kind kind;
    std::string_view help;
    Takes takes = Takes::one;
    std::function<Result<void>(const std::string& text)> read; ///< for each value that is typed
    bool* flag = nullptr;                                      ///< of an option that takes nothing
    bool isRequired = false;

    [[nodiscard]] bool isOperand() const { return !name.starts_with('-'); }

    Option& required()
    {
        isRequired = true;
        return *this;
    }
};

template<class T>
struct Within
{
    using type = T;
};
template<class T>
struct Within<std::optional<T>>
{
    using type = T;
};

/// What is typed for a place: its type, or the one that it may hold.
template<class T>
using Value = typename Within<T>::type;

/// What a command takes, in the order of its help, each bound to a place that must outlive it.
class Options
{
public:
    /// A value read by a function of its own. What is not typed leaves its place as it is; an empty
    /// text, as of a shell's variable that is not set, does not pass for that.
    template<class T, class Parse>
    Option& parsed(std::string_view name, T& to, std::string_view help, Kind kind, Parse parse)
    {
        return add({name, kind, help, Option::Takes::one,
                    [&to, parse = std::move(parse)](const std::string& text) -> Result<void> {
                        to = TRY(parse(text));
                        return {};
                    }});
    }

    /// A value of a type that Typed knows.
    template<class T>
    Option& value(std::string_view name, T& to, std::string_view help, Kind kind = Typed<Value<T>>::kind)
    {
        return parsed(name, to, help, kind,
                      [name](const std::string& text) { return Typed<Value<T>>::read(text, withoutDashes(name)); });
    }

    /// A whole number of a range.
    template<class T>
    Option& whole(std::string_view name, T& to, std::string_view help, Kind kind, WholeRange range)
    {
        return parsed(name, to, help, kind, [name, range = std::move(range)](const std::string& text) {
            return readWhole(text, withoutDashes(name), range).map([](std::int64_t number) {
                return static_cast<Value<T>>(number);
            });
        });
    }

    /// An option that may be repeated, taking one value each time, or all operands that are left: each value is taken
    /// by a function.
    Option& each(std::string_view name, std::string_view help, Kind kind,
                 std::function<Result<void>(const std::string& text)> take)
    {
        return add({name, kind, help, Option::Takes::several, std::move(take)});
    }

    /// An option that takes two values one after the other, each by a function.
    Option& two(std::string_view name, std::string_view help, Kind kind,
                std::function<Result<void>(const std::string& text)> take)
    {
        return add({name, kind, help, Option::Takes::two, std::move(take)});
    }

    /// As each(), of a type that Typed knows.
    template<class T>
    Option& values(std::string_view name, std::vector<T>& to, std::string_view help, Kind kind = Typed<T>::kind)
    {
        return each(name, help, kind, [name, &to](const std::string& text) -> Result<void> {
            to.push_back(TRY(Typed<T>::read(text, withoutDashes(name))));
            return {};
        });
    }

    Option& flag(std::string_view name, bool& to, std::string_view help)
    {
        return add({name, {}, help, Option::Takes::nothing, {}, &to});
    }

    /// Lets what was required so far be left out, but for operands: for a command that changes what is there.
    void requireOnlyOperands()
    {
        for (Option& option : options_)
            option.isRequired = option.isRequired && option.isOperand();
    }

    [[nodiscard]] const std::vector<Option>& all() const { return options_; }

private:
    Option& add(Option option) { return options_.emplace_back(std::move(option)); }

    std::vector<Option> options_;
};

} // namespace seatwise::cli
