#include "district/school_list.h"

#include <algorithm>

#include "words/analysis_words.h"
#include "words/tables_words.h"

namespace seatwise {

namespace {

constexpr std::size_t maxSchoolName = 200;

/// How others call the name of a school, the surest first.
constexpr std::string_view otherNamesOfName =
    "school|school name|name of school|school site|site|site name|campus|campus name|building|institution|"
    "organisation|organization|account|customer|schule|name der schule|schulname|standort|einrichtung|école|"
    "établissement|nom|nom de l'école|nom de l'établissement|site scolaire|escuela|colegio|centro|centro educativo|"
    "nombre|nombre de la escuela|nombre del centro|sede";

/// How others call the seats of a school.
constexpr std::string_view otherNamesOfSeats =
    "seat|number of seats|seat count|licences|licenses|licence|license|number of licences|number of licenses|"
    "licence count|license count|users|user|number of users|user count|students|student|number of students|"
    "student count|pupils|number of pupils|enrollment|enrolment|total enrollment|total enrolment|headcount|"
    "quantity|qty|plätze|anzahl plätze|sitze|lizenzen|anzahl lizenzen|nutzer|benutzer|schüler|anzahl schüler|"
    "schülerzahl|anzahl|places|nombre de places|sièges|licences requises|nombre de licences|utilisateurs|élèves|"
    "nombre d'élèves|effectif|plazas|número de plazas|puestos|asientos|licencias|número de licencias|usuarios|"
    "alumnos|número de alumnos|estudiantes|matrícula";

/// The columns of the list, in the order of its kind.
struct SchoolColumn
{
    enum : std::size_t { name, seats };
};

RowResult<School> readSchool(const ListRow& row)
{
    const std::string_view called = row.text(SchoolColumn::name);
    if (called.empty() || called.size() > maxSchoolName)
        return tl::make_unexpected(row.problem(SchoolColumn::name, words::expectedSchoolName(maxSchoolName)));
    const auto count = row.count(SchoolColumn::seats, maxSeatsOfSchool);
    if (!count || *count < 1)
        return tl::make_unexpected(row.problem(SchoolColumn::seats, words::expectedSeats(maxSeatsOfSchool)));
    return School{std::string(called), *count};
}

} // namespace

const ListKind& schoolColumns()
{
    static const ListKind kind{{{"name", otherNamesOfName}, {"seats", otherNamesOfSeats}},
                               NamingColumn{SchoolColumn::name, &words::totalIsNoSchool}};
    return kind;
}

Result<SchoolList> readSchools(const Table& table, const ListChoices& choices)
{
    return readList<School>(table, schoolColumns(), choices, maxSchools, readSchool);
}

bool isComplete(const SchoolList& list)
{
    return std::all_of(list.problems.begin(), list.problems.end(),
                       [](const RowProblem& problem) { return problem.kind == RowProblem::Kind::total; });
}

} // namespace seatwise
