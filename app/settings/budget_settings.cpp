#include "settings/budget_settings.h"

#include <algorithm>

#include <QDate>
#include <QStringList>

#include "district/pooling.h"
#include "widgets/seat_text.h"

namespace seatwise {

namespace {

constexpr qsizetype longestText = 200; ///< of a name or a code, as it can be typed
constexpr std::array<const char*, 3> growthKeys{"budget/growth_low", "budget/growth_expected", "budget/growth_high"};

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QVariant value(const QSettings& stored, const char* key)
{
    return stored.value(QLatin1String(key));
}

/// Two lists side by side, as rows.
template<class Row>
std::vector<Row> readRows(const QSettings& stored, const char* first, const char* second, qsizetype most)
{
    const QStringList left = value(stored, first).toStringList();
    const QStringList right = value(stored, second).toStringList();
    std::vector<Row> rows;
    for (qsizetype i = 0; i < std::min({left.size(), right.size(), most}); ++i)
        rows.push_back({left[i].left(longestText), right[i].left(longestText)});
    return rows;
}

template<class Row>
void writeRows(QSettings& stored, const char* first, const char* second, const std::vector<Row>& rows)
{
    QStringList left;
    QStringList right;
    for (const auto& [name, number] : rows) {
        left += name;
        right += number;
    }
    stored.setValue(QLatin1String(first), left);
    stored.setValue(QLatin1String(second), right);
}

void readPercent(const QSettings& stored, const char* key, int least, Percent& into)
{
    const auto percent = Percent::parse(value(stored, key).toString().toStdString());
    if (percent && *percent >= Percent::whole(least) && *percent <= Percent::whole(1'000))
        into = *percent;
}

void readNumber(const QSettings& stored, const char* key, int least, int most, int& into)
{
    bool isNumber = false;
    const int number = value(stored, key).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        into = number;
}

std::vector<SeatCount> readSeats(const QSettings& stored)
{
    std::vector<SeatCount> seats;
    for (const QString& text : value(stored, "budget/seats_each_year").toStringList().mid(0, longestOutlook)) {
        const SeatCount number = text.toLongLong();
        if (number < 1 || number > ui::mostSeats)
            return {};
        seats.push_back(number);
    }
    return seats;
}

void readDates(const QSettings& stored, ui::BudgetInputs& inputs)
{
    int month = 0;
    readNumber(stored, "budget/fiscal_month", 1, 12, month);
    if (month > 0)
        inputs.fiscalYear = std::chrono::month(static_cast<unsigned>(month));
    readNumber(stored, "budget/lead_days", 0, ui::longestLead, inputs.leadDays);
}

} // namespace

std::optional<ui::BudgetInputs> readBudget(const QSettings& stored)
{
    const auto billing = parseBilling(value(stored, "budget/billing").toString().toStdString());
    const auto start = parseDate(value(stored, "budget/start").toString().toStdString());
    if (!billing || !start)
        return std::nullopt;
    ui::BudgetInputs inputs;
    inputs.billing = *billing;
    inputs.start = *start;
    inputs.schools =
        readRows<ui::SchoolRow>(stored, "budget/schools", "budget/school_seats", static_cast<qsizetype>(mostSchools));
    inputs.funds = readRows<ui::FundRow>(stored, "budget/funds", "budget/fund_percents", ui::mostFunds);
    readPercent(stored, "budget/headroom", 0, inputs.headroom);
    for (std::size_t i = 0; i < growthKeys.size(); ++i)
        readPercent(stored, growthKeys[i], -100, inputs.growth[i]);
    readNumber(stored, "budget/years", 1, longestOutlook, inputs.years);
    inputs.seatsTyped = value(stored, "budget/seats_typed").toBool();
    inputs.seatsEachYear = readSeats(stored);
    inputs.ceiling = Money::parse(value(stored, "budget/ceiling").toString().toStdString());
    readDates(stored, inputs);
    return inputs;
}

void writeBudget(QSettings& stored, const ui::BudgetInputs& inputs)
{
    const auto set = [&stored](const char* key, const QVariant& to) { stored.setValue(QLatin1String(key), to); };
    set("budget/billing", plain(toString(inputs.billing)));
    writeRows(stored, "budget/schools", "budget/school_seats", inputs.schools);
    writeRows(stored, "budget/funds", "budget/fund_percents", inputs.funds);
    set("budget/headroom", plain(inputs.headroom.toString()));
    for (std::size_t i = 0; i < growthKeys.size(); ++i)
        set(growthKeys[i], plain(inputs.growth[i].toString()));
    set("budget/years", inputs.years);
    set("budget/seats_typed", inputs.seatsTyped);
    QStringList seats;
    for (const SeatCount number : inputs.seatsEachYear)
        seats += QString::number(number);
    set("budget/seats_each_year", seats);
    set("budget/ceiling", inputs.ceiling ? plain(inputs.ceiling->toString()) : QString());
    set("budget/start", plain(toString(inputs.start)));
    set("budget/fiscal_month", inputs.fiscalYear ? static_cast<int>(static_cast<unsigned>(*inputs.fiscalYear)) : 0);
    set("budget/lead_days", inputs.leadDays);
}

} // namespace seatwise
