#include "window_test.h"

#include <stdexcept>

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QMouseEvent>
#include <QStatusBar>
#include <QTest>

#include "all_pages.h"
#include "calculator/model/calculator_edits.h"
#include "charts/chart_accessibility.h"
#include "offering_book.h"
#include "quotes/model/pending_issue.h"
#include "quotes/views/issue_sheet.h"
#include "theme/theme.h"
#include "widgets/notice_bar.h"
#include "words/dates.h"

namespace seatwise::ui::test {

namespace {

const QDate today(2026, 11, 21);

} // namespace

WindowTest::WindowTest()
{
    installChartAccessibility();
    applyTheme(*qApp, Theme::Light);
    Session session;
    session.theme = Theme::Light;
    session.book = "music-learning";
    reopen(session);
}

WindowTest::~WindowTest()
{
    window.reset();
    applyTheme(*qApp, Theme::Light);
    settle();
}

void WindowTest::reopen(const Session& session)
{
    window.reset();
    window = std::make_unique<MainWindow>(services(), allPages, session);
    window->setWindowState(Qt::WindowNoState); // the screen of the tests is smaller than a desk's
    window->resize(1320, 860);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    settle();
}

void WindowTest::reopenWithLetterhead()
{
    Session session = window->session();
    session.office.letterhead.company = QStringLiteral("Harmony Software");
    reopen(session);
}

Services WindowTest::services()
{
    const auto time = [] { return std::string("2026-11-21T10:15:30Z"); };
    return {model, library, files, stores, documents, tables, calls, keeper, today, time};
}

void WindowTest::open(const QString& book)
{
    window->openBook(book);
    settle();
}

QAbstractButton* WindowTest::button(const QString& name) const
{
    return control<QAbstractButton>(*window, name);
}

QAction* WindowTest::menuEntry(const QString& textWithoutMnemonic) const
{
    for (QAction* action : window->findChildren<QAction*>())
        if (action->text().remove('&') == textWithoutMnemonic)
            return action;
    throw std::runtime_error("no menu entry " + textWithoutMnemonic.toStdString());
}

QString WindowTest::statusMessage() const
{
    return window->statusBar()->currentMessage();
}

QString WindowTest::notices() const
{
    QStringList texts;
    for (const NoticeBar* bar : window->findChildren<NoticeBar*>())
        if (bar->isVisible())
            for (const BarNotice& notice : bar->notices())
                texts += notice.text;
    return texts.join(QLatin1Char('\n'));
}

void WindowTest::showEveryTerm()
{
    setEveryTerm();
    click("Terms and offers");
}

void WindowTest::setEveryTerm()
{
    using namespace std::chrono;
    model.setBook(offeringBook());
    setSeats(model, 20'000);
    setStart(model, 2026y / September / 1);
    setTerm(model, 3);
    setPromotion(model, "TENTH", true);
    setDiscount(model, Percent::whole(20));
    setNegotiated(model, NegotiatedRates{});
    setAcademic(model, true);
    setPause(model, SummerPause{July / 1, August / 31});
    settle();
}

void WindowTest::click(const QString& buttonName) const
{
    QAbstractButton* found = button(buttonName);
    comeFromElsewhere();
    const bool isBox = qobject_cast<QCheckBox*>(found); // a box may have more room than its text, which is no button
    QTest::mouseClick(found, Qt::LeftButton, {}, isBox ? QPoint(8, found->height() / 2) : QPoint());
    settle();
}

void WindowTest::issueDraft() const
{
    if (!window->findChild<IssueSheet*>()->isVisible())
        click("Issue");
    click("Issue");
    static_cast<void>(window->findChild<PendingIssue*>()->issueNow());
    settle();
}

bool WindowTest::hasKeyboard(QWidget& dialog)
{
    if (dialog.isVisible() && !dialog.isActiveWindow())
        dialog.activateWindow();
    return dialog.isVisible() && dialog.isActiveWindow();
}

void WindowTest::closeLeftOpen(const QElapsedTimer& answered)
{
    constexpr qint64 longest = 30'000;
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog || answered.elapsed() < longest)
        return;
    ADD_FAILURE() << "still open after its answer: " << dialog->windowTitle().toStdString() << ", "
                  << dialog->metaObject()->className();
    dialog->reject();
}

void WindowTest::becomeActive() const
{
    if (!window || !window->isVisible() || QApplication::activeModalWidget())
        return;
    window->activateWindow();
    settle();
}

void WindowTest::comeFromElsewhere() const
{
    const QPointF corner(1, 1);
    QMouseEvent move(QEvent::MouseMove, corner, window->mapToGlobal(corner), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(window.get(), &move);
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    settle();
}

} // namespace seatwise::ui::test
