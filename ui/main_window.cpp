#include "main_window.h"

#include <utility>

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

#include "calculator/model/calculator_view_model.h"
#include "office.h"
#include "page.h"
#include "telemetry/usage_dialog.h"
#include "telemetry/usage_recorder.h"
#include "widgets/fitting_label.h"
#include "widgets/navigation_rail.h"
#include "widgets/slip_guard.h"
#include "window/leaving_store.h"
#include "window/menus.h"
#include "window/open_books.h"
#include "window/open_calls.h"
#include "window/page_stack.h"
#include "window/published_figures.h"
#include "window/theme_choice.h"
#include "window/undo_steps.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr QSize usualSize(1320, 860);
constexpr int roomyInCharacters = 140; ///< below this the rail shows icons alone, and of the call only what is wrong
constexpr int frameAllowance = 48;     ///< for the frame and title that the desktop adds
constexpr int sayForMilliseconds = 6000;
constexpr double presentedScale = 1.5; ///< of the text

Offer copyOffer(const Page& page)
{
    const auto line = page.summary();
    return !line ? Offer::absent : line->isEmpty() ? Offer::off : Offer::on;
}

} // namespace

MainWindow::MainWindow(Services services, const MakePages& makePages, const Session& session, QWidget* parent)
    : QMainWindow(parent)
    , services_(std::move(services))
    , office_(new Office(session.office, this))
{
    QTimer::singleShot(0, this, [this] { setWindowIcon(applicationIcon()); }); // the window need not wait for it
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    pages_ = new PageStack(makePages(services_, *office_));
    setCentralWidget(pages_);
    books_ = new OpenBooks(services_.model, services_.library, session, *this);
    calls_ = new OpenCalls(services_, *books_, *pages_);
    themes_ = new ThemeChoice(session.theme, this);
    for (Page* page : pages_->pages()) {
        page->comeBack(session);
        listenTo(*page);
    }
    furnish();
    connect(books_, &OpenBooks::said, this, &MainWindow::say);
    connect(calls_, &OpenCalls::said, this, &MainWindow::say);
    connect(calls_, &OpenCalls::exchanged, this, [this] { pages_->show(*pages_->pages().front()); });
    calls_->readBack();
    connect(pages_, &PageStack::shown, this, &MainWindow::followPage);
    connect(&services_.model, &CalculatorViewModel::bookChanged, this, &MainWindow::showStatus);
    connect(office_, &Office::changed, this, [this] { emit officeChanged(office_->settings()); });
    connect(office_, &Office::settingsRequested, this, &MainWindow::askForSettings);
    new SlipGuard(this);
    followPage();
    openAt(session.geometry);
    pages_->onShow().focusFirst();
}

/// What is around the pages, in the language that is spoken.
void MainWindow::furnish()
{
    setWindowTitle(WindowWords::tr("Seatwise"));
    menus_ = new Menus(*this);
    undo_ = new UndoSteps(*menus_);
    calls_->addTo(*menus_);
    books_->addTo(*menus_, *menuBar());
    for (Page* page : pages_->pages())
        menus_->add(page->commands());
    addCommands();
    themes_->addTo(*menus_);
    toolBar_ = menus_->makeToolBar(books_->makeButton());
    makeStatusBar();
    if (events_)
        addUsage();
    menus_->showIcons();
}

/// The window stays, with its place, its pages and what they hold; what has words is made anew.
void MainWindow::speakAnew()
{
    speaksAnew_ = false;
    setLocale(QLocale());
    pages_->speakAnew();
    delete menus_;
    setMenuBar(new QMenuBar);
    delete toolBar_;
    setStatusBar(new QStatusBar);
    furnish();
    showAround();
    followPage();
    fitRoom();
}

/// As it was left; first in its usual size, or filling a screen that has no room for that.
void MainWindow::openAt(const QByteArray& geometry)
{
    if (restoreGeometry(geometry))
        return;
    const QSize room = screen()->availableSize();
    resize(usualSize.boundedTo(room)); // what has no window manager cannot be maximized
    if (room.width() < usualSize.width() + frameAllowance || room.height() < usualSize.height() + frameAllowance)
        setWindowState(Qt::WindowMaximized);
}

Session MainWindow::session() const
{
    Session session;
    session.geometry = saveGeometry();
    session.theme = themes_->theme();
    session.office = office_->settings();
    books_->keepIn(session);
    for (const Page* page : pages_->pages())
        page->keepIn(session);
    return session;
}

QStringList MainWindow::booksInUse() const
{
    return books_->inUse();
}

void MainWindow::openBook(const QString& idOrFile)
{
    books_->open(idOrFile);
}

void MainWindow::say(const QString& message)
{
    statusBar()->showMessage(message, sayForMilliseconds);
}

/// What belongs to the window whichever pages there are.
void MainWindow::addCommands()
{
    for (QAction* page : pages_->rail().pageActions())
        menus_->place(MenuSection::viewPages, page);
    menus_->add({
        {.id = "quit",
         .text = WindowWords::tr("&Quit"),
         .section = MenuSection::fileQuit,
         .keys = {QKeySequence::Quit},
         .run = [this](Page&) { close(); }},
        {.id = "copy",
         .text = WindowWords::tr("Copy summary"),
         .section = MenuSection::editCopy,
         .keys = {QKeySequence(WindowWords::tr("Ctrl+Shift+C"))},
         .run = [this](const Page& page) { copySummary(page); },
         .offered = copyOffer,
         .tool = Tool::spare,
         .icon = Icon::Copy},
        {.id = "settings",
         .text = WindowWords::tr("&Settings…"),
         .section = MenuSection::quoteSettings,
         .keys = {QKeySequence(WindowWords::tr("Ctrl+,"))},
         .run = [this](Page&) { askForSettings(); }},
        {.id = "about",
         .text = WindowWords::tr("&About Seatwise"),
         .section = MenuSection::helpAbout,
         .run =
             [this](Page&) {
                 QMessageBox::about(this, WindowWords::tr("About Seatwise"),
                                    WindowWords::tr("Seatwise %1\nA pricing calculator for seats, plans and usage.\n"
                                                    "Free software under the GNU General Public License, version 3.")
                                        .arg(QApplication::applicationVersion()));
             }},
    });
}

void MainWindow::makeStatusBar()
{
    status_ = new FittingLabel;
    status_->setAccessibleDescription(QStringLiteral("window-status"));
    status_->setTone(FittingLabel::Tone::Muted);
    status_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // never a reason for a wider window
    statusBar()->addWidget(status_, 1);
    statusBar()->addPermanentWidget(calls_->makeLabel(*statusBar()));
    statusBar()->addPermanentWidget(new PublishedFigures(services_.model, *menus_));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(fontMetrics().averageCharWidth(), 0, 0, 0);
}

void MainWindow::listenTo(Page& page)
{
    const auto ifOnShow = [this, &page](auto follow) {
        return [this, &page, follow] {
            if (&pages_->onShow() == &page)
                (this->*follow)();
        };
    };
    connect(&page, &Page::said, this, &MainWindow::say);
    connect(&page, &Page::offersChanged, this, &MainWindow::followOffers);
    connect(&page, &Page::statusChanged, this, ifOnShow(&MainWindow::showStatus));
    connect(&page, &Page::undoStackChanged, this, ifOnShow(&MainWindow::followPage));
    connect(&page, &Page::presentationRequested, this, [this, &page](bool presenting) { present(page, presenting); });
}

void MainWindow::followPage()
{
    undo_->follow(pages_->onShow().undoStack());
    followOffers();
}

/// What the page on show cannot do is not there.
void MainWindow::followOffers()
{
    menus_->follow(pages_->onShow());
    showStatus();
}

void MainWindow::showStatus()
{
    status_->setText(pages_->onShow().status());
}

void MainWindow::copySummary(const Page& page)
{
    const QString line = page.summary().value_or(QString());
    if (line.isEmpty())
        return;
    QApplication::clipboard()->setText(line);
    say(WindowWords::tr("Copied: %1").arg(line));
}

/// What is around the page, unless the page has the screen to itself.
void MainWindow::showAround()
{
    for (QWidget* part : {static_cast<QWidget*>(menuBar()), static_cast<QWidget*>(toolBar_),
                          static_cast<QWidget*>(statusBar()), static_cast<QWidget*>(&pages_->rail())})
        part->setVisible(!presenting_);
}

void MainWindow::present(Page& page, bool presenting)
{
    presenting_ = presenting;
    showAround();
    applyTheme(*qApp, themes_->theme(), presenting ? presentedScale : 1.0);
    page.present(presenting);
    if (presenting)
        pages_->show(page);
    pages_->present(presenting);
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, presenting)); // maximized stays so
}

void MainWindow::askForSettings()
{
    changeSettings(*this, pages_->pages(), services_.stores, *office_);
}

void MainWindow::recordUsage(EventLog& events)
{
    auto* recorder = new UsageRecorder(
        services_.model, events, [this] { return EventBook{books_->shippedId()}; }, this);
    connect(recorder, &UsageRecorder::notRecorded, this,
            [this](const QString& why) { say(WindowWords::tr("Usage not recorded: %1").arg(why)); });
    connect(pages_, &PageStack::shown, recorder, [recorder](const Page& page) { recorder->pageShown(page.sign().id); });
    events_ = &events;
    addUsage();
}

void MainWindow::addUsage()
{
    menus_->add({.id = "usage",
                 .text = WindowWords::tr("&Usage data…"),
                 .section = MenuSection::helpUsage,
                 .run = [this](Page&) {
                     auto* dialog = new UsageDialog(*events_, services_.files, this);
                     dialog->setAttribute(Qt::WA_DeleteOnClose);
                     dialog->open();
                 }});
}

void MainWindow::fitRoom()
{
    const bool compact = width() < fontMetrics().averageCharWidth() * roomyInCharacters;
    pages_->rail().setCompact(compact);
    calls_->setCompact(compact);
    menus_->fitRoom();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitRoom();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (!toolBar_)
        return;
    if (event->type() == QEvent::LanguageChange && !std::exchange(speaksAnew_, true))
        QTimer::singleShot(0, this, &MainWindow::speakAnew); // a menu that is at work is not taken away
    if (event->type() == QEvent::PaletteChange)
        menus_->showIcons();
    if (event->type() == QEvent::FontChange) {
        fitRoom();
        setIconSize({}); // the style's, which follows the text
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const QString stay = WindowWords::tr("Keep the window open");
    event->setAccepted(mayLeaveChanges(*this, pages_->pages(), stay, WindowWords::tr("Close and lose the change")) &&
                       mayLeaveStore(*this, pages_->pages(), stay, WindowWords::tr("Close and lose it")));
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

} // namespace seatwise::ui
