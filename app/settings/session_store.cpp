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

template<class Id>
QStringList idsOf(const std::vector<Id>& ids)
{
    QStringList texts;
    for (const Id& id : ids)
        texts += ui::toQString(id.text());
    return texts;
}

/// Rates as "10000 0.045", a band an entry; a band that cannot be read is left out.
std::vector<NegotiatedBand> readBands(const QStringList& entries)
{
    std::vector<NegotiatedBand> bands;
    for (const QString& entry : entries) {
        bool isNumber = false;
        const qlonglong from = entry.section(QLatin1Char(' '), 0, 0).toLongLong(&isNumber);
        const auto rate = Rate::parse(entry.section(QLatin1Char(' '), 1).toStdString());
        if (isNumber && rate)
            bands.push_back({from, *rate});
    }
    return bands;
}

QStringList written(const std::vector<NegotiatedBand>& bands)
{
    QStringList entries;
    for (const NegotiatedBand& band : bands)
        entries += QStringLiteral("%1 %2").arg(band.from).arg(QString::fromStdString(band.rate.toString()));
    return entries;
}

void readTerms(const QSettings& stored, ui::CalculatorInputs& inputs)
{
    Selection& selection = inputs.selection;
    selection.start = parseDate(textOf(stored, "terms/start"));
    const int years = stored.value(QStringLiteral("terms/years")).toInt();
    if (years >= 1 && years <= maxTermYears)
        selection.termYears = years;
    for (const QString& code : stored.value(QStringLiteral("terms/promotions")).toStringList())
        selection.offers.promotions.emplace_back(code.toStdString());
    const AgreedDiscount manager{Percent::parse(textOf(stored, "terms/discount")).value_or(Percent{}),
                                 textOf(stored, "terms/discount_reason")};
    if (manager != AgreedDiscount{})
        selection.offers.manager = manager;
    if (stored.value(QStringLiteral("terms/negotiated")).toBool())
        selection.offers.negotiated =
            NegotiatedRates{readBands(stored.value(QStringLiteral("terms/negotiated_rates")).toStringList()),
                            textOf(stored, "terms/negotiated_reason")};
    inputs.academic = stored.value(QStringLiteral("terms/academic_year")).toBool();
    const auto from = parseMonthDay(textOf(stored, "terms/pause_from"));
    const auto to = parseMonthDay(textOf(stored, "terms/pause_to"));
    if (from && to)
        inputs.pause = SummerPause{*from, *to};
}

void writeTerms(QSettings& stored, const ui::CalculatorInputs& inputs)
{
    const Selection& selection = inputs.selection;
    const Offers& offers = selection.offers;
    write(stored, "terms/start", selection.start ? toString(*selection.start) : std::string());
    stored.setValue(QStringLiteral("terms/years"), selection.termYears.value_or(0));
    stored.setValue(QStringLiteral("terms/promotions"), idsOf(offers.promotions));
    write(stored, "terms/discount", offers.manager ? offers.manager->percent.toString() : std::string());
    write(stored, "terms/discount_reason", offers.manager ? offers.manager->reason : std::string());
    stored.setValue(QStringLiteral("terms/negotiated"), offers.negotiated.has_value());
    stored.setValue(QStringLiteral("terms/negotiated_rates"),
                    offers.negotiated ? written(offers.negotiated->bands) : QStringList());
    write(stored, "terms/negotiated_reason", offers.negotiated ? offers.negotiated->reason : std::string());
    stored.setValue(QStringLiteral("terms/academic_year"), inputs.academic);
    write(stored, "terms/pause_from", inputs.pause ? toString(inputs.pause->from) : std::string());
    write(stored, "terms/pause_to", inputs.pause ? toString(inputs.pause->to) : std::string());
}

/// Usage as "credit 240", a unit an entry; what cannot be read is left out.
void readExtras(const QSettings& stored, Selection& selection)
{
    for (const QString& entry : stored.value(QStringLiteral("inputs/usage")).toStringList()) {
        const UnitId unit(entry.section(QLatin1Char(' '), 0, 0).toStdString());
        const auto quantity = Quantity::parse(entry.section(QLatin1Char(' '), 1).toStdString());
        if (quantity && !quantity->isNegative())
            selection.usage.push_back({unit, *quantity});
    }
    for (const QString& id : stored.value(QStringLiteral("inputs/add_ons")).toStringList())
        selection.addOns.emplace_back(id.toStdString());
}

void writeExtras(QSettings& stored, const Selection& selection)
{
    QStringList usage;
    for (const Usage& used : selection.usage)
        usage += QStringLiteral("%1 %2").arg(QString::fromStdString(used.unit.text()),
                                             QString::fromStdString(used.quantity.toString()));
    stored.setValue(QStringLiteral("inputs/usage"), usage);
    stored.setValue(QStringLiteral("inputs/add_ons"), idsOf(selection.addOns));
}

std::optional<ui::CalculatorInputs> readInputs(const QSettings& stored)
{
    bool isNumber = false;
    ui::CalculatorInputs inputs;
    inputs.selection.seats = stored.value(QStringLiteral("inputs/seats")).toLongLong(&isNumber);
    const auto billing = parseBilling(textOf(stored, "inputs/billing"));
    const std::string plan = textOf(stored, "inputs/plan");
    if (!isNumber || !billing || plan.empty())
        return std::nullopt;
    inputs.customer = stored.value(QStringLiteral("inputs/customer")).toString();
    inputs.selection.plan = parsePlanChoice(plan);
    inputs.selection.billing = *billing;
    inputs.selection.annualDiscount = Percent::parse(textOf(stored, "inputs/annual_discount"));
    if (const auto budget = Money::parse(textOf(stored, "inputs/budget")))
        inputs.budget = Budget{*budget, parseBilling(textOf(stored, "inputs/budget_every")).value_or(*billing)};
    readExtras(stored, inputs.selection);
    readTerms(stored, inputs);
    return inputs;
}

void writeInputs(QSettings& stored, const ui::CalculatorInputs& inputs)
{
    const Selection& selection = inputs.selection;
    stored.setValue(QStringLiteral("inputs/customer"), inputs.customer);
    stored.setValue(QStringLiteral("inputs/seats"), qlonglong{selection.seats});
    write(stored, "inputs/plan", toString(selection.plan));
    write(stored, "inputs/billing", toString(selection.billing));
    write(stored, "inputs/annual_discount",
          selection.annualDiscount ? selection.annualDiscount->toString() : std::string());
    write(stored, "inputs/budget", inputs.budget ? inputs.budget->amount.toString() : std::string());
    write(stored, "inputs/budget_every", inputs.budget ? toString(inputs.budget->every) : std::string_view());
    writeExtras(stored, selection);
    writeTerms(stored, inputs);
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
    session.inputs = readInputs(stored);
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
        if (session.inputs)
            writeInputs(stored, *session.inputs);
        if (session.budget)
            writeBudget(stored, *session.budget);
    });
}

} // namespace seatwise
