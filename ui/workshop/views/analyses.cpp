#include "workshop/views/analyses.h"

#include <QApplication>
#include <QMenu>

#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/experiment_texts.h"
#include "workshop/model/workshop_edits.h"
#include "workshop/model/workshop_view_model.h"
#include "workshop/views/analysis/experiment_card.h"
#include "workshop/views/analysis/ledger_card.h"
#include "workshop/views/analysis/sensitivity_card.h"

namespace seatwise::ui {

namespace {

ImportedTable imported(const QString& name, const Table& table, const ListChoices& choices)
{
    return {name.toStdString(), table.text, table.sheet, choices};
}

/// Says what could not be kept, where the page says such things.
void report(WorkshopViewModel& model, const Result<void>& kept)
{
    if (!kept)
        emit model.failed(kept.error());
}

/// Gives a card the draft, now and after each of its changes.
template<class AnalysisCard>
void follow(AnalysisCard* card, WorkshopViewModel& model)
{
    card->setBook(model.draft().book());
    QObject::connect(&model.draft(), &WorkshopDraft::changed, card,
                     [card, &model] { card->setBook(model.draft().book()); });
}

/// The run of the model's experiments, which outlives the cards that show it: what it finds is held even while there
/// is none.
std::shared_ptr<ExperimentRun> runOf(WorkshopViewModel& model)
{
    auto& run = model.held().run;
    if (!run) {
        run = std::make_shared<ExperimentRun>();
        QObject::connect(run.get(), &ExperimentRun::finished, &model, [&model](const ExperimentAnswer& answer) {
            if (!answer.experiment)
                return;
            model.hold({*answer.experiment, settingText(answer, QLocale()).toStdString(), answer.order.book});
            model.held().answer = std::make_shared<const ExperimentAnswer>(answer);
        });
    }
    return run;
}

/// Asks which plan's fee a price is to be, in whole minor units of the currency, and moves it in the draft.
void offerAsFee(QWidget& card, WorkshopViewModel& model, Money price)
{
    QMenu menu;
    const PriceBook& draft = *model.draft().book();
    for (const PlanId& plan : plansWithFee(draft))
        menu.addAction(WorkshopWords::tr("As the price of %1 a month").arg(bookName(draft.findPlan(plan)->name)))
            ->setData(toQString(plan));
    const QWidget* asked = QApplication::focusWidget() ? QApplication::focusWidget() : &card;
    const QAction* chosen = menu.exec(asked->mapToGlobal(QPoint(0, asked->height())));
    if (!chosen)
        return;
    const PlanId plan(chosen->data().toString().toStdString());
    report(model, model.draft().change(QStringLiteral("fee ") + toQString(plan), [&](const PriceBook& book) {
        return asFee(book, price).and_then([&](Rate fee) { return withPlanFee(book, plan, fee); });
    }));
}

} // namespace

QWidget* makeSensitivity(WorkshopViewModel& model, const TableSource& tables)
{
    auto* card = new SensitivityCard(tables);
    card->setCurrency(model.draft().today()->currency);
    const auto showKept = [card, &model] {
        if (const auto& survey = model.session().survey)
            card->setSurvey(toQString(survey->name), tableOf(*survey), survey->choices, survey->range);
    };
    QObject::connect(card, &SensitivityCard::surveyImported, &model,
                     [card, &model](const QString& name, const Table& table, const ListChoices& choices) {
                         ImportedTable survey = imported(name, table, choices);
                         survey.range = card->range();
                         report(model, keepSurvey(model, survey));
                     });
    QObject::connect(card, &SensitivityCard::priceSuggested, card,
                     [card, &model](Money price) { offerAsFee(*card, model, price); });
    QObject::connect(&model, &WorkshopViewModel::refreshed, card, showKept);
    showKept();
    return card;
}

QWidget* makeLedger(WorkshopViewModel& model, const TableSource& tables)
{
    auto* card = new LedgerCard(tables, toQDate(model.today()));
    follow(card, model);
    if (const auto& use = model.held().use)
        card->setUse(toQString(use->name), tableOf(*use), use->choices);
    QObject::connect(card, &LedgerCard::useImported, &model,
                     [&model](const QString& name, const Table& table, const ListChoices& choices) {
                         model.held().use = imported(name, table, choices);
                     });
    QObject::connect(card, &LedgerCard::usualTaken, &model, [&model] { model.held().use.reset(); });
    return card;
}

QWidget* makeExperiments(WorkshopViewModel& model, const TableSource& tables)
{
    auto* card = new ExperimentCard(tables, runOf(model));
    follow(card, model);
    if (const auto& customers = model.session().customers)
        card->setCustomers(toQString(customers->name), tableOf(*customers), customers->choices);
    QObject::connect(card, &ExperimentCard::customersImported, &model,
                     [&model](const QString& name, const Table& table, const ListChoices& choices) {
                         report(model, keepCustomers(model, imported(name, table, choices)));
                     });
    QObject::connect(card, &ExperimentCard::answered, &model,
                     [&model](const HeldExperiment& experiment, const std::shared_ptr<const ExperimentAnswer>& answer) {
                         model.hold(experiment);
                         model.held().answer = answer;
                     });
    if (const auto answer = model.held().answer)
        card->showResult(answer);
    return card;
}

} // namespace seatwise::ui
