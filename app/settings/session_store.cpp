#include "settings/session_store.h"

#include <QSettings>
#include <QStandardPaths>

#include "settings/budget_settings.h"

namespace seatwise {

namespace {

QSettings settings()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return QSettings(folder + QStringLiteral("/seatwise.conf"), QSettings::IniFormat);
}

const std::pair<ui::Theme, QString> themeNames[] = {{ui::Theme::System, QStringLiteral("system")},
                                                    {ui::Theme::Light, QStringLiteral("light")},
                                                    {ui::Theme::Dark, QStringLiteral("dark")},
                                                    {ui::Theme::HighContrast, QStringLiteral("high-contrast")}};

std::optional<ui::CalculatorInputs> readInputs(const QSettings& stored)
{
    bool isNumber = false;
    ui::CalculatorInputs inputs;
    inputs.selection.seats = stored.value(QStringLiteral("inputs/seats")).toLongLong(&isNumber);
    const auto billing = parseBilling(stored.value(QStringLiteral("inputs/billing")).toString().toStdString());
    const QString plan = stored.value(QStringLiteral("inputs/plan")).toString();
    if (!isNumber || !billing || plan.isEmpty())
        return std::nullopt;
    inputs.customer = stored.value(QStringLiteral("inputs/customer")).toString();
    inputs.selection.plan = plan.toStdString();
    inputs.selection.billing = *billing;
    inputs.selection.annualDiscount =
        Percent::parse(stored.value(QStringLiteral("inputs/annual_discount")).toString().toStdString());
    inputs.budget = Money::parse(stored.value(QStringLiteral("inputs/budget")).toString().toStdString());
    return inputs;
}

void writeInputs(QSettings& stored, const ui::CalculatorInputs& inputs)
{
    const Selection& selection = inputs.selection;
    stored.setValue(QStringLiteral("inputs/customer"), inputs.customer);
    stored.setValue(QStringLiteral("inputs/seats"), qlonglong{selection.seats});
    stored.setValue(QStringLiteral("inputs/plan"), QString::fromStdString(selection.plan));
    stored.setValue(QStringLiteral("inputs/billing"), QString::fromStdString(std::string(toString(selection.billing))));
    stored.setValue(QStringLiteral("inputs/annual_discount"),
                    selection.annualDiscount ? QString::fromStdString(selection.annualDiscount->toString())
                                             : QString());
    stored.setValue(QStringLiteral("inputs/budget"),
                    inputs.budget ? QString::fromStdString(inputs.budget->toString()) : QString());
}

} // namespace

ui::Session loadSession()
{
    const QSettings stored = settings();
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
    return session;
}

void saveSession(const ui::Session& session)
{
    QSettings stored = settings();
    stored.setValue(QStringLiteral("window/geometry"), session.geometry);
    stored.setValue(QStringLiteral("window/book"), session.book);
    stored.setValue(QStringLiteral("window/recent"), session.recent);
    for (const auto& [value, name] : themeNames)
        if (value == session.theme)
            stored.setValue(QStringLiteral("window/theme"), name);
    if (session.inputs)
        writeInputs(stored, *session.inputs);
    if (session.budget)
        writeBudget(stored, *session.budget);
}

} // namespace seatwise
