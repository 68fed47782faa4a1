// A backup brought back in the window; for stores in a file.
#include <QApplication>
#include <QPushButton>
#include <QTimer>

#include "calculator/model/calculator_edits.h"
#include "store/backup.h"
#include "window_test.h"

namespace seatwise::ui::test::restore_test {

namespace {

class Restore : public WindowTest
{
protected:
    void makeDraft(const QString& customer)
    {
        press(Qt::Key_1, Qt::ControlModifier);
        setCustomer(model, customer);
        click("New quote");
    }

    /// Opens the dialog, lets `look` see it, and presses Restore.
    void restore(QString& preview)
    {
        QTimer waiting;
        QObject::connect(&waiting, &QTimer::timeout, window.get(), [&] {
            auto* dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            waiting.stop();
            preview = labelNamed(*dialog, "restore-preview");
            control<QPushButton>(*dialog, "Restore")->click();
        });
        waiting.start(5);
        menuEntry("Restore a backup…")->trigger();
        settle();
    }

    QTemporaryDir folder;
};

TEST_F(Restore, SaysWhatItBringsBackAndDoesIt)
{
    Session session = window->session();
    session.office.store = folder.filePath("quotes.db");
    reopen(session);
    makeDraft("Elm");
    ASSERT_TRUE(backUp(session.office.store.toStdString()));
    makeDraft("Oak");
    QString preview;
    restore(preview);
    EXPECT_TRUE(preview.contains("loses 1 quote,")) << preview.toStdString();
    const auto store = stores.open(session.office.store.toStdString()).value()->list({}).value();
    ASSERT_EQ(store.size(), 1U);
    EXPECT_EQ(store.front().customer, "Elm");
}

} // namespace

} // namespace seatwise::ui::test::restore_test
