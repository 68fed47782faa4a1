#include "calculator/calculator_page.h"

#include <utility>

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "calculator/model/calculator_view_model.h"
#include "calculator/model/quote_in_change.h"
#include "calculator/views/answer_card.h"
#include "calculator/views/chart_card.h"
#include "calculator/views/input_panel.h"
#include "calculator/views/lines_card.h"
#include "calculator/views/notices.h"
#include "calculator/views/pins_card.h"
#include "calculator/views/working_panel.h"
#include "models/page_lines.h"
#include "quotes/model/quote_drafts.h"
#include "quotes/views/change_banner.h"
#include "session.h"
#include "widgets/layouts.h"
#include "widgets/notice_bar.h"
#include "widgets/save_file.h"
#include "widgets/side_area.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

CalculatorPage::CalculatorPage(CalculatorViewModel& model, const FileWriter& files, QWidget* parent)
    : Page({"calculator", Icon::Calculator, [] { return CalculatorWords::tr("Calculator"); }}, parent)
    , model_(model)
    , files_(files)
{
    connect(&model_, &CalculatorViewModel::changed, this, &Page::statusChanged);
    connect(&model_, &CalculatorViewModel::pinsChanged, this, &Page::offersChanged);
    connect(&model_, &CalculatorViewModel::changed, this, [this] {
        if (const bool now = quoteInChange(model_) != nullptr; now != std::exchange(changing_, now))
            emit offersChanged();
    });
}

void CalculatorPage::make()
{
    inputs_ = new InputPanel(model_);
    if (customers_)
        inputs_->completeCustomers(*customers_);
    side_ = sideArea(inputs_);
    connect(inputs_, &InputPanel::revealed, this, &CalculatorPage::reveal, Qt::QueuedConnection);
    content()->setLayout(tight(row({side_, {makeResults(), 1}})));
    connect(&model_, &CalculatorViewModel::changed, content(), [this] {
        showNotices();
        showBanner();
    });
    connect(notices_, &NoticeBar::actionTriggered, this, [this](const QString& id) { carryOut(model_, id); });
    showNotices();
    showBanner();
    if (tabled_)
        chart_->showTable(true);
    if (presenting_)
        present(true);
}

QWidget* CalculatorPage::makeResults()
{
    change_ = new ChangeBanner;
    connect(change_, &ChangeBanner::saveRequested, this, &CalculatorPage::offerChange);
    connect(change_, &ChangeBanner::discardRequested, this, &CalculatorPage::endChange);
    notices_ = new NoticeBar;
    answer_ = new AnswerCard(model_);
    auto* lines = new LinesCard(model_);
    cards_ = row({{answer_, 6}, {lines, 7}});
    pins_ = new PinsCard(model_);
    chart_ = new ChartCard(model_);
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
    return scrollArea(holding(column({change_, notices_, cards_, pins_, {lower_, 1}})));
}

std::vector<Command> CalculatorPage::commands()
{
    const auto pinOffer = [this](const Page& page) {
        return !page.showsScenario() ? Offer::absent : model_.pins().size() < maxPins ? Offer::on : Offer::off;
    };
    const auto changeOffer = [this](const Page& page) {
        return page.showsScenario() && quoteInChange(model_) ? Offer::on : Offer::absent;
    };
    return {
        {.id = "save-png",
         .text = CalculatorWords::tr("Save chart as &PNG…"),
         .section = MenuSection::fileSave,
         .run = [this](Page&) { saveChart(false); }},
        {.id = "save-svg",
         .text = CalculatorWords::tr("Save chart as S&VG…"),
         .section = MenuSection::fileSave,
         .run = [this](Page&) { saveChart(true); }},
        {.id = "pin",
         .text = CalculatorWords::tr("Pin scenario"),
         .section = MenuSection::editPin,
         .keys = {QKeySequence(CalculatorWords::tr("Ctrl+D"))},
         .run = [this](Page&) { pin(); },
         .offered = pinOffer,
         .tool = Tool::spare,
         .icon = Icon::Pin},
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
        {.id = "presentation",
         .text = CalculatorWords::tr("&Presentation"),
         .section = MenuSection::viewShow,
         .keys = {QKeySequence(Qt::Key_F11)},
         .run = [this](Page&) { emit presentationRequested(!presenting_); },
         .isOn = [this] { return presenting_; },
         .icon = Icon::Present},
    };
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

void CalculatorPage::keepIn(Session& session) const
{
    const QuoteInChange* changing = quoteInChange(model_);
    session.inputs = changing ? changing->before.inputs : model_.inputs();
}

void CalculatorPage::focusFirst()
{
    inputs_->focusSeats();
}

void CalculatorPage::askForCustomer()
{
    emit wanted();
    inputs_->focusCustomer();
}

void CalculatorPage::takePool(const Selection& pool)
{
    CalculatorInputs inputs = model_.inputs();
    inputs.selection.plan = pool.plan;
    inputs.selection.seats = pool.seats;
    inputs.selection.billing = pool.billing;
    model_.setInputs(inputs, [] { return CalculatorWords::tr("take over the pool"); });
    emit wanted();
    focusFirst();
}

void CalculatorPage::takeDraft(const SharedBook& draft)
{
    model_.setBook(draft);
    emit wanted();
    emit said(
        CalculatorWords::tr("%1 is in the Calculator; it is a draft and is not quoted.").arg(toQString(draft->name)));
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

/// Nothing for a customer to see.
void CalculatorPage::showBanner()
{
    const QuoteInChange* changing = presenting_ ? nullptr : quoteInChange(model_);
    if (!changing)
        return change_->showChange(std::nullopt);
    ChangeTexts texts = changeTexts(changing->quote, model_.price(), model_.locale());
    texts.canBeKept = !model_.problem();
    change_->showChange(texts);
}

void CalculatorPage::sayOfChange(const QString& problem)
{
    emit wanted();
    change_->say(problem);
}

void CalculatorPage::pin()
{
    if (model_.pin())
        emit said(CalculatorWords::tr("Pinned as %1").arg(model_.pins().back().label));
    else
        emit said(model_.problem() ? CalculatorWords::tr("Not pinned: %1").arg(problemText(model_.problem()))
                                   : CalculatorWords::tr("Four scenarios are pinned already; unpin one first."));
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

void CalculatorPage::present(bool presenting)
{
    makeOnce();
    presenting_ = presenting;
    inputs_->present(presenting);
    answer_->present(presenting);
    showBanner();
    showWorking(false);
    showNotices();
}

void CalculatorPage::showNotices()
{
    notices_->setNotices(presenting_ ? std::vector<BarNotice>{} : noticesFor(model_));
}

/// Cards stand side by side where there is room for both, else one below the other.
void CalculatorPage::fitRoom()
{
    const bool narrow = isNarrow(*this);
    side_->setFixedWidth(sideWidth(*this));
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    cards_->setDirection(direction);
    lower_->setDirection(direction);
    pins_->setNarrow(narrow);
    chart_->setNarrow(narrow || showsWorking_);
}

} // namespace seatwise::ui
