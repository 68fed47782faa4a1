#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include <QDate>
#include <QMainWindow>

#include "files/file_writer.h"
#include "money/error.h"
#include "office_settings.h"
#include "pricebook/book_library.h"
#include "quoting/quote_stores.h"
#include "session.h"
#include "theme/icons.h"

class QMenu;
class QStackedWidget;
class QToolButton;
class QUndoGroup;
class QUndoStack;

namespace seatwise {
class EventLog;
class TableSource;
class WorkshopDocuments;
} // namespace seatwise

namespace seatwise::ui {

class BudgetPage;
class CalculatorPage;
class CalculatorViewModel;
class ComparePage;
class FittingLabel;
class NavigationRail;
class QuotesPage;
class QuotesViewModel;
class SeatChangePage;
class WorkshopPage;

/// The window: the rail, the pages, the tool bar, the menus and the status bar. It arranges pages and actions; what
/// they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Library, writer, stores, documents and tables must outlive the window. `today` is the local date when it opens.
    MainWindow(CalculatorViewModel& model, const BookLibrary& library, const FileWriter& files,
               const QuoteStores& stores, const WorkshopDocuments& documents, const TableSource& tables,
               const Session& session, QDate today, QWidget* parent = nullptr);

    /// What to remember for the next run.
    [[nodiscard]] Session session() const;

    /// Opens a shipped book by id, or a file. One that is refused leaves the book in use and says why.
    void openBook(const QString& idOrFile);

    /// Says something in the status bar for some seconds.
    void say(const QString& message);

    /// Tells the log what is done from now on, and puts "Usage data…" into the Help menu. The log must outlive the
    /// window.
    void recordUsage(EventLog& events);

signals:
    /// The settings were changed and are to be kept.
    void officeChanged(const OfficeSettings& office);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Page { CalculatorIndex, CompareIndex, SeatChangeIndex, BudgetIndex, QuotesIndex, WorkshopIndex };

    void openAt(const QByteArray& geometry);
    QWidget* makeCentre(const WorkshopDocuments& documents);
    QWidget* makeWorkshop(const WorkshopDocuments& documents);
    void makeUndo();
    [[nodiscard]] QUndoStack* stackOnShow() const;
    void followPage();
    void takeDraft(const SharedBook& draft);
    void addPage(Icon icon, const QString& title, QWidget* page);
    void showPage(Page page);
    void fitRoom();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void addHandOvers(QMenu& menu);
    void makeViewMenu();
    void makeQuoteMenu();
    void makeHelpMenu();
    void makeToolBar();
    void makeStatusBar();
    [[nodiscard]] QString bookSource() const;
    QAction* action(const QString& text, const QKeySequence& keys, std::function<void()> run);
    void showIcons();
    void showBook();
    void followTools();
    void showStatus();
    [[nodiscard]] QString lineOnShow() const;
    [[nodiscard]] QString copyableLine() const;
    void fillBookMenu();
    void setTheme(Theme theme);
    void present(bool presenting);
    void copySummary();
    void pinScenario();
    void chooseBook();
    void saveChart(bool svg);
    void showBookCheck();
    void takeToSeatChange();
    void takeToBudget();
    void takePool();
    void showInCalculator(const Selection& pool);
    [[nodiscard]] std::optional<Result<Quote>> draftOnShow() const;
    [[nodiscard]] std::optional<Quote> quotableOnShow();
    bool keepDraft(const Quote& draft);
    void sayNotQuoted(const Error& why);
    void takeToQuotes();
    void saveQuotePdf();
    void verifyPaper();
    [[nodiscard]] bool mayLeaveStore(const QString& stay, const QString& leave);
    void changeSettings();
    void checkData();
    void restoreBackup();

    CalculatorViewModel& model_;
    const BookLibrary& library_;
    const FileWriter& files_;
    const QuoteStores& stores_;
    const TableSource& tables_;
    QDate today_;
    Theme theme_;
    OfficeSettings office_;
    std::map<std::string, QString> sources_; ///< of each book that was opened, by its hash: a shipped id or a file
    QString lastSource_;                     ///< of the book in use, or that was before a draft
    QStringList recent_;
    NavigationRail* rail_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    CalculatorPage* calculator_ = nullptr;
    ComparePage* compare_ = nullptr;
    SeatChangePage* seatChange_ = nullptr;
    BudgetPage* budget_ = nullptr;
    QuotesViewModel* quotes_ = nullptr;
    QuotesPage* quotesPage_ = nullptr;
    WorkshopPage* workshop_ = nullptr;
    QUndoGroup* undoGroup_ = nullptr;
    QToolBar* toolBar_ = nullptr;
    QToolButton* bookButton_ = nullptr;
    QMenu* bookMenu_ = nullptr;
    QAction* pinTool_ = nullptr;  ///< pin_ on the tool bar
    QAction* copyTool_ = nullptr; ///< copy_ on the tool bar
    QAction* newTool_ = nullptr;  ///< newQuote_ on the tool bar
    QAction* pdfTool_ = nullptr;  ///< savePdf_ on the tool bar
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* pin_ = nullptr;
    QAction* copy_ = nullptr;
    QAction* newQuote_ = nullptr;
    QAction* savePdf_ = nullptr;
    QAction* working_ = nullptr;
    QAction* presentation_ = nullptr;
    FittingLabel* status_ = nullptr;
    QToolButton* check_ = nullptr;
};

} // namespace seatwise::ui
