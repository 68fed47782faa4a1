#pragma once

#include <functional>
#include <memory>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <gtest/gtest.h>

#include "calculator/model/calculator_view_model.h"
#include "doubles.h"
#include "main_window.h"
#include "reading.h"
#include "scratch_stores.h"
#include "shipped_books.h"
#include "words/dates.h"

namespace seatwise::ui::test {

/// The whole window over the music book, as it opens the first time, 1,320 × 860.
class WindowTest : public testing::Test
{
protected:
    WindowTest();
    ~WindowTest() override;

    /// Closes the window and opens it again with this session.
    void reopen(const Session& session);
    /// The same with a sender on the paper, without which nothing is issued.
    void reopenWithLetterhead();
    /// What a window over this book is given.
    [[nodiscard]] Services services();
    void open(const QString& book);

    [[nodiscard]] QString value(const char* description) const { return valueOf(*window, description); }
    [[nodiscard]] QString total() const { return value("price-total"); }
    [[nodiscard]] QAbstractButton* button(const QString& name) const;
    [[nodiscard]] QAction* menuEntry(const QString& textWithoutMnemonic) const;
    [[nodiscard]] QString statusMessage() const;
    /// What the notices on the page on show say, one a line.
    [[nodiscard]] QString notices() const;

    /// Opens "Terms and offers" over a book that has every offer, with all of its parts to be seen.
    void showEveryTerm();
    /// The same without opening it.
    void setEveryTerm();

    void click(const QString& buttonName) const;
    /// Issues the draft on show by its sheet, as if the time to undo that had passed.
    void issueDraft() const;
    /// Moves the pointer away first, as a hand that means the next click does.
    void comeFromElsewhere() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;

    /// Answers the dialog that `act` opens, once it has the keyboard: until then keys still belong to the window behind
    /// it. One that stays open after its answer is closed, and the test fails.
    template<class Dialog>
    void answering(const std::function<void(Dialog&)>& answer, const std::function<void()>& act)
    {
        QTimer waiting;
        QElapsedTimer answered;
        QObject::connect(&waiting, &QTimer::timeout, window.get(), [&] {
            if (answered.isValid())
                return closeLeftOpen(answered);
            if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
                dialog && hasKeyboard(*dialog)) {
                answered.start();
                answer(*dialog);
            }
        });
        waiting.start(5);
        act();
        settle();
        becomeActive();
    }
    static bool hasKeyboard(QWidget& dialog);
    static void closeLeftOpen(const QElapsedTimer& answered);
    /// Makes the window active again after a dialog, as a desk does and Qt's offscreen screen does not.
    void becomeActive() const;

    CalculatorViewModel model{shippedBook("music-learning"), toDate(QDate(2026, 11, 21))};
    ShippedLibrary library;
    MemoryWriter files;
    ScratchStores stores;
    NamedDocuments documents;
    KnownTables tables;
    MemoryCalls calls;
    KeeperAtOnce keeper{calls};
    std::unique_ptr<MainWindow> window;
};

} // namespace seatwise::ui::test
