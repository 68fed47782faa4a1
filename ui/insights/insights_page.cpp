#include "insights/insights_page.h"

#include <utility>

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QStyle>

#include "calculator/model/calculator_view_model.h"
#include "documents/insights_summary.h"
#include "insights/model/chosen_bar.h"
#include "insights/model/insights_table.h"
#include "insights/model/insights_texts.h"
#include "insights/model/quote_outcomes.h"
#include "insights/views/customers_kept_card.h"
#include "insights/views/figure_tile.h"
#include "insights/views/insights_head.h"
#include "insights/views/meaning_dialog.h"
#include "insights/views/movement_card.h"
#include "insights/views/movers_panel.h"
#include "insights/views/mrr_forecast_card.h"
#include "insights/views/price_change_card.h"
#include "insights/views/quotes_card.h"
#include "insights/views/reasons_card.h"
#include "insights/views/unanswered_card.h"
#include "lists/list_intake.h"
#include "models/accounts_in_store.h"
#include "office.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/notice_bar.h"
#include "widgets/save_file.h"
#include "widgets/side_area.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/draft_model.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t tileCount = 6;

} // namespace

InsightsPage::InsightsPage(Services services, const Office& office, QWidget* parent)
    : Page({"insights", Icon::Insights, [] { return InsightsWords::tr("Insights"); }}, parent)
    , services_(std::move(services))
    , office_(office)
    , model_(new InsightsViewModel(services_.model.state().book, toDate(services_.today), this))
    , chosen_(new ChosenBar(*model_, this))
    , outcomes_(new QuoteOutcomes(toDate(services_.today), this))
{
    setAcceptDrops(true);
    connect(model_, &InsightsViewModel::changed, this, &Page::offersChanged);
    connect(model_, &InsightsViewModel::changed, this, &Page::statusChanged);
    connect(model_, &InsightsViewModel::changed, outcomes_, [this] { outcomes_->setMonths(model_->view().months); });
    connect(model_, &InsightsViewModel::listRead, this, &InsightsPage::tell);
    connect(model_, &InsightsViewModel::refused, this, &InsightsPage::say);
    connect(outcomes_, &QuoteOutcomes::refused, this, [this](const QString& problem) {
        sayOfQuotes(InsightsWords::tr("The quotes cannot be counted: %1").arg(problem));
    });
    connect(outcomes_, &QuoteOutcomes::changed, this, [this] {
        sayOfQuotes(outcomes_->damaged() > 0 ? damagedLine(outcomes_->damaged(), locale()) : QString());
    });
    connect(&office_, &Office::storeReplaced, this, [this] {
        isRead_ = false;
        model_->forgetAccounts();
        outcomes_->forgetQuotes();
        if (isVisible())
            takeAccounts();
    });
    connect(&services_.model, &CalculatorViewModel::bookChanged, this, [this] {
        if (isRead_)
            takeAccounts();
    });
}

void InsightsPage::make()
{
    makeIntake();
    head_ = new InsightsHead(*model_, *outcomes_);
    notices_ = new NoticeBar;
    hint_ = mutedLabel(InsightsWords::tr(
        "Import a list of accounts to see how revenue moved, who stays and what may come: a CSV file or a workbook "
        "with customer, plan, seats, billing, start, end and reason, one row for each time a customer had a plan. An "
        "mrr column speaks for itself; other rows are priced by the price book in use. Exports of Stripe and "
        "ChartMogul are known. The list stays in your store."));
    figures_ = makeFigures();
    quotes_ = makeQuotes();
    movers_ = new MoversPanel(*model_, *chosen_);
    side_ = sideArea(movers_);
    QWidget* parts = holding(column({head_, notices_, hint_, figures_, quotes_, room()}));
    content()->setLayout(tight(row({{scrollArea(parts), 1}, side_})));
    connect(model_, &InsightsViewModel::changed, content(), [this] { showFigures(); });
    connect(outcomes_, &QuoteOutcomes::changed, content(), [this] { showQuotes(); });
    connect(chosen_, &ChosenBar::changed, content(), [this] {
        side_->setVisible(chosen_->place().has_value());
        fitRoom();
    });
    showFigures();
    showQuotes();
    showProblems();
}

void InsightsPage::makeIntake()
{
    intake_ = new ListIntake(services_.tables, {accountForm(services_.model.state().book)}, *content());
    connect(intake_, &ListIntake::taken, this,
            [this](const QString& name, const Table& table, const ListChoices& choices) {
                model_->read({name.toStdString(), table, choices}, true);
            });
    connect(intake_, &ListIntake::refused, this, &InsightsPage::say);
}

QWidget* InsightsPage::makeFigures()
{
    tiles_.clear();
    for (std::size_t i = 0; i < tileCount; ++i) {
        tiles_.push_back(new FigureTile);
        connect(tiles_.back(), &FigureTile::meaningRequested, this, [this, i] { showMeaning(i); });
    }
    tilesGrid_ = new QGridLayout;
    movement_ = new MovementCard(*model_, *chosen_);
    cards_ = {new CustomersKeptCard(*model_), new MrrForecastCard(*model_), new ReasonsCard(*model_),
              new PriceChangeCard(*model_)};
    cardsGrid_ = new QGridLayout;
    return holding(flush(column({holding(flush(tilesGrid_)), movement_, holding(flush(cardsGrid_))})));
}

QWidget* InsightsPage::makeQuotes()
{
    const PlanNames names = planNamesOf(services_.library);
    auto* unanswered = new UnansweredCard(*outcomes_, names);
    connect(unanswered, &UnansweredCard::quoteChosen, this, &InsightsPage::quoteChosen);
    quoteCards_ = {new QuotesCard(*outcomes_, names), unanswered};
    quotesGrid_ = new QGridLayout;
    return holding(flush(quotesGrid_));
}

std::vector<Command> InsightsPage::commands()
{
    const auto hereOffer = [this](const Page& page) { return &page == this ? Offer::on : Offer::absent; };
    const auto figuresOffer = [this](const Page& page) {
        const bool hasFigures = model_->hasAccounts() && model_->figures();
        return &page != this ? Offer::absent : hasFigures ? Offer::on : Offer::off;
    };
    return {{.id = "import-accounts",
             .text = InsightsWords::tr("Import &accounts…"),
             .section = MenuSection::fileOpen,
             .run = [this](Page&) { intake_->chooseFile(InsightsWords::tr("Import accounts")); },
             .offered = hereOffer,
             .tool = Tool::button,
             .spokenName = InsightsWords::tr("Import accounts")},
            {.id = "save-movements",
             .text = InsightsWords::tr("Save the &table of movements…"),
             .section = MenuSection::fileSave,
             .run = [this](Page&) { saveTable(); },
             .offered = figuresOffer},
            {.id = "save-figures",
             .text = InsightsWords::tr("Save the &figures as a workbook…"),
             .section = MenuSection::fileSave,
             .run = [this](Page&) { saveWorkbook(); },
             .offered = figuresOffer},
            {.id = "save-insights",
             .text = InsightsWords::tr("Save a page for the boar&d…"),
             .section = MenuSection::fileSave,
             .run = [this](Page&) { saveSummary(); },
             .offered = figuresOffer,
             .tool = Tool::button,
             .spokenName = InsightsWords::tr("Save a page for the board")}};
}

QString InsightsPage::status() const
{
    if (!model_->hasAccounts())
        return InsightsWords::tr("No accounts yet");
    return report_;
}

std::optional<QString> InsightsPage::summary() const
{
    return model_->hasAccounts() && model_->figures() ? summaryLine(*model_, locale()) : QString();
}

void InsightsPage::focusFirst()
{
    if (model_->hasAccounts() && movement_)
        movement_->focusChart();
}

void InsightsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isRead_)
        takeAccounts();
    takeQuotes();
}

void InsightsPage::readAnew()
{
    isRead_ = false;
    if (isVisible())
        takeAccounts();
}

/// What prices the accounts and, where the store was not looked into yet, those that it keeps.
void InsightsPage::takeAccounts()
{
    const SharedBook& inUse = services_.model.state().book;
    const auto load = [&stores = services_.stores, &library = services_.library, inUse, address = office_.store()] {
        return accountsIn(stores, address, library, *inUse);
    };
    model_->open(inUse, load, std::exchange(isRead_, true));
}

/// The quotes of the store as they are now.
void InsightsPage::takeQuotes()
{
    outcomes_->read(services_.stores, office_.store());
}

void InsightsPage::tell(const KeptAccounts& accounts, bool isNew)
{
    const RowsRead<Account>& rows = model_->accounts().rows;
    report_ = reportOf({rows.values.size(), rows.problems, rows.source, false});
    say(rows.problems.empty() ? QString() : toQString(summaryOf(rows.problems, rows.values.size())));
    if (!isNew)
        return;
    if (const auto kept = keepAccountsIn(services_.stores, office_.store(), accounts); !kept)
        say(InsightsWords::tr("The accounts are not kept in the store: %1").arg(problemText(kept)));
}

void InsightsPage::say(const QString& problem)
{
    ofAccounts_ = problem;
    showProblems();
}

void InsightsPage::sayOfQuotes(const QString& problem)
{
    ofQuotes_ = problem;
    showProblems();
}

void InsightsPage::showProblems()
{
    if (!notices_)
        return;
    std::vector<BarNotice> notices;
    for (const QString& problem : {ofAccounts_, ofQuotes_})
        if (!problem.isEmpty())
            notices.push_back({BarNotice::Severity::Warning, problem, {}, {}});
    notices_->setNotices(notices);
}

void InsightsPage::showFigures()
{
    const bool hasFigures = model_->hasAccounts() && model_->figures();
    hint_->setVisible(!model_->hasAccounts());
    figures_->setVisible(hasFigures);
    side_->setVisible(chosen_->place().has_value());
    if (model_->hasAccounts() && !hasFigures)
        say(problemText(model_->figures()));
    if (!hasFigures)
        return;
    const std::vector<Tile> tiles = tilesOf(*model_, locale());
    for (std::size_t i = 0; i < tiles_.size(); ++i)
        tiles_[i]->showTile(tiles[i], ruleName(model_->rules()));
    fitRoom();
}

void InsightsPage::showQuotes()
{
    quotes_->setVisible(outcomes_->figures().has_value());
    fitRoom();
}

void InsightsPage::showMeaning(std::size_t tile)
{
    MeaningDialog(*model_, tilesOf(*model_, locale())[tile], this).exec();
}

void InsightsPage::save(const FileAsked& asked, const std::function<Result<std::string>()>& make)
{
    if (const auto saved = saveFile(*this, services_.files, asked, make))
        emit said(saved->said);
}

void InsightsPage::saveTable()
{
    save({InsightsWords::tr("Save the table of movements"), InsightsWords::tr("mrr.csv"),
          InsightsWords::tr("CSV (*.csv)")},
         [this] { return Result<std::string>(movementsAsCsv(*model_)); });
}

void InsightsPage::saveWorkbook()
{
    save({InsightsWords::tr("Save the figures as a workbook"), InsightsWords::tr("insights.xlsx"),
          InsightsWords::tr("Spreadsheet (*.xlsx)")},
         [this] {
             return services_.documents.tableSheets(InsightsWords::tr("Insights").toStdString(),
                                                    toDate(services_.today), insightsSheets(*model_, locale()));
         });
}

void InsightsPage::saveSummary()
{
    save({InsightsWords::tr("Save a page for the board"), InsightsWords::tr("insights.pdf"),
          InsightsWords::tr("PDF document (*.pdf)")},
         [this] {
             return completeBytes(insightsSummaryPdf(*model_, locale(), formatDate(toDate(services_.today), locale())));
         });
}

/// The customers behind a bar stand at the side; the figures have the room that this leaves.
void InsightsPage::fitRoom()
{
    const int side = sideWidth(*this);
    side_->setFixedWidth(side);
    int there = width() - (side_->isHidden() ? 0 : side);
    for (const auto around : {QStyle::PM_LayoutLeftMargin, QStyle::PM_LayoutRightMargin, QStyle::PM_ScrollBarExtent})
        there -= style()->pixelMetric(around);
    head_->fitInto(there);
    setAbreast(*tilesGrid_, {tiles_.begin(), tiles_.end()}, {6, 3, 2}, there);
    setAbreast(*cardsGrid_, cards_, {3, 2}, there);
    setAbreast(*quotesGrid_, quoteCards_, {2}, there);
}

void InsightsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!listIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InsightsPage::dropEvent(QDropEvent* event)
{
    intake_->takeFile(listIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace seatwise::ui
