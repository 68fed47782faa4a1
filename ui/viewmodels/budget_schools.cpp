#include "viewmodels/budget_schools.h"

namespace seatwise::ui {

namespace {

/// A cell as it stands in a table of text: a name may hold anything but a new line.
QString tableCell(QString typed)
{
    typed.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
    if (typed.trimmed().isEmpty())
        return {};
    return QLatin1Char('"') + typed.trimmed().replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

SchoolList readAsTable(const std::vector<SchoolRow>& rows)
{
    QString table = QStringLiteral("name\tseats\n"); // so that no school is taken for a header
    for (const SchoolRow& row : rows)
        table += tableCell(row.name) + QLatin1Char('\t') + tableCell(row.seats) + QLatin1Char('\n');
    ListChoices choices;
    choices.keepTotals = true; // nobody types a sum into the list of schools
    return readSchools(decodeTable(table.toStdString()), choices).value();
}

} // namespace

TypedSchools readSchoolRows(const std::vector<SchoolRow>& rows)
{
    const SchoolList list = readAsTable(rows);
    TypedSchools read{list.values, std::vector<std::optional<std::size_t>>(rows.size()), list.problems.size()};
    std::size_t next = 0;
    auto problem = list.problems.begin();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (problem != list.problems.end() && problem->line == row + 2) {
            ++problem;
            continue;
        }
        if (!rows[row].name.trimmed().isEmpty() || !rows[row].seats.trimmed().isEmpty())
            read.schoolOf[row] = next++;
    }
    return read;
}

} // namespace seatwise::ui
