#include "window/window.h"

#include <algorithm>
#include <future>
#include <utility>
#include <vector>

#include <QApplication>
#include <QDBusConnection>
#include <QDate>
#include <QLibrary>

#include "all_pages.h"
#include "books/book_source.h"
#include "calculator/model/calculator_view_model.h"
#include "calls/call_writer.h"
#include "calls/file_call_store.h"
#include "charts/chart_accessibility.h"
#include "cli/registry.h"
#include "files/disk_writer.h"
#include "files/paths.h"
#include "files/terminal.h"
#include "main_window.h"
#include "settings/kept_office.h"
#include "settings/session_store.h"
#include "settings/settings_file.h"
#include "store/opened_stores.h"
#include "tables/table_file.h"
#include "telemetry/file_event_log.h"
#include "window/backup_behind.h"
#include "window/first_book.h"
#include "window/kept_drafts.h"
#include "window/report_files.h"
#include "words/dates.h"
#include "words/format.h"
#include "words/in_words.h"
#include "words/language.h"

namespace seatwise {

namespace {

int complain(const std::string& what)
{
    printErrorLine("seatwise: " + what);
    return 1;
}

bool hasDisplay(int argc, char** argv)
{
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (qEnvironmentVariableIsSet(variable))
            return true;
    return std::any_of(argv + 1, argv + argc, [](const char* argument) { return qstrcmp(argument, "-platform") == 0; });
}

/// What the window reads, which no export may replace.
std::vector<std::string> filesInUse(const ui::MainWindow* window)
{
    std::vector<std::string> files;
    if (window != nullptr)
        for (const QString& book : window->booksInUse())
            files.push_back(book.toStdString());
    if (const auto settings = settingsPlace())
        files.push_back(*settings);
    return files;
}

/// Fontconfig reads its files, all fonts of the machine, which takes as long as connecting to the display: Qt asks for
/// them afterwards. Nothing where Qt finds fonts by other means.
void readFontConfiguration()
{
    if (const auto initialize = QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit"))
        initialize();
}

/// What the last run left, and the book it leads to.
struct Opening
{
    ui::Session session;
    Result<OpenedBook> book;
};

Opening readOpening(const BookLibrary& library, const std::string& asked)
{
    ui::Session session = loadSession();
    auto book = firstBook(library, asked, session);
    return {std::move(session), std::move(book)};
}

} // namespace

int runWindow(int& argc, char** argv, const std::string& asked)
{
    if (!hasDisplay(argc, argv))
        return complain(
            "no display to open the window on; give a command such as: seatwise price --plan auto --seats 200 "
            "--billing annual");
    const auto eventFile = defaultEventFile();
    if (!eventFile)
        return complain(eventFile.error().message.english());
    if (const auto settings = settingsPlace(); !settings)
        return complain(settings.error().message.english());
    const auto callFolder = defaultCallFolder();
    if (!callFolder)
        return complain(callFolder.error().message.english());
    QApplication::setApplicationName(QStringLiteral("seatwise"));
    QApplication::setApplicationDisplayName(QStringLiteral("Seatwise"));
    QApplication::setApplicationVersion(ui::toQString(cli::programVersion()));
    QApplication::setDesktopFileName(QStringLiteral("seatwise"));
    const BookShelf library;
    // What needs no display is read while Qt connects to it.
    auto fontsRead = std::async(readFontConfiguration);
    auto reading = std::async(readOpening, std::cref(library), std::cref(asked));
    const QApplication application(argc, argv);
    // Accessibility asks for the session's bus with the first list: it is found while fonts are.
    const auto bus = std::async(QDBusConnection::sessionBus);
    fontsRead.wait();
    Opening opening = reading.get();
    ui::Session& session = opening.session;
    const Result<OpenedBook>& opened = opening.book;
    ui::installChartAccessibility();
    ui::ProgramLanguage language;
    const auto speak = [&language](const ui::OfficeSettings& office) {
        language.speak(ui::languageOfProgram(office.language.toStdString(), QLocale::system().uiLanguages()));
    };
    speak(session.office);
    ui::applyTheme(*qApp, session.theme);

    const ui::MainWindow* shown = nullptr;
    const DiskWriter files([&shown] { return filesInUse(shown); });
    const OpenedStores stores;
    const ReportFiles documents;
    const DiskTables tables;
    const KeptDrafts drafts;
    FileEventLog events(*eventFile);
    if (!opened)
        return complain(opened.error().message.english());
    session.book = opened->source;
    const QDate today = QDate::currentDate();
    ui::CalculatorViewModel model(opened->book, ui::toDate(today));
    FileCallStore calls(*callFolder);
    CallWriter keeper(calls);
    ui::MainWindow window({model, library, files, stores, documents, tables, calls, keeper, today, utcNow, &drafts},
                          ui::allPages, session);
    QObject::connect(&window, &ui::MainWindow::officeChanged, &window, [&](const ui::OfficeSettings& office) {
        if (office.language != std::exchange(session.office.language, office.language))
            speak(office);
        if (const auto saved = saveOffice(office); !saved)
            window.say(ui::toQString(saved.error().message));
    });
    shown = &window;
    window.recordUsage(events);
    window.show();
    if (!asked.empty() && model.book().sha256 != opened->book->sha256)
        window.openBook(session.book);
    if (!opened->draft)
        window.say(ui::toQString(opened->draft.error().message));
    const int code = QApplication::exec();
    if (const auto kept = backUpBehind(stores.openedFiles()); !kept)
        return complain(kept.error().message.english());
    if (const auto saved = saveSession(window.session()); !saved)
        return complain(saved.error().message.english());
    return code;
}

} // namespace seatwise
