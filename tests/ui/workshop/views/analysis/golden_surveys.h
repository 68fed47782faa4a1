#pragma once

#include <string>
#include <vector>

#include <QString>

namespace seatwise::ui::test {

/// A survey of tests/data/surveys/golden.csv, with the intersections that were worked out apart from the program.
struct GoldenSurvey
{
    std::string name;
    QString respondents;
    QString text; ///< as a CSV file
    QString pmc;  ///< to 4 decimals, of van Westendorp's own curves as pme
    QString pme;
    QString opp;
    QString idp;
};

[[nodiscard]] std::vector<GoldenSurvey> goldenSurveys();

} // namespace seatwise::ui::test
