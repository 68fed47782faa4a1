#pragma once

#include "words/general_words.h"

namespace seatwise {

namespace test {
struct AnyWording;
}

/// Nothing but a table's sentence makes a message of it: here one that stands for all of them.
template<>
class Words<test::AnyWording>
{
public:
    static Message with(const Wording& wording, std::vector<Argument> arguments)
    {
        return {wording, std::move(arguments)};
    }
};

namespace test {

/// A message of a sentence, with a sample for each of its arguments: Elm, 1234, 12.34 EUR, 1 July 2026, "two".
inline Message sampleOf(const Wording& wording)
{
    const auto sample = [](ArgumentKind kind) -> Argument {
        switch (kind) {
        case ArgumentKind::name:
        case ArgumentKind::ofBook:
        case ArgumentKind::ofQuote:
        case ArgumentKind::month:
        case ArgumentKind::time:
            return std::string("Elm");
        case ArgumentKind::number:
        case ArgumentKind::count:
        case ArgumentKind::percent:
            return Decimal{.units = 1'234};
        case ArgumentKind::amount:
            return Decimal{.units = 1'234, .places = 2, .minDecimals = 2, .currency = {'E', 'U', 'R'}};
        case ArgumentKind::date:
            return std::chrono::year{2026} / 7 / 1;
        case ArgumentKind::message:
        case ArgumentKind::list:
        case ArgumentKind::sum:
            break;
        }
        return std::vector{words::plain("two")};
    };
    std::vector<Argument> arguments;
    arguments.reserve(wording.arguments.size());
    for (const ArgumentKind kind : wording.arguments)
        arguments.push_back(sample(kind));
    return Words<AnyWording>::with(wording, std::move(arguments));
}

} // namespace test

} // namespace seatwise
