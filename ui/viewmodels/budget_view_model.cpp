#include "viewmodels/budget_view_model.h"

#include <algorithm>
#include <numeric>

#include "viewmodels/budget_edits.h"
#include "viewmodels/budget_schools.h"
#include "viewmodels/budget_texts.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/format.h"
#include "viewmodels/page_edit.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

Error typing(const QString& why)
{
    return {Error::Kind::usage, words::plain(why.toStdString())};
}

} // namespace

BudgetViewModel::BudgetViewModel(CalculatorViewModel& calculator, Date today, QObject* parent)
    : QObject(parent)
    , calculator_(calculator)
    , today_(today)
{
    // the next first of a month for which there is time to order
    inputs_.start = addDays(monthOf(addDays(today, inputs_.leadDays - 1)).last, 1);
    undo_.setUndoLimit(mostUndoSteps);
    connect(&calculator_, &CalculatorViewModel::bookChanged, this, &BudgetViewModel::recompute);
    recompute();
}

const PriceBook& BudgetViewModel::book() const
{
    return calculator_.book();
}

const QLocale& BudgetViewModel::locale() const
{
    return calculator_.locale();
}

QString BudgetViewModel::customer() const
{
    return calculator_.inputs().customer.trimmed();
}

bool BudgetViewModel::offersAnnual() const
{
    return calculator_.offersAnnual();
}

std::chrono::month_day BudgetViewModel::yearStart() const
{
    return inputs_.fiscalYear ? *inputs_.fiscalYear / std::chrono::day(1) : book().rules.academicYearStart;
}

Billing BudgetViewModel::billing() const
{
    return offersAnnual() ? inputs_.billing : Billing::monthly;
}

DateReading BudgetViewModel::dateReading() const
{
    return ui::dateReading(locale(), today_, book().rules.academicYearStart);
}

void BudgetViewModel::start(const BudgetInputs& inputs)
{
    undo_.clear();
    apply(inputs);
}

void BudgetViewModel::apply(const BudgetInputs& inputs)
{
    inputs_ = inputs;
    recompute();
}

void BudgetViewModel::edit(const BudgetInputs& after)
{
    if (after == inputs_)
        return;
    const auto [name, field] = budgetEdit(inputs_, after);
    undo_.push(new PageEdit<BudgetInputs>(name, field, gesture_, inputs_, after,
                                          [this](const BudgetInputs& inputs) { apply(inputs); }));
}

void BudgetViewModel::setInputs(const BudgetInputs& inputs)
{
    edit(inputs);
}

void BudgetViewModel::setSchool(std::size_t row, const SchoolRow& school)
{
    BudgetInputs after = inputs_;
    if (row < after.schools.size())
        after.schools[row] = school;
    else
        after.schools.push_back(school);
    readReport_.clear();
    edit(after);
}

void BudgetViewModel::addSchools(const std::vector<SchoolRow>& schools)
{
    BudgetInputs after = inputs_;
    after.schools.insert(after.schools.end(), schools.begin(), schools.end());
    edit(after);
}

void BudgetViewModel::takeCustomer(const SchoolRow& customer, Billing billing)
{
    BudgetInputs after = inputs_;
    auto& schools = after.schools;
    const auto same = std::find_if(schools.begin(), schools.end(),
                                   [&](const SchoolRow& row) { return row.name.trimmed() == customer.name; });
    if (same == schools.end())
        schools.push_back(customer);
    else
        same->seats = customer.seats;
    after.billing = billing;
    readReport_.clear();
    edit(after);
}

void BudgetViewModel::readTable(const Table& table, const ListChoices& choices)
{
    const Result<SchoolList> list = readSchools(table, choices);
    if (!list) {
        readAll_ = false;
        readReport_ = text(list.error().message);
        return recompute();
    }
    std::vector<SchoolRow> rows;
    for (const School& school : list->values)
        rows.push_back({text(school.name), QString::number(school.seats)});
    readAll_ = list->problems.empty();
    readReport_ = schoolsReadText(*list);
    if (rows.empty())
        emit changed();
    else
        addSchools(rows);
}

void BudgetViewModel::removeSchools(std::vector<int> rows)
{
    BudgetInputs after = inputs_;
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows)
        if (row < static_cast<int>(after.schools.size()))
            after.schools.erase(after.schools.begin() + row);
    readReport_.clear();
    edit(after);
}

SchoolResult BudgetViewModel::resultOf(std::size_t row) const
{
    if (row >= shareOf_.size() || !shareOf_[row] || !pool_)
        return {};
    const SchoolShare& share = pool_->shares[*shareOf_[row]];
    return {formatSeats(share.seats, locale()), formatMoney(share.amount, book().currency, locale()),
            formatMoney(share.separate, book().currency, locale())};
}

void BudgetViewModel::recompute()
{
    problems_.clear();
    if (inputs_.startRefused)
        problems_.push_back(inputs_.startRefused->problem);
    readRows();
    poolSchools();
    fillYears();
    lookAhead();
    splitFunds();
    planDates();
    emit changed();
}

void BudgetViewModel::readRows()
{
    TypedSchools typed = readSchoolRows(inputs_.schools);
    schools_ = std::move(typed.schools);
    shareOf_ = std::move(typed.schoolOf);
    if (typed.refused == 1)
        problems_.push_back(
            typing(BudgetWords::tr("One row without a name or a whole number of seats is not counted.")));
    else if (typed.refused > 1)
        problems_.push_back(typing(
            BudgetWords::tr("%1 rows without a name or a whole number of seats are not counted.").arg(typed.refused)));
}

Percent BudgetViewModel::annualDiscount() const
{
    return calculator_.inputs().selection.annualDiscount.value_or(book().rules.annualDiscount);
}

void BudgetViewModel::poolSchools()
{
    pool_.reset();
    if (schools_.empty())
        return;
    std::vector<School> reserved = schools_;
    for (School& school : reserved)
        school.seats = withHeadroom(school.seats, inputs_.headroom);
    auto district = seatwise::pool(book(), reserved, billing(), annualDiscount());
    if (district)
        pool_ = std::move(*district);
    else
        problems_.push_back(district.error());
}

/// Typed years begin with the seats of the schools; a further year goes on from the last as growth is expected.
void BudgetViewModel::fillYears()
{
    std::vector<SeatCount>& seats = inputs_.seatsEachYear;
    if (!inputs_.seatsTyped || schools_.empty())
        return;
    if (seats.empty())
        seats.push_back(std::accumulate(schools_.begin(), schools_.end(), SeatCount{0},
                                        [](SeatCount sum, const School& school) { return sum + school.seats; }));
    while (seats.size() < static_cast<std::size_t>(inputs_.years))
        seats.push_back(grown(seats.back(), inputs_.growth[1], 2).back());
}

void BudgetViewModel::lookAhead()
{
    outlooks_.clear();
    if (!pool_)
        return;
    const OutlookRequest request{schools_,         billing(),     annualDiscount(),
                                 inputs_.headroom, inputs_.years, inputs_.ceiling};
    std::vector<Result<Outlook>> made;
    if (inputs_.seatsTyped)
        made.push_back(outlookForSeats(book(), request,
                                       {inputs_.seatsEachYear.begin(), inputs_.seatsEachYear.begin() + inputs_.years}));
    else
        for (const Percent growth : inputs_.growth)
            made.push_back(outlook(book(), request, growth));
    for (auto& ahead : made) {
        if (!ahead) {
            problems_.push_back(ahead.error());
            outlooks_.clear();
            return;
        }
        outlooks_.push_back(std::move(*ahead));
    }
}

const Outlook* BudgetViewModel::expected() const
{
    if (outlooks_.empty())
        return nullptr;
    return inputs_.seatsTyped ? &outlooks_.front() : &outlooks_[1];
}

void BudgetViewModel::splitFunds()
{
    funds_.clear();
    fundProblem_.reset();
    std::vector<Fund> funds;
    for (const FundRow& row : inputs_.funds) {
        if (row.code.trimmed().isEmpty() && row.percent.trimmed().isEmpty())
            continue;
        const auto plain = readDecimal(QString(row.percent).remove(QLatin1Char('%')), locale());
        const auto percent = plain ? Percent::parse(*plain) : std::nullopt;
        if (!percent) {
            fundProblem_ = typing(BudgetWords::tr("“%1” is not a percentage; type a number such as 60 or 12.5.")
                                      .arg(row.percent.left(40)));
            return;
        }
        funds.push_back({row.code.trimmed().toStdString(), *percent});
    }
    if (funds.empty() || !expected())
        return;
    auto split = splitByFund(expected()->years.front().pooled, funds, book().currency);
    if (split)
        funds_ = std::move(*split);
    else
        fundProblem_ = split.error();
}

Selection BudgetViewModel::selection() const
{
    Selection selected;
    selected.plan = pool_->plan;
    selected.seats = pool_->seats;
    selected.billing = billing();
    selected.annualDiscount = annualDiscount();
    selected.start = inputs_.start;
    return selected;
}

void BudgetViewModel::planDates()
{
    summers_.reset();
    summerProblem_.reset();
    schedule_.reset();
    if (!pool_ || pool_->plan.empty())
        return;
    Selection selected = selection();
    const ScheduleRequest request{selected, std::nullopt, yearStart(), std::nullopt};
    if (auto made = seatwise::schedule(book(), request))
        schedule_ = std::move(*made);
    else
        problems_.push_back(made.error());
    selected.billing = Billing::monthly;
    auto compared = compareSummers(book(), selected, summerAfter(book().rules, inputs_.start));
    if (compared)
        summers_ = std::move(*compared);
    else
        summerProblem_ = compared.error();
}

} // namespace seatwise::ui
