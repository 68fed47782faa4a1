#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include "main_window.h"
#include "pages/calculator/calculator_page.h"
#include "pages/calculator/chart_card.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/format.h"
#include "widgets/fitting_label.h"
#include "widgets/navigation_rail.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

QPushButton* toolButton(QAction* action)
{
    auto* button = new QPushButton(action->text());
    button->setAccessibleName(action->text());
    button->setEnabled(action->isEnabled());
    action->setAutoRepeat(false);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

} // namespace

void MainWindow::makeToolBar()
{
    makeUndo();
    pin_ = action(WindowWords::tr("Pin scenario"), QKeySequence(WindowWords::tr("Ctrl+D")), [this] { pinScenario(); });
    copy_ = action(WindowWords::tr("Copy summary"), QKeySequence(WindowWords::tr("Ctrl+Shift+C")),
                   [this] { copySummary(); });
    copy_->setObjectName(QStringLiteral("copy"));
    newQuote_ =
        action(WindowWords::tr("New quote"), QKeySequence(WindowWords::tr("Ctrl+Shift+Q")), [this] { takeToQuotes(); });
    savePdf_ = action(WindowWords::tr("Export quote PDF…"), QKeySequence(WindowWords::tr("Ctrl+E")),
                      [this] { saveQuotePdf(); });

    toolBar_ = addToolBar(WindowWords::tr("Tools"));
    toolBar_->setMovable(false);
    bookButton_ = new QToolButton;
    bookButton_->setPopupMode(QToolButton::InstantPopup);
    bookButton_->setToolTip(WindowWords::tr("Price book in use"));
    bookMenu_ = new QMenu(this);
    connect(bookMenu_, &QMenu::aboutToShow, this, &MainWindow::fillBookMenu);
    bookButton_->setMenu(bookMenu_);
    toolBar_->addWidget(bookButton_);
    toolBar_->addAction(undo_);
    toolBar_->addAction(redo_);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar_->addWidget(space);
    pinTool_ = toolBar_->addWidget(toolButton(pin_));
    copyTool_ = toolBar_->addWidget(toolButton(copy_));
    newTool_ = toolBar_->addWidget(toolButton(newQuote_));
    QPushButton* pdf = toolButton(savePdf_);
    pdf->setAccessibleName(WindowWords::tr("Export quote PDF"));
    pdf->setProperty("primary", true);
    pdfTool_ = toolBar_->addWidget(pdf);
    connect(pages_, &QStackedWidget::currentChanged, this, &MainWindow::followTools);
    followTools();
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeQuoteMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(WindowWords::tr("&File"));
    menu->addAction(action(WindowWords::tr("&Open price book…"), QKeySequence::Open, [this] { chooseBook(); }));
    QMenu* books = menu->addMenu(WindowWords::tr("Price &books"));
    connect(books, &QMenu::aboutToShow, this, [this, books] {
        fillBookMenu();
        books->clear();
        books->addActions(bookMenu_->actions());
    });
    menu->addSeparator();
    menu->addAction(action(WindowWords::tr("Save chart as &PNG…"), {}, [this] { saveChart(false); }));
    menu->addAction(action(WindowWords::tr("Save chart as S&VG…"), {}, [this] { saveChart(true); }));
    menu->addSeparator();
    menu->addAction(action(WindowWords::tr("&Quit"), QKeySequence::Quit, [this] { close(); }));
}

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(WindowWords::tr("&Edit"));
    menu->addAction(undo_);
    menu->addAction(redo_);
    menu->addSeparator();
    menu->addAction(copy_);
    menu->addAction(pin_);
    menu->addSeparator();
    addHandOvers(*menu);
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(WindowWords::tr("&View"));
    for (QAction* page : rail_->pageActions())
        menu->addAction(page);
    menu->addSeparator();
    working_ = action(WindowWords::tr("&Working"), QKeySequence(Qt::Key_F1),
                      [this] { calculator_->showWorking(working_->isChecked()); });
    working_->setCheckable(true);
    connect(calculator_, &CalculatorPage::workingShown, working_, &QAction::setChecked);
    menu->addAction(working_);
    QAction* table = action(WindowWords::tr("Chart as &table"), QKeySequence(WindowWords::tr("Ctrl+T")), {});
    table->setCheckable(true);
    connect(table, &QAction::toggled, &calculator_->chart(), &ChartCard::showTable);
    connect(&calculator_->chart(), &ChartCard::tableShown, table, &QAction::setChecked);
    menu->addAction(table);
    presentation_ = action(WindowWords::tr("&Presentation"), QKeySequence(Qt::Key_F11),
                           [this] { present(presentation_->isChecked()); });
    presentation_->setCheckable(true);
    menu->addAction(presentation_);
    menu->addSeparator();

    auto* themes = new QActionGroup(this);
    const std::pair<QString, Theme> choices[] = {{WindowWords::tr("&System colours"), Theme::System},
                                                 {WindowWords::tr("&Light"), Theme::Light},
                                                 {WindowWords::tr("&Dark"), Theme::Dark},
                                                 {WindowWords::tr("&High contrast"), Theme::HighContrast}};
    for (const auto& [title, theme] : choices) {
        QAction* choice = menu->addAction(title);
        choice->setCheckable(true);
        choice->setChecked(theme == theme_);
        themes->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, theme = theme] { setTheme(theme); });
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(WindowWords::tr("&Help"));
    menu->addAction(action(WindowWords::tr("Published figures of this price book…"), {}, [this] { showBookCheck(); }));
    menu->addAction(action(WindowWords::tr("&Check my data…"), {}, [this] { checkData(); }));
    menu->addAction(action(WindowWords::tr("&Restore a backup…"), {}, [this] { restoreBackup(); }));
    menu->addAction(action(WindowWords::tr("&About Seatwise"), {}, [this] {
        QMessageBox::about(this, WindowWords::tr("About Seatwise"),
                           WindowWords::tr("Seatwise %1\nA pricing calculator for seats, plans and usage.\n"
                                           "Free software under the GNU General Public License, version 3.")
                               .arg(QApplication::applicationVersion()));
    }));
}

void MainWindow::makeStatusBar()
{
    status_ = new FittingLabel;
    status_->setAccessibleDescription(QStringLiteral("window-status"));
    status_->setTone(FittingLabel::Tone::Muted);
    statusBar()->addWidget(status_, 1);
    check_ = new QToolButton;
    check_->setAutoRaise(true);
    check_->setToolTip(WindowWords::tr("See every published figure beside the computed one"));
    connect(check_, &QToolButton::clicked, this, &MainWindow::showBookCheck);
    statusBar()->addPermanentWidget(check_);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(fontMetrics().averageCharWidth(), 0, 0, 0);
}

void MainWindow::fillBookMenu()
{
    bookMenu_->clear();
    const auto add = [this](const QString& title, const QString& source) {
        QAction* entry = bookMenu_->addAction(title);
        entry->setCheckable(true);
        entry->setChecked(source == bookSource());
        connect(entry, &QAction::triggered, this, [this, source] { openBook(source); });
    };
    for (const std::string& id : library_.shipped())
        add(text(id), text(id));
    if (!recent_.isEmpty())
        bookMenu_->addSeparator();
    for (const QString& file : recent_)
        add(QFileInfo(file).fileName(), file);
    bookMenu_->addSeparator();
    connect(bookMenu_->addAction(WindowWords::tr("Open a file…")), &QAction::triggered, this, &MainWindow::chooseBook);
}

} // namespace seatwise::ui
