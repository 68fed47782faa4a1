#include "seatchange/seat_change_page.h"

#include <utility>

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "calculator/model/calculator_texts.h"
#include "calculator/model/call_sheet.h"
#include "models/page_lines.h"
#include "quotes/model/change_texts.h"
#include "quotes/model/quote_drafts.h"
#include "quotes/views/change_banner.h"
#include "seatchange/model/quoted_seat_change.h"
#include "seatchange/views/change_card.h"
#include "seatchange/views/change_panel.h"
#include "widgets/layouts.h"
#include "widgets/side_area.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

SeatChangePage::SeatChangePage(CalculatorViewModel& model, QDate today, QWidget* parent)
    : Page({"seat-change", Icon::SeatChange, [] { return SeatChangeWords::tr("Seat change"); }}, parent)
    , model_(model)
    , today_(today)
{
    connect(&model_, &CalculatorViewModel::bookChanged, this, &SeatChangePage::showBook);
    showBook();
}

void SeatChangePage::make()
{
    panel_ = new ChangePanel(toDate(today_), model_.locale());
    side_ = sideArea(panel_);
    banner_ = new ChangeBanner;
    connect(banner_, &ChangeBanner::saveRequested, this, &SeatChangePage::offerChange);
    connect(banner_, &ChangeBanner::discardRequested, this, &SeatChangePage::endChange);
    card_ = new ChangeCard;
    content()->setLayout(tight(row({side_, {scrollArea(holding(column({banner_, card_}))), 1}})));
    connect(panel_, &ChangePanel::takeOverRequested, this, &SeatChangePage::takeOver);
    connect(panel_, &ChangePanel::acceptedQuoteRequested, this, &SeatChangePage::acceptedQuoteRequested);
    connect(panel_, &ChangePanel::edited, this, [this] { edit(panel_->inputs()); });
    connect(panel_, &ChangePanel::finished, this, [this] { ++gesture_; });
    showInputs();
}

std::vector<Command> SeatChangePage::commands()
{
    return {{.id = "take-to-seat-change",
             .text = SeatChangeWords::tr("Take to &Seat change"),
             .section = MenuSection::editTake,
             .keys = {QKeySequence(SeatChangeWords::tr("Ctrl+Shift+S"))},
             .run = [this](Page&) { takeOver(); }}};
}

/// The subscription of the Calculator, as it is priced there.
void SeatChangePage::takeOver()
{
    if (const auto problem = model_.problem()) {
        emit said(SeatChangeWords::tr("Not taken over: %1").arg(toQString(problem->message)));
        return;
    }
    auto inputs = changeOf(model_.book(), model_.price(), today_);
    if (!inputs) {
        emit said(SeatChangeWords::tr("Not taken over: %1 has no seats to change.").arg(headingText(model_)));
        return;
    }
    takeAlong(*inputs, model_.book(), model_.priced());
    makeOnce();
    edit(*inputs, [] { return SeatChangeWords::tr("take over from the Calculator"); });
    emit wanted();
    focusFirst();
}

const ChangeInputs& SeatChangePage::inputs() const
{
    return desk_->inputs;
}

QString SeatChangePage::status() const
{
    return changeLine(model_.book(), desk_->inputs, model_.locale());
}

std::optional<QString> SeatChangePage::summary() const
{
    const ChangeAnswer answer = answerFor(model_.book(), desk_->inputs, model_.locale());
    return answer.story ? status() + QStringLiteral(" · ") + answer.story->told : status();
}

Page::QuoteDraft SeatChangePage::quoteDraft() const
{
    return [this](const QString& preparedBy) { return draftFrom(model_, desk_->inputs, preparedBy); };
}

void SeatChangePage::focusFirst()
{
    panel_->focusSeats();
}

void SeatChangePage::showBook()
{
    auto& desk = desks_[model_.book().sha256];
    if (!desk) {
        desk = std::make_unique<Desk>();
        desk->book = model_.state().book;
        desk->inputs = firstChange(model_.book(), today_);
    }
    desk_ = desk.get();
    showInputs();
    emit undoStackChanged();
}

void SeatChangePage::edit(const ChangeInputs& after, const StepName& name)
{
    if (after != desk_->inputs)
        step({after, desk_->changing}, name);
}

/// Without a name it is called after what it changes, and is one step with the next change of the same input.
void SeatChangePage::step(State after, const StepName& name)
{
    const auto named = [name](const State& was, const State& is) {
        return name ? name() : changeEdit(was.inputs, is.inputs).name;
    };
    const int field = name ? 0 : changeEdit(desk_->inputs, after.inputs).field;
    desk_->undo.push(new PageEdit<State>(named, field, gesture_, static_cast<const State&>(*desk_), std::move(after),
                                         [this, desk = desk_](const State& state) {
                                             static_cast<State&>(*desk) = state;
                                             showInputs();
                                         }));
}

/// Whether a scenario of that book is in use by now; says why where none can be opened.
bool SeatChangePage::isOpened(const SharedBook& book)
{
    if (book->sha256 == model_.book().sha256)
        return true;
    const auto opened = openBook(model_, book);
    if (!opened)
        emit said(SeatChangeWords::tr("Not opened: %1").arg(problemText(opened)));
    return opened.has_value();
}

void SeatChangePage::beginWith(const Quote& accepted, const SharedBook& book)
{
    if (!isOpened(book))
        return;
    makeOnce();
    step({changeOf(model_.book(), accepted, today_), nullptr},
         [] { return SeatChangeWords::tr("begin with an accepted quote"); });
    emit wanted();
    focusFirst();
}

void SeatChangePage::changeQuote(const Quote& quote, const SharedBook& book)
{
    if (!isOpened(book))
        return;
    makeOnce();
    const ChangeInputs before = desk_->changing ? desk_->changing->before : desk_->inputs;
    const ChangeInputs loaded = inputsOf(model_.book(), quote);
    step({loaded, std::make_shared<const QuotedSeatChange>(QuotedSeatChange{quote, loaded, before})},
         [quote] { return nameOfOpening(quote); });
    emit wanted();
    focusFirst();
}

void SeatChangePage::endChange()
{
    if (const auto changing = desk_->changing)
        step({changing->before, nullptr}, [changing] { return nameOfLeaving(changing->quote); });
}

std::vector<Unkept> SeatChangePage::unkept()
{
    std::vector<Unkept> found;
    for (const auto& [sha256, desk] : desks_) {
        const QString changed = desk->changing ? unsavedChange(*desk->changing, desk->inputs) : QString();
        if (!changed.isEmpty())
            found.push_back({changed, [this, book = desk->book] {
                                 if (isOpened(book))
                                     offerChange();
                             }});
    }
    return found;
}

void SeatChangePage::sayOfChange(const QString& problem)
{
    emit wanted();
    banner_->say(problem);
}

void SeatChangePage::offerChange()
{
    const auto changing = desk_->changing;
    if (!changing)
        return;
    if (const auto request = changeFrom(*changing, desk_->inputs))
        emit changeOffered(changing->quote, *request);
    else
        sayOfChange(CalculatorWords::tr("Not kept: %1").arg(problemText(request)));
}

void SeatChangePage::showBanner()
{
    const auto& changing = desk_->changing;
    banner_->showChange(changing ? std::optional(changeTexts(model_.book(), *changing, desk_->inputs, model_.locale()))
                                 : std::nullopt);
}

void SeatChangePage::showInputs()
{
    if (panel_) {
        if (panel_->inputs() != desk_->inputs || panel_->book() != &model_.book())
            panel_->setInputs(model_.book(), desk_->inputs);
        desk_->inputs = panel_->inputs();
        card_->setAnswer(answerFor(model_.book(), desk_->inputs, model_.locale()));
        showBanner();
    }
    emit statusChanged();
}

void SeatChangePage::fitRoom()
{
    side_->setFixedWidth(sideWidth(*this, *side_));
}

} // namespace seatwise::ui
