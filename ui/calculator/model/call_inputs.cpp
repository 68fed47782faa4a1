#include "calculator/model/call_inputs.h"

#include "calculator/model/quote_in_change.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

std::string typedOf(const std::optional<RefusedDate>& refused)
{
    return refused ? refused->typed.toStdString() : std::string();
}

template<class Read>
std::optional<RefusedDate> refusedOf(const std::string& typed, Read read)
{
    if (typed.empty())
        return std::nullopt;
    const auto date = read(toQString(typed));
    return date ? std::nullopt : std::optional(date.error());
}

} // namespace

ScenarioInputs keptInputs(const CalculatorInputs& inputs)
{
    return {inputs.selection,
            inputs.budget,
            inputs.academic,
            inputs.pause,
            typedOf(inputs.startRefused),
            typedOf(inputs.pauseFromRefused),
            typedOf(inputs.pauseToRefused)};
}

CalculatorInputs inputsOf(const ScenarioInputs& kept, const PriceBook& book, const std::optional<Date>& today)
{
    const QLocale locale;
    const DateReading reading = dateReading(locale, today.value_or(book.effectiveFrom), book.rules.academicYearStart);
    const auto asDate = [&](const QString& typed) { return readDate(typed, reading, locale); };
    const auto asDay = [&](const QString& typed) { return readDayOfYear(typed, reading, locale); };
    CalculatorInputs inputs;
    inputs.selection = kept.selection;
    inputs.budget = kept.budget;
    inputs.academic = kept.academic;
    inputs.pause = kept.pause;
    inputs.startRefused = refusedOf(kept.startTyped, asDate);
    inputs.pauseFromRefused = refusedOf(kept.pauseFromTyped, asDay);
    inputs.pauseToRefused = refusedOf(kept.pauseToTyped, asDay);
    return inputs;
}

const CalculatorState& lasting(const CalculatorState& state)
{
    return state.changing ? state.changing->before : state;
}

} // namespace seatwise::ui
