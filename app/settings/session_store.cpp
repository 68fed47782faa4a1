#include "settings/session_store.h"

#include <algorithm>
#include <array>

#include <QSettings>
#include <QStringList>

#include "budget/model/budget_inputs.h"
#include "district/pooling.h"
#include "pricebook/price_book.h"
#include "settings/kept_office.h"
#include "settings/settings_file.h"
#include "text/language_code.h"
#include "widgets/seat_text.h"
#include "words/format.h"

namespace seatwise {

namespace {

const std::pair<ui::Theme, QString> themeNames[] = {{ui::Theme::System, QStringLiteral("system")},
                                                    {ui::Theme::Light, QStringLiteral("light")},
                                                    {ui::Theme::Dark, QStringLiteral("dark")},
                                                    {ui::Theme::HighContrast, QStringLiteral("high-contrast")}};

std::string textOf(const QSettings& stored, const char* key)
{
    return stored.value(QLatin1String(key)).toString().toStdString();
}

void write(QSettings& stored, const char* key, std::string_view text)
{
    stored.setValue(QLatin1String(key), ui::toQString(text));
}

constexpr qsizetype maxTextLength = 200; ///< of a name or a code, as it can be typed
constexpr std::array<const char*, 3> growthKeys{"budget/growth_low", "budget/growth_expected", "budget/growth_high"};

/// Two lists side by side, as rows.
template<class Row>
std::vector<Row> readRows(const QSettings& stored, const char* first, const char* second, qsizetype most)
{
    const QStringList left = stored.value(QLatin1String(first)).toStringList();
    const QStringList right = stored.value(QLatin1String(second)).toStringList();
    std::vector<Row> rows;
    for (qsizetype i = 0; i < std::min({left.size(), right.size(), most}); ++i)
        rows.push_back({left[i].left(maxTextLength), right[i].left(maxTextLength)});
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
    const auto percent = Percent::parse(textOf(stored, key));
    if (percent && *percent >= Percent::whole(least) && *percent <= Percent::whole(1'000))
        into = *percent;
}

void readNumber(const QSettings& stored, const char* key, int least, int most, int& into)
{
    bool isNumber = false;
    const int number = stored.value(QLatin1String(key)).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        into = number;
}

std::vector<SeatCount> readSeats(const QSettings& stored)
{
    std::vector<SeatCount> seats;
    for (const QString& text :
         stored.value(QLatin1String("budget/seats_each_year")).toStringList().mid(0, maxOutlookYears)) {
        const SeatCount number = text.toLongLong();
        if (number < 1 || number > ui::maxSeats)
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
    readNumber(stored, "budget/lead_days", 0, ui::maxLead, inputs.leadDays);
}

/// What the last run left on the Budget page; nothing in a first run. A value that does not read, or that the page
/// could not hold, is as in a first run.
std::optional<ui::BudgetInputs> readBudget(const QSettings& stored)
{
    const auto billing = parseBilling(textOf(stored, "budget/billing"));
    const auto start = parseDate(textOf(stored, "budget/start"));
    if (!billing || !start)
        return std::nullopt;
    ui::BudgetInputs inputs;
    inputs.billing = *billing;
    inputs.start = *start;
    inputs.schools =
        readRows<ui::SchoolRow>(stored, "budget/schools", "budget/school_seats", static_cast<qsizetype>(maxSchools));
    inputs.funds = readRows<ui::FundRow>(stored, "budget/funds", "budget/fund_percents", ui::maxFunds);
    readPercent(stored, "budget/headroom", 0, inputs.headroom);
    for (std::size_t i = 0; i < growthKeys.size(); ++i)
        readPercent(stored, growthKeys[i], -100, inputs.growth[i]);
    readNumber(stored, "budget/years", 1, maxOutlookYears, inputs.years);
    inputs.seatsTyped = stored.value(QLatin1String("budget/seats_typed")).toBool();
    inputs.seatsEachYear = readSeats(stored);
    inputs.ceiling = Money::parse(textOf(stored, "budget/ceiling"));
    readDates(stored, inputs);
    if (const std::string language = textOf(stored, "budget/language"); isLanguageCode(language))
        inputs.language = language;
    return inputs;
}

void writeBudget(QSettings& stored, const ui::BudgetInputs& inputs)
{
    const auto set = [&stored](const char* key, const QVariant& to) { stored.setValue(QLatin1String(key), to); };
    set("budget/billing", ui::toQString(toString(inputs.billing)));
    writeRows(stored, "budget/schools", "budget/school_seats", inputs.schools);
    writeRows(stored, "budget/funds", "budget/fund_percents", inputs.funds);
    set("budget/headroom", ui::toQString(inputs.headroom.toString()));
    for (std::size_t i = 0; i < growthKeys.size(); ++i)
        set(growthKeys[i], ui::toQString(inputs.growth[i].toString()));
    set("budget/years", inputs.years);
    set("budget/seats_typed", inputs.seatsTyped);
    QStringList seats;
    for (const SeatCount number : inputs.seatsEachYear)
        seats += QString::number(number);
    set("budget/seats_each_year", seats);
    set("budget/ceiling", inputs.ceiling ? ui::toQString(inputs.ceiling->toString()) : QString());
    set("budget/start", ui::toQString(toString(inputs.start)));
    set("budget/fiscal_month", inputs.fiscalYear ? static_cast<int>(static_cast<unsigned>(*inputs.fiscalYear)) : 0);
    set("budget/lead_days", inputs.leadDays);
    set("budget/language", ui::toQString(inputs.language));
}

} // namespace

ui::Session loadSession()
{
    const QSettings stored = readSettings();
    ui::Session session;
    session.geometry = stored.value(QStringLiteral("window/geometry")).toByteArray();
    session.book = stored.value(QStringLiteral("window/book")).toString();
    session.recent = stored.value(QStringLiteral("window/recent")).toStringList();
    const QString theme = stored.value(QStringLiteral("window/theme")).toString();
    for (const auto& [value, name] : themeNames)
        if (name == theme)
            session.theme = value;
    session.budget = readBudget(stored);
    session.office = readOffice(stored);
    session.draft = textOf(stored, "window/draft");
    return session;
}

Result<void> saveSession(const ui::Session& session)
{
    return changeSettings([&session](QSettings& stored) {
        stored.setValue(QStringLiteral("window/geometry"), session.geometry);
        stored.setValue(QStringLiteral("window/book"), session.book);
        stored.setValue(QStringLiteral("window/recent"), session.recent);
        write(stored, "window/draft", session.draft);
        for (const auto& [value, name] : themeNames)
            if (value == session.theme)
                stored.setValue(QStringLiteral("window/theme"), name);
        if (session.budget)
            writeBudget(stored, *session.budget);
    });
}

} // namespace seatwise
