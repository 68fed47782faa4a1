#include "compare/views/scenarios_card.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include "calculator/model/call_sheet.h"
#include "compare/views/plan_table.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int besideInNarrow = 3;

} // namespace

ScenariosCard::ScenariosCard(CalculatorViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
    , tables_{makeComparisonTable(CompareWords::tr("Scenarios side by side")),
              makeComparisonTable(CompareWords::tr("Further scenarios side by side"))}
{
    auto* copies = new QPushButton(CompareWords::tr("Copy the scenarios"));
    connect(copies, &QPushButton::clicked, this, &ScenariosCard::copy);
    QLabel* title = titleLabel(CompareWords::tr("Scenarios of the call"));
    setLayout(column({row({{title, 1}, copies}), tables_.front(), tables_.back()}));
}

void ScenariosCard::setNarrow(bool narrow)
{
    if (std::exchange(narrow_, narrow) != narrow)
        showCall();
}

void ScenariosCard::showCall()
{
    const ScenarioComparison comparison = compareScenarios(model_);
    const int count = static_cast<int>(comparison.columns.size());
    const int beside = narrow_ ? std::min(besideInNarrow, count) : count;
    setVisible(count > 1);
    tables_.back()->setVisible(beside < count);
    const auto action = [&](int place) { return quoteButton(place, comparison.columns[place]); };
    fillScenarios(*tables_.front(), comparison, 0, beside, action);
    if (beside < count)
        fillScenarios(*tables_.back(), comparison, beside, count - beside, action);
}

/// In another width other lines wrap.
void ScenariosCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        for (QTableWidget* table : tables_)
            fitRows(*table);
}

void ScenariosCard::copy()
{
    QApplication::clipboard()->setText(asText(compareScenarios(model_)));
    emit said(CompareWords::tr("The scenarios are copied, as cells of a spreadsheet."));
}

QWidget* ScenariosCard::quoteButton(int place, const QString& column)
{
    auto* button = new LinkButton(CompareWords::tr("Quote this one"));
    button->setAccessibleName(CompareWords::tr("Quote this one: %1").arg(column));
    // Queued: it takes away the button that was pressed.
    connect(
        button, &QPushButton::clicked, this, [this, place] { emit quoteRequested(place); }, Qt::QueuedConnection);
    return button;
}

} // namespace seatwise::ui
