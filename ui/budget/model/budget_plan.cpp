#include "budget/model/budget_plan.h"

#include <algorithm>
#include <numeric>

#include "charges/amount.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

Error typing(const QString& why)
{
    return {Error::Kind::usage, words::plain(why.toStdString())};
}

/// A cell as it stands in a table of text: a name may hold anything but a new line.
QString tableCell(QString typed)
{
    typed.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
    if (typed.trimmed().isEmpty())
        return {};
    return QLatin1Char('"') + typed.trimmed().replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

SchoolList readAsTable(const std::vector<SchoolRow>& rows, const QLocale& locale)
{
    QString table = QStringLiteral("name\tseats\n"); // so that no school is taken for a header
    for (const SchoolRow& row : rows)
        table += tableCell(row.name) + QLatin1Char('\t') + tableCell(row.seats) + QLatin1Char('\n');
    ListChoices choices;
    choices.keepTotals = true; // nobody types a sum into the list of schools
    if (locale.decimalPoint() == QLatin1String(","))
        choices.decimalSign = DecimalSign::comma;
    return readSchools(decodeTable(table.toStdString()), choices).value();
}

/// Reads rows as the core reads a table, so that what is typed and what is pasted are judged alike.
void readRows(BudgetPlan& plan, const std::vector<SchoolRow>& rows, const QLocale& locale)
{
    const SchoolList list = readAsTable(rows, locale);
    plan.schools = list.values;
    plan.shareOf.resize(rows.size());
    std::size_t next = 0;
    auto problem = list.problems.begin();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (problem != list.problems.end() && problem->line == row + 2) {
            ++problem;
            continue;
        }
        if (!rows[row].name.trimmed().isEmpty() || !rows[row].seats.trimmed().isEmpty())
            plan.shareOf[row] = next++;
    }
    if (!list.problems.empty())
        plan.problems.push_back(typing(counted<BudgetWords>(
            list.problems.size(),
            QT_TRANSLATE_N_NOOP("BudgetWords", "%1 rows without a name or a whole number of seats are not counted."),
            "One row without a name or a whole number of seats is not counted.", locale)));
}

void poolSchools(BudgetPlan& plan, const PriceBook& book, const BudgetInputs& inputs, Percent periodOff)
{
    if (plan.schools.empty())
        return;
    std::vector<School> reserved = plan.schools;
    for (School& school : reserved)
        school.seats = withHeadroom(school.seats, inputs.headroom);
    auto district = pool(book, reserved, billingOf(book, inputs), periodOff);
    if (district)
        plan.pool = std::move(*district);
    else
        plan.problems.push_back(district.error());
}

/// Typed years begin with the seats of the schools; a further year goes on from the last as growth is expected.
void fillYears(BudgetPlan& plan, const BudgetInputs& inputs)
{
    std::vector<SeatCount>& seats = plan.seatsEachYear;
    seats = inputs.seatsEachYear;
    if (!inputs.seatsTyped || plan.schools.empty())
        return;
    if (seats.empty())
        seats.push_back(std::accumulate(plan.schools.begin(), plan.schools.end(), SeatCount{0},
                                        [](SeatCount sum, const School& school) { return sum + school.seats; }));
    while (seats.size() < static_cast<std::size_t>(inputs.years))
        seats.push_back(grown(seats.back(), inputs.growth[1], 2).back());
}

void lookAhead(BudgetPlan& plan, const PriceBook& book, const BudgetInputs& inputs, Percent periodOff)
{
    if (!plan.pool)
        return;
    const OutlookRequest request{plan.schools, billingOf(book, inputs), periodOff, inputs.headroom,
                                 inputs.years, inputs.ceiling};
    std::vector<Result<Outlook>> made;
    if (inputs.seatsTyped)
        made.push_back(
            outlookForSeats(book, request, {plan.seatsEachYear.begin(), plan.seatsEachYear.begin() + inputs.years}));
    else
        for (const Percent growth : inputs.growth)
            made.push_back(outlook(book, request, growth));
    for (auto& ahead : made) {
        if (!ahead) {
            plan.problems.push_back(ahead.error());
            plan.outlooks.clear();
            return;
        }
        plan.outlooks.push_back(std::move(*ahead));
    }
}

void splitFunds(BudgetPlan& plan, const PriceBook& book, const BudgetInputs& inputs, const QLocale& locale)
{
    std::vector<Fund> funds;
    for (const FundRow& row : inputs.funds) {
        if (row.code.trimmed().isEmpty() && row.percent.trimmed().isEmpty())
            continue;
        const auto plain = readDecimal(QString(row.percent).remove(QLatin1Char('%')), locale);
        const auto percent = plain ? Percent::parse(*plain) : std::nullopt;
        if (!percent) {
            plan.fundProblem = typing(BudgetWords::tr("“%1” is not a percentage; type a number such as 60 or 12.5.")
                                          .arg(row.percent.left(40)));
            return;
        }
        funds.push_back({row.code.trimmed().toStdString(), *percent});
    }
    if (funds.empty() || !plan.expected())
        return;
    auto split = splitByFund(plan.expected()->years.front().pooled, funds, book.currency);
    if (split)
        plan.funds = std::move(*split);
    else
        plan.fundProblem = split.error();
}

void planDates(BudgetPlan& plan, const PriceBook& book, const BudgetInputs& inputs,
               const std::optional<Percent>& ofYear)
{
    if (!plan.pool || plan.pool->plan.empty())
        return;
    Selection& selected = plan.selection;
    selected.plan = plan.pool->plan;
    selected.seats = plan.pool->seats;
    selected.billing = billingOf(book, inputs);
    selected.annualDiscount = ofYear;
    selected.start = inputs.start;
    if (auto made = schedule(book, {selected, std::nullopt, yearStartOf(book, inputs), std::nullopt}))
        plan.schedule = std::move(*made);
    else
        plan.problems.push_back(made.error());
    Selection monthly = selected;
    monthly.billing = Billing::monthly;
    auto compared = compareSummers(book, monthly, summerAfter(book.rules, inputs.start));
    if (compared)
        plan.summers = std::move(*compared);
    else
        plan.summerProblem = compared.error();
}

} // namespace

const Outlook* BudgetPlan::expected() const
{
    return outlooks.empty() ? nullptr : &outlooks[outlooks.size() == 1 ? 0 : 1];
}

BudgetPlan planBudget(const PriceBook& book, const BudgetInputs& inputs, const std::optional<Percent>& ofYear,
                      const QLocale& locale)
{
    BudgetPlan plan;
    const Percent periodOff = periodDiscount(book.rules, billingOf(book, inputs), ofYear);
    if (inputs.startRefused)
        plan.problems.push_back(inputs.startRefused->problem);
    readRows(plan, inputs.schools, locale);
    poolSchools(plan, book, inputs, periodOff);
    fillYears(plan, inputs);
    lookAhead(plan, book, inputs, periodOff);
    splitFunds(plan, book, inputs, locale);
    planDates(plan, book, inputs, ofYear);
    return plan;
}

Billing billingOf(const PriceBook& book, const BudgetInputs& inputs)
{
    const bool isOffered =
        std::ranges::any_of(book.plans, [billing = inputs.billing](const Plan& plan) { return plan.offers(billing); });
    return isOffered ? inputs.billing : Billing::monthly;
}

std::chrono::month_day yearStartOf(const PriceBook& book, const BudgetInputs& inputs)
{
    return inputs.fiscalYear ? *inputs.fiscalYear / std::chrono::day(1) : book.rules.academicYearStart;
}

} // namespace seatwise::ui
