#include "calculator/calculator_page.h"

#include <utility>

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ask/ask_dialog.h"
#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/model/call_sheet.h"
#include "calculator/model/quote_in_change.h"
#include "calculator/model/ramp.h"
#include "calculator/views/answer_card.h"
#include "calculator/views/call_bar.h"
#include "calculator/views/call_view.h"
#include "calculator/views/chart_card.h"
#include "calculator/views/input_panel.h"
#include "calculator/views/lines_card.h"
#include "calculator/views/notices.h"
#include "calculator/views/scenario_actions.h"
#include "calculator/views/working_panel.h"
#include "lists/list_beside_bar.h"
#include "models/page_lines.h"
#include "quotes/model/quote_drafts.h"
#include "quotes/views/change_banner.h"
#include "widgets/layouts.h"
#include "widgets/save_file.h"
#include "widgets/side_area.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

CalculatorPage::CalculatorPage(CalculatorViewModel& model, const FileWriter& files, ListBeside& beside, QWidget* parent)
    : Page({"calculator", Icon::Calculator, [] { return CalculatorWords::tr("Calculator"); }}, parent)
    , model_(model)
    , files_(files)
    , beside_(beside)
    , scenarios_(new ScenarioActions(model, *this))
{
    connect(scenarios_, &ScenarioActions::said, this, &Page::said);
    connect(&model_, &CalculatorViewModel::changed, this, &Page::statusChanged);
    connect(&model_, &CalculatorViewModel::tabsChanged, this, [this] {
        emit undoStackChanged();
        emit offersChanged();
    });
    connect(&model_, &CalculatorViewModel::changed, this, [this] {
        if (const bool now = quoteInChange(model_) != nullptr; now != std::exchange(changing_, now))
            emit offersChanged();
    });
}

void CalculatorPage::make()
{
    call_ = new CallBar(model_);
    if (customers_)
        call_->completeCustomers(*customers_);
    connect(call_, &CallBar::frontRequested, scenarios_, &ScenarioActions::bring);
    connect(call_, &CallBar::openRequested, scenarios_, &ScenarioActions::open);
    connect(call_, &CallBar::closeRequested, scenarios_, &ScenarioActions::closeFront);
    connect(call_, &CallBar::notesRequested, this, &CalculatorPage::showNotes);
    connect(call_, &CallBar::compareRequested, this, &CalculatorPage::compareRequested);
    inputs_ = new InputPanel(model_);
    side_ = sideArea(inputs_);
    connect(inputs_, &InputPanel::revealed, this, &CalculatorPage::reveal, Qt::QueuedConnection);
    QHBoxLayout* scenario = tight(row({side_, {makeResults(), 1}}));
    work_ = holding(tight(column({call_, {scenario, 1}})));
    content()->setLayout(tight(column({{work_, 1}})));
    connect(&model_, &CalculatorViewModel::changed, content(), [this] { showBanner(); });
    showBanner();
    if (tabled_)
        chart_->showTable(true);
    if (showsNotes_)
        call_->showNotes(true);
    if (presenting_)
        present(true);
}

QWidget* CalculatorPage::makeResults()
{
    change_ = new ChangeBanner;
    connect(change_, &ChangeBanner::saveRequested, this, &CalculatorPage::offerChange);
    connect(change_, &ChangeBanner::discardRequested, this, &CalculatorPage::endChange);
    notices_ = new PriceNotices(model_, versions_);
    answer_ = new AnswerCard(model_);
    auto* lines = new LinesCard(model_);
    cards_ = row({{answer_, 6}, {lines, 7}});
    chart_ = new ChartCard(model_, beside_);
    connect(chart_, &ChartCard::refused, this, &Page::said);
    working_ = new WorkingPanel(model_);
    if (!showsWorking_)
        working_->hide();
    lower_ = row({{chart_, 3}, {working_, 2}});
    connect(chart_, &ChartCard::tableShown, this, [this](bool table) {
        tabled_ = table;
        emit offersChanged();
    });
    connect(lines, &LinesCard::workingRequested, this, [this] { showWorking(true); });
    connect(working_, &WorkingPanel::closeRequested, this, [this] { showWorking(false); });
    return scrollArea(holding(column({change_, notices_, cards_, {lower_, 1}})));
}

std::vector<Command> CalculatorPage::commands()
{
    const auto changeOffer = [this](const Page& page) {
        return page.showsScenario() && quoteInChange(model_) ? Offer::on : Offer::absent;
    };
    std::vector<Command> commands = scenarios_->commands();
    const std::vector<Command> others{
        {.id = "save-png",
         .text = CalculatorWords::tr("Save chart as &PNG…"),
         .section = MenuSection::fileSave,
         .run = [this](Page&) { saveChart(false); }},
        {.id = "save-svg",
         .text = CalculatorWords::tr("Save chart as S&VG…"),
         .section = MenuSection::fileSave,
         .run = [this](Page&) { saveChart(true); }},
        {.id = "ask-price",
         .text = CalculatorWords::tr("&Ask a price…"),
         .section = MenuSection::editTake,
         .keys = {QKeySequence(CalculatorWords::tr("Ctrl+K"))},
         .run = [this](Page&) { ask(); },
         .tool = Tool::spare},
        {.id = "save-change",
         .text = CalculatorWords::tr("Save the chan&ge"),
         .section = MenuSection::quoteChange,
         .keys = {QKeySequence::Save},
         .run = [this](Page&) { offerChange(); },
         .offered = changeOffer},
        {.id = "discard-change",
         .text = CalculatorWords::tr("&Discard the change"),
         .section = MenuSection::quoteChange,
         .run = [this](Page&) { endChange(); },
         .offered = changeOffer},
        {.id = "working",
         .text = CalculatorWords::tr("&Working"),
         .section = MenuSection::viewShow,
         .keys = {QKeySequence(Qt::Key_F1)},
         .run = [this](Page&) { showWorking(!showsWorking_); },
         .isOn = [this] { return showsWorking_; }},
        {.id = "chart-table",
         .text = CalculatorWords::tr("Chart as &table"),
         .section = MenuSection::viewShow,
         .keys = {QKeySequence(CalculatorWords::tr("Ctrl+T"))},
         .run =
             [this](Page&) {
                 makeOnce();
                 chart_->showTable(!tabled_);
             },
         .isOn = [this] { return tabled_; }},
        {.id = "list-beside",
         .text = CalculatorWords::tr("Anothe&r price list on the chart…"),
         .section = MenuSection::viewShow,
         .run = [this](Page&) { emit said(chooseListBeside(beside_, *window())); }},
        {.id = "notes",
         .text = CalculatorWords::tr("&Notes of the call"),
         .section = MenuSection::viewShow,
         .run =
             [this](Page&) {
                 emit wanted();
                 showNotes(!showsNotes_);
             },
         .isOn = [this] { return showsNotes_; }},
        {.id = "presentation",
         .text = CalculatorWords::tr("&Presentation"),
         .section = MenuSection::viewShow,
         .keys = {QKeySequence(Qt::Key_F11)},
         .run = [this](Page&) { emit presentationRequested(!presenting_); },
         .isOn = [this] { return presenting_; },
         .icon = Icon::Present},
    };
    commands.insert(commands.end(), others.begin(), others.end());
    return commands;
}

QUndoStack* CalculatorPage::undoStack() const
{
    return &model_.undoStack();
}

QString CalculatorPage::status() const
{
    return statusLine(model_);
}

std::optional<QString> CalculatorPage::summary() const
{
    return summaryLine(model_);
}

Page::QuoteDraft CalculatorPage::quoteDraft() const
{
    return [this](const QString& preparedBy) { return draftFrom(model_, preparedBy); };
}

std::vector<Unkept> CalculatorPage::unkept()
{
    std::vector<Unkept> found;
    for (const auto& [place, changed] : unsavedChanges(model_.tabs()))
        found.push_back({changed, [this, at = place] {
                             bringToFront(model_, at);
                             offerChange();
                         }});
    return found;
}

void CalculatorPage::focusFirst()
{
    inputs_->focusSeats();
}

void CalculatorPage::takePool(const Selection& pool)
{
    ui::takePool(model_, pool);
    emit wanted();
    focusFirst();
}

void CalculatorPage::takeDraft(const SharedBook& draft)
{
    const auto opened = openBook(model_, draft);
    emit wanted();
    emit said(
        opened ? CalculatorWords::tr("%1 is in the Calculator; it is a draft and is not quoted.").arg(titleOf(*draft))
               : CalculatorWords::tr("Not opened: %1").arg(problemText(opened)));
}

void CalculatorPage::showChange()
{
    emit wanted();
    focusFirst();
}

void CalculatorPage::endChange()
{
    ui::endChange(model_);
}

void CalculatorPage::offerChange()
{
    const auto changing = model_.state().changing;
    if (!changing)
        return;
    if (const auto request = changeFrom(model_, *changing))
        emit changeOffered(changing->quote, *request);
    else
        sayOfChange(CalculatorWords::tr("Not kept: %1").arg(problemText(request)));
}

void CalculatorPage::showBanner()
{
    const QuoteInChange* changing = quoteInChange(model_);
    if (!changing)
        return change_->showChange(std::nullopt);
    ChangeTexts texts = changeTexts(changing->quote, optionInChange(*changing), quotedPrice(model_), model_.locale());
    texts.canBeKept = !model_.problem();
    change_->showChange(texts);
}

void CalculatorPage::sayOfChange(const QString& problem)
{
    emit wanted();
    change_->say(problem);
}

void CalculatorPage::showNotes(bool shown)
{
    makeOnce();
    showsNotes_ = shown;
    call_->showNotes(shown);
    emit offersChanged();
}

void CalculatorPage::ask()
{
    AskDialog dialog(model_, window());
    connect(&dialog, &AskDialog::copied, this,
            [this](const QString& line) { emit said(WindowWords::tr("Copied: %1").arg(line)); });
    connect(&dialog, &AskDialog::taken, this, [this](const CalculatorInputs& inputs) {
        model_.setInputs(inputs, [] { return CalculatorWords::tr("take what was asked"); });
        emit wanted();
    });
    if (dialog.exec() == QDialog::Accepted && dialog.isToQuote())
        emit quoteRequested();
}

void CalculatorPage::saveChart(bool svg)
{
    makeOnce();
    const FileAsked asked{CalculatorWords::tr("Save the chart"),
                          svg ? CalculatorWords::tr("cost-curve.svg") : CalculatorWords::tr("cost-curve.png"),
                          svg ? CalculatorWords::tr("SVG picture (*.svg)")
                              : CalculatorWords::tr("PNG picture (*.png)")};
    const auto saved =
        saveFile(*window(), files_, asked, [&] { return (svg ? chart_->svg() : chart_->png()).toStdString(); });
    if (saved)
        emit said(saved->said);
}

void CalculatorPage::showWorking(bool shown)
{
    makeOnce();
    showsWorking_ = shown;
    working_->setVisible(shown);
    fitRoom();
    emit offersChanged();
}

/// Scrolls a part of the inputs into sight, its beginning first where it is taller than the page.
void CalculatorPage::reveal(QWidget* part)
{
    const int top = part->mapTo(inputs_, QPoint(0, 0)).y();
    side_->ensureVisible(0, top + part->height(), 0, 0);
    side_->ensureVisible(0, top, 0, 0);
}

/// The price by itself, in the place of all that is worked with.
void CalculatorPage::present(bool presenting)
{
    makeOnce();
    presenting_ = presenting;
    work_->setVisible(!presenting);
    delete view_;
    if (!presenting)
        return;
    auto* view = new CallView(model_);
    view_ = scrollArea(view);
    content()->layout()->addWidget(view_);
    connect(
        view, &CallView::closeRequested, this, [this] { emit presentationRequested(false); }, Qt::QueuedConnection);
}

/// Cards stand side by side where there is room for both, else one below the other.
void CalculatorPage::fitRoom()
{
    const bool narrow = isNarrow(*this);
    side_->setFixedWidth(sideWidth(*this, *side_));
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    cards_->setDirection(direction);
    lower_->setDirection(direction);
    call_->setNarrow(narrow);
    change_->setNarrow(narrow);
    chart_->setNarrow(narrow || showsWorking_);
}

} // namespace seatwise::ui
