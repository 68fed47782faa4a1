#include "research/survey.h"

#include <utility>

#include "words/tables_words.h"

namespace seatwise {

namespace {

/// What an analysis finds in the rows of a survey; rows that were refused are kept.
template<class Value, class Find, class Found>
Result<void> analyse(Survey& survey, const Result<RowsRead<Value>>& rows, Find find, std::optional<Found> Survey::*into)
{
    if (!rows)
        return tl::make_unexpected(rows.error());
    Result<Found> found = find(rows->values);
    if (!found) {
        const Message refused = summaryOf(rows->problems, rows->values.size());
        return failed(refused.empty() ? found.error().message
                                      : words::problemAndRowsLeftOut(found.error().message, refused));
    }
    survey.*into = *std::move(found);
    survey.problems = rows->problems;
    return {};
}

} // namespace

Result<Survey> readSurvey(const std::string& name, const Table& table, const ListChoices& choices, PriceRange range)
{
    Survey survey;
    const bool asksIntent =
        choices.columns ? choices.columns->size() == intentColumns().columns.size() : isIntentSurvey(table);
    survey.name = name;
    const Result<void> analysed =
        asksIntent
            ? analyse(survey, readIntentSurvey(table, choices), demandFor, &Survey::demand)
            : analyse(
                  survey, readSensitivitySurvey(table, choices),
                  [range](const auto& answers) { return priceSensitivity(answers, range); }, &Survey::sensitivity);
    if (!analysed)
        return tl::make_unexpected(Error{analysed.error().kind, words::problemInFile(name, analysed.error().message)});
    return survey;
}

std::int64_t respondentsOf(const Survey& survey)
{
    if (survey.sensitivity)
        return survey.sensitivity->respondents;
    return survey.demand ? survey.demand->respondents : 0;
}

} // namespace seatwise
