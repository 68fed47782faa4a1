#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include "calculator/model/calculator_edits.h"
#include "window_test.h"
#include "words/format.h"

namespace seatwise::ui::test::books_test {

namespace {

class WindowBooks : public WindowTest
{
protected:
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }

    [[nodiscard]] QString copyOf(const char* shipped) const
    {
        QFile source(QString::fromStdString(shippedPath(shipped)));
        EXPECT_TRUE(source.open(QIODevice::ReadOnly));
        return file("copy.json", source.readAll());
    }

    /// Drags these files onto the window and drops them where it would take them; whether it would.
    bool drop(const QList<QUrl>& urls) const
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.get(), &event);
        settle();
        return true;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(WindowBooks, OpenByTheirId)
{
    open("sessiontrack");
    EXPECT_EQ(model.book().id, "sessiontrack");
    EXPECT_TRUE(statusMessage().startsWith("Opened SessionTrack"));
    EXPECT_NE(button("Pro"), nullptr);
}

TEST_F(WindowBooks, OpenFromAFileAndAreRemembered)
{
    const QString path = copyOf("sessiontrack");
    open(path);
    EXPECT_EQ(model.book().id, "sessiontrack");
    EXPECT_EQ(window->session().book, path);
    EXPECT_EQ(window->session().recent, QStringList{path});
    open("music-learning");
    EXPECT_EQ(window->session().recent, QStringList{path});
}

TEST_F(WindowBooks, AreOpenedByADrop)
{
    EXPECT_TRUE(drop({QUrl::fromLocalFile(copyOf("sessiontrack"))}));
    EXPECT_EQ(model.book().id, "sessiontrack");
}

TEST_F(WindowBooks, AreDroppedOneAtATimeAndFromThisMachine)
{
    const QUrl copy = QUrl::fromLocalFile(copyOf("sessiontrack"));
    EXPECT_FALSE(drop({copy, copy}));
    EXPECT_FALSE(drop({QUrl("https://example.org/book.json")}));
    EXPECT_FALSE(drop({}));
    EXPECT_EQ(model.book().id, "music-learning");
}

TEST_F(WindowBooks, ThatAreRefusedLeaveTheOneInUseAndSayWhy)
{
    setSeats(model, 333);
    open(file("bad.json", "{\"format\": \"seatwise.price-book\", \"plans\": 7}"));
    EXPECT_EQ(model.book().id, "music-learning");
    EXPECT_EQ(model.inputs().selection.seats, 333);
    EXPECT_TRUE(model.undoStack().canUndo());
    EXPECT_TRUE(statusMessage().startsWith("Not opened: ")) << statusMessage().toStdString();
    EXPECT_GT(statusMessage().size(), 20);
    EXPECT_EQ(window->session().book, "music-learning");
    EXPECT_TRUE(window->session().recent.isEmpty());
}

TEST_F(WindowBooks, ThatAreGoneSayWhich)
{
    open(folder.filePath("nothing.json"));
    EXPECT_TRUE(statusMessage().contains("nothing.json")) << statusMessage().toStdString();
    EXPECT_EQ(model.book().id, "music-learning");
}

TEST_F(WindowBooks, ThatHaveNoPlanForTheSeatsOpenWithSeatsTheyHave)
{
    QByteArray small = R"({"format": "seatwise.price-book", "format_version": 1, "id": "small", "name": "Small",
        "version": "1", "currency": "EUR", "effective_from": "2026-01-01",
        "plans": [{"id": "one", "name": "One", "kind": "subscription", "seats": {"min": 2, "max": 9},
                   "billing": ["monthly"],
                   "charges": [{"id": "seats", "name": "Seats", "unit": "seat",
                                "monthly": {"model": "per_unit", "rate": "3.00"}}]}]})";
    open(file("small.json", small));
    ASSERT_EQ(model.book().id, "small") << statusMessage().toStdString();
    EXPECT_FALSE(model.problem()) << problemText(model.problem()).toStdString();
    EXPECT_EQ(total(), "€6.00");
    EXPECT_FALSE(button("Annual")->isEnabled());
}

TEST_F(WindowBooks, AreLimitedToEightRecentFiles)
{
    QStringList opened;
    QFile source(QString::fromStdString(shippedPath("sessiontrack")));
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    const QByteArray bytes = source.readAll();
    for (int i = 0; i < 10; ++i) {
        opened.prepend(file(QStringLiteral("book%1.json").arg(i), bytes));
        open(opened.front());
    }
    EXPECT_EQ(window->session().recent, opened.mid(0, 8));
}

} // namespace seatwise::ui::test::books_test
