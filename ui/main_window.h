#pragma once

#include <QMainWindow>

#include "office_settings.h"
#include "services.h"
#include "session.h"

namespace seatwise {
class EventLog;
}

namespace seatwise::ui {

class FittingLabel;
class Menus;
class OpenBooks;
class OpenCalls;
class PageStack;
class ThemeChoice;
class UndoSteps;

/// The window: the rail and the pages, the menus, the tool bar and the status bar. It arranges pages and commands and
/// knows none of them by name; what they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Services services, const MakePages& makePages, const Session& session, QWidget* parent = nullptr);

    /// What to remember for the next run.
    [[nodiscard]] Session session() const;

    /// Where the books of the scenarios come from: shipped ids and files.
    [[nodiscard]] QStringList booksInUse() const;

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
    void openAt(const QByteArray& geometry);
    void furnish();
    void speakAnew();
    void addCommands();
    void addUsage();
    void makeStatusBar();
    void listenTo(Page& page);
    void followPage();
    void followOffers();
    void showStatus();
    void fitRoom();
    void showAround();
    void present(Page& page, bool presenting);
    void copySummary(const Page& page);
    void askForSettings();

    Services services_;
    Office* office_ = nullptr;
    Menus* menus_ = nullptr;
    UndoSteps* undo_ = nullptr;
    OpenBooks* books_ = nullptr;
    OpenCalls* calls_ = nullptr;
    ThemeChoice* themes_ = nullptr;
    PageStack* pages_ = nullptr;
    QToolBar* toolBar_ = nullptr;
    FittingLabel* status_ = nullptr;
    EventLog* events_ = nullptr; ///< null where usage is not recorded
    bool presenting_ = false;    ///< a page has the screen to itself
    bool speaksAnew_ = false;    ///< the window is about to be put into another language
};

} // namespace seatwise::ui
