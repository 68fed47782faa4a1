#include "main_window.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include "charts/chart_accessibility.h"
#include "pages/bookcheck/book_check_dialog.h"
#include "pages/budget/budget_page.h"
#include "pages/calculator/calculator_page.h"
#include "pages/calculator/chart_card.h"
#include "pages/compare/compare_page.h"
#include "pages/quotes/quotes_page.h"
#include "pages/seatchange/seat_change_page.h"
#include "pricebook/writer.h"
#include "theme/palette.h"
#include "viewmodels/book_check.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/dates.h"
#include "viewmodels/format.h"
#include "viewmodels/quotes_view_model.h"
#include "widgets/fitting_label.h"
#include "widgets/navigation_rail.h"
#include "widgets/slip_guard.h"
#include "words/features.h"
#include "workshop/draft.h"

namespace seatwise::ui {

namespace {

constexpr QSize usualSize(1320, 860);
constexpr int roomyInCharacters = 140; ///< below this the rail shows icons alone
constexpr int frameAllowance = 48;     ///< for the frame and title that the desktop adds
constexpr int sayForMilliseconds = 6000;

QString bookTitle(const PriceBook& book)
{
    return QStringLiteral("%1 · %2 · %3").arg(text(book.name), text(book.version), text(book.currency.code));
}

} // namespace

MainWindow::MainWindow(CalculatorViewModel& model, const BookLibrary& library, const FileWriter& files,
                       const QuoteStores& stores, const WorkshopDocuments& documents, const TableSource& tables,
                       const Session& session, QDate today, QWidget* parent)
    : QMainWindow(parent)
    , model_(model)
    , library_(library)
    , files_(files)
    , stores_(stores)
    , tables_(tables)
    , today_(today)
    , theme_(session.theme)
    , office_(session.office)
    , lastSource_(session.book)
    , recent_(session.recent)
{
    if (!isDraft(model_.book()))
        sources_[model_.book().sha256] = session.book;
    setWindowTitle(WindowWords::tr("Seatwise"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCentralWidget(makeCentre(documents));
    makeToolBar();
    makeMenus();
    makeStatusBar();
    showIcons();
    connect(&model_, &CalculatorViewModel::bookChanged, this, &MainWindow::showBook);
    connect(&model_, &CalculatorViewModel::priceChanged, this, &MainWindow::showStatus);
    connect(&model_, &CalculatorViewModel::pinsChanged, this, &MainWindow::followTools);
    connect(seatChange_, &SeatChangePage::changed, this, &MainWindow::showStatus);
    connect(budget_, &BudgetPage::changed, this, &MainWindow::followTools);
    connect(quotes_, &QuotesViewModel::listChanged, this, &MainWindow::showStatus);
    connect(quotes_, &QuotesViewModel::currentChanged, this, &MainWindow::followTools);
    new SlipGuard(this);
    showBook();
    if (session.budget)
        budget_->start(*session.budget);
    openAt(session.geometry);
    calculator_->focusSeats();
}

/// As it was left; first in its usual size, or filling a screen that has no room for that.
void MainWindow::openAt(const QByteArray& geometry)
{
    if (restoreGeometry(geometry))
        return;
    resize(usualSize);
    const QSize room = screen()->availableSize();
    if (room.width() < usualSize.width() + frameAllowance || room.height() < usualSize.height() + frameAllowance)
        setWindowState(Qt::WindowMaximized);
}

Session MainWindow::session() const
{
    return {saveGeometry(),  theme_,
            lastSource_,     recent_,
            model_.inputs(), budget_->inputs(),
            office_,         isDraft(model_.book()) ? writePriceBook(model_.book()) : std::string()};
}

/// Where the book in use comes from; empty for a draft of the Workshop.
QString MainWindow::bookSource() const
{
    const auto found = sources_.find(model_.book().sha256);
    return found == sources_.end() ? QString() : found->second;
}

QWidget* MainWindow::makeCentre(const WorkshopDocuments& documents)
{
    auto* centre = new QWidget;
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    rail_ = new NavigationRail;
    pages_ = new QStackedWidget;
    calculator_ = new CalculatorPage(model_);
    compare_ = new ComparePage(model_);
    seatChange_ = new SeatChangePage(model_, today_);
    budget_ = new BudgetPage(model_, files_, tables_, today_);
    addPage(Icon::Calculator, WindowWords::tr("Calculator"), calculator_);
    addPage(Icon::Compare, WindowWords::tr("Compare"), compare_);
    addPage(Icon::SeatChange, WindowWords::tr("Seat change"), seatChange_);
    addPage(Icon::Budget, WindowWords::tr("Budget"), budget_);
    quotes_ = new QuotesViewModel(library_, stores_, office_.store.toStdString(), toDate(today_), this);
    quotesPage_ = new QuotesPage(*quotes_, files_);
    quotesPage_->setOffice(office_);
    connect(quotesPage_, &QuotesPage::settingsWanted, this, &MainWindow::changeSettings);
    addPage(Icon::Quotes, WindowWords::tr("Quotes"), quotesPage_);
    addPage(Icon::Workshop, WindowWords::tr("Workshop"), makeWorkshop(documents));
    layout->addWidget(rail_);
    layout->addWidget(pages_, 1);
    rail_->setCurrentPage(CalculatorIndex);
    connect(rail_, &NavigationRail::pageChosen, pages_, &QStackedWidget::setCurrentIndex);
    connect(seatChange_, &SeatChangePage::subscriptionWanted, this, &MainWindow::takeToSeatChange);
    connect(budget_, &BudgetPage::poolOffered, this, &MainWindow::showInCalculator);
    return centre;
}

void MainWindow::addPage(Icon icon, const QString& title, QWidget* page)
{
    rail_->addPage(icon, title);
    pages_->addWidget(page);
}

void MainWindow::showPage(Page page)
{
    rail_->setCurrentPage(page);
    pages_->setCurrentIndex(page);
}

QAction* MainWindow::action(const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    auto* made = new QAction(text, this);
    made->setShortcut(keys);
    if (run)
        connect(made, &QAction::triggered, this, std::move(run));
    addAction(made);
    return made;
}

void MainWindow::showIcons()
{
    const Palette& colours = paletteOf(this);
    undo_->setIcon(icon(Icon::Undo, colours));
    redo_->setIcon(icon(Icon::Redo, colours));
    pin_->setIcon(icon(Icon::Pin, colours));
    copy_->setIcon(icon(Icon::Copy, colours));
    presentation_->setIcon(icon(Icon::Present, colours));
}

void MainWindow::showBook()
{
    if (const QString source = bookSource(); !source.isEmpty())
        lastSource_ = source;
    bookButton_->setText(bookTitle(model_.book()));
    const int differing = differingClaims(model_.book());
    check_->setText(differing == 0   ? WindowWords::tr("Taxes excluded")
                    : differing == 1 ? WindowWords::tr("Taxes excluded · 1 figure differs")
                                     : WindowWords::tr("Taxes excluded · %1 figures differ").arg(differing));
    showStatus();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitRoom();
}

void MainWindow::fitRoom()
{
    rail_->setCompact(width() < fontMetrics().averageCharWidth() * roomyInCharacters);
    // Where the tools have no room, those that the menus and keys have as well make it.
    const int page = pages_->currentIndex();
    pinTool_->setVisible(page == CalculatorIndex || page == CompareIndex);
    copyTool_->setVisible(page != WorkshopIndex);
    for (QAction* tool : {pinTool_, copyTool_})
        if (toolBar_->sizeHint().width() > width())
            tool->setVisible(false);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && presentation_)
        showIcons();
    if (event->type() == QEvent::FontChange && presentation_) {
        fitRoom();
        setIconSize({}); // the style's, which follows the text
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openBook(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

void MainWindow::openBook(const QString& idOrFile)
{
    auto book = library_.load(idOrFile.toStdString());
    if (!book) {
        say(WindowWords::tr("Not opened: %1").arg(text(book.error().message)));
        return;
    }
    QString source = idOrFile;
    if (QFileInfo(idOrFile).isFile()) {
        source = QFileInfo(idOrFile).absoluteFilePath();
        recent_.removeAll(source);
        recent_.prepend(source);
        recent_ = recent_.mid(0, mostRecentFiles);
    }
    sources_[(*book)->sha256] = source;
    model_.setBook(*book);
    say(WindowWords::tr("Opened %1").arg(bookTitle(model_.book())));
}

void MainWindow::say(const QString& message)
{
    statusBar()->showMessage(message, sayForMilliseconds);
}

void MainWindow::setTheme(Theme theme)
{
    theme_ = theme;
    applyTheme(*qApp, theme);
}

void MainWindow::present(bool presenting)
{
    for (QWidget* part : {static_cast<QWidget*>(menuBar()), static_cast<QWidget*>(toolBar_),
                          static_cast<QWidget*>(statusBar()), static_cast<QWidget*>(rail_)})
        part->setVisible(!presenting);
    applyTheme(*qApp, theme_, presenting ? 1.5 : 1.0);
    calculator_->present(presenting);
    if (presenting)
        showPage(CalculatorIndex);
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, presenting)); // maximized stays so
}

void MainWindow::pinScenario()
{
    if (model_.pin())
        say(WindowWords::tr("Pinned as %1").arg(model_.pins().back().label));
    else
        say(model_.problem() ? WindowWords::tr("Not pinned: %1").arg(problemText(model_.problem()))
                             : WindowWords::tr("Four scenarios are pinned already; unpin one first."));
}

void MainWindow::chooseBook()
{
    const QString file = QFileDialog::getOpenFileName(this, WindowWords::tr("Open a price book"), {},
                                                      WindowWords::tr("Price books (*.json)"));
    if (!file.isEmpty())
        openBook(file);
}

void MainWindow::saveChart(bool svg)
{
    const QString file = QFileDialog::getSaveFileName(
        this, WindowWords::tr("Save the chart"),
        svg ? WindowWords::tr("cost-curve.svg") : WindowWords::tr("cost-curve.png"),
        svg ? WindowWords::tr("SVG picture (*.svg)") : WindowWords::tr("PNG picture (*.png)"));
    if (file.isEmpty())
        return;
    const QByteArray bytes = svg ? calculator_->chart().svg() : calculator_->chart().png();
    const auto written =
        files_.write(file.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    say(written ? WindowWords::tr("Saved %1").arg(file)
                : WindowWords::tr("Not saved: %1").arg(text(written.error().message)));
}

void MainWindow::showBookCheck()
{
    auto* dialog = new BookCheckDialog(model_.book(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace seatwise::ui
