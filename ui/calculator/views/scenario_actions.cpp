#include "calculator/views/scenario_actions.h"

#include <QApplication>
#include <QPointer>
#include <QTabBar>

#include "calculator/model/call_sheet.h"
#include "page.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

ScenarioActions::ScenarioActions(CalculatorViewModel& model, QWidget& page)
    : QObject(&page)
    , model_(model)
    , page_(page)
{
}

std::vector<Command> ScenarioActions::commands()
{
    const auto offeredIf = [](auto can) {
        return [can](const Page& page) {
            return !page.showsScenario() ? Offer::absent : can() ? Offer::on : Offer::off;
        };
    };
    const auto areSeveral = offeredIf([this] { return model_.tabs().all().size() > 1; });
    const auto bring = [this](bool forward) {
        return [this, forward](Page&) { leaveField([&] { bringNext(model_, forward); }); };
    };
    return {
        {.id = "new-scenario",
         .text = CalculatorWords::tr("New scenario from this one"),
         .section = MenuSection::editScenario,
         .keys = {QKeySequence(CalculatorWords::tr("Ctrl+D"))},
         .run = [this](Page&) { open(); },
         .offered = offeredIf([this] { return !model_.tabs().isFull(); }),
         .icon = Icon::Plus},
        {.id = "close-scenario",
         .text = CalculatorWords::tr("Close this scenario"),
         .section = MenuSection::editScenario,
         .keys = {QKeySequence(CalculatorWords::tr("Ctrl+W"))},
         .run = [this](Page&) { closeFront(); },
         .offered = areSeveral},
        {.id = "reopen-scenario",
         .text = CalculatorWords::tr("Reopen the closed scenario"),
         .section = MenuSection::editScenario,
         .keys = {QKeySequence(CalculatorWords::tr("Ctrl+Shift+T"))},
         .run = [this](Page&) { leaveField([this] { reopenScenario(model_); }); },
         .offered = offeredIf([this] { return model_.tabs().canReopen(); })},
        {.id = "next-scenario",
         .text = CalculatorWords::tr("Next scenario"),
         .section = MenuSection::editScenario,
         .keys = {QKeySequence(CalculatorWords::tr("Ctrl+Tab"))},
         .run = bring(true),
         .offered = areSeveral},
        {.id = "previous-scenario",
         .text = CalculatorWords::tr("Previous scenario"),
         .section = MenuSection::editScenario,
         .keys = {QKeySequence(CalculatorWords::tr("Ctrl+Shift+Tab"))},
         .run = bring(false),
         .offered = areSeveral},
    };
}

void ScenarioActions::bring(int place)
{
    leaveField([&] { bringToFront(model_, static_cast<std::size_t>(place)); });
}

void ScenarioActions::open()
{
    leaveField([this] {
        if (const auto opened = openCopy(model_); !opened)
            emit said(problemText(opened));
    });
}

void ScenarioActions::closeFront()
{
    const QString label = labelOf(model_.tabs().front());
    leaveField([&] {
        if (const auto closed = closeScenario(model_, model_.tabs().frontPlace()); !closed)
            emit said(problemText(closed));
        else
            emit said(CalculatorWords::tr("Scenario %1 is closed; Ctrl+Shift+T brings it back.").arg(label));
    });
}

void ScenarioActions::leaveField(const std::function<void()>& act)
{
    QWidget* focus = QApplication::focusWidget();
    const bool isField = focus && page_.isAncestorOf(focus) && !qobject_cast<QTabBar*>(focus);
    const QPointer<QWidget> field = isField ? focus : nullptr;
    if (field)
        field->clearFocus();
    act();
    if (field && field->isVisible())
        field->setFocus();
}

} // namespace seatwise::ui
