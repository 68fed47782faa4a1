// The Workshop works on the price book in use, or on another one, and keeps each apart.
#include <algorithm>

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>

#include "widgets/text_widget.h"
#include "window_test.h"
#include "workshop/views/question_card.h"
#include "workshop/worksheet.h"

namespace seatwise::ui::test::workshop_books_test {

namespace {

class WorkshopOfAnyBook : public WindowTest
{
protected:
    static constexpr const char* question = "Ideal price points for each tier?";

    /// Goes to the Workshop, with the music book in use.
    WorkshopOfAnyBook() { press(Qt::Key_7, Qt::ControlModifier); }

    [[nodiscard]] QPlainTextEdit* answer() const
    {
        return control<QPlainTextEdit>(*control<QuestionCard>(*window, question), "Answer");
    }

    void answer(const QString& text) const
    {
        answer()->setPlainText(text);
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_7, Qt::ControlModifier);
    }

    [[nodiscard]] std::size_t keptOf(std::string_view book) const
    {
        return (*stores.openWorkshop({}))->items(std::string(book) + "/").value().size();
    }

    /// The line of the status bar, also while a message stands before it.
    [[nodiscard]] QString status() const
    {
        for (const TextWidget* label : window->findChildren<TextWidget*>())
            if (label->accessibleDescription() == QLatin1String("window-status"))
                return label->text();
        return {};
    }

    [[nodiscard]] QComboBox* books() const { return window->findChild<QComboBox*>(QStringLiteral("workshop-book")); }

    void choose(int row) const
    {
        books()->setCurrentIndex(row);
        emit books()->activated(row);
        settle();
    }
};

TEST_F(WorkshopOfAnyBook, NamesTheBookInUse)
{
    EXPECT_EQ(status(), "Workshop of Music platform");
    EXPECT_EQ(books()->currentText(), "Music platform · 2026.1");
}

TEST_F(WorkshopOfAnyBook, HasLeversForThePlansOfTheBookInUse)
{
    control<QListWidget>(*window, "Sections of the worksheet")->setCurrentRow(static_cast<int>(Section::features));
    settle();
    const auto boxes = window->findChildren<QComboBox*>();
    EXPECT_TRUE(std::any_of(boxes.begin(), boxes.end(), [](const QComboBox* box) {
        return box->accessibleName() == QLatin1String("Email support in Ensemble");
    }));
}

TEST_F(WorkshopOfAnyBook, KeepsAnswersUnderTheBookInUseAndTouchesNoOthers)
{
    answer("By the school");
    EXPECT_EQ(answer()->toPlainText(), "By the school");
    EXPECT_EQ(keptOf("music-learning"), 1);
    EXPECT_EQ(keptOf("sessiontrack"), 0);
}

TEST_F(WorkshopOfAnyBook, FollowsTheBookThatIsOpened)
{
    answer("By the school");
    open("sessiontrack");
    EXPECT_EQ(status(), "Workshop of SessionTrack");
    EXPECT_EQ(answer()->toPlainText(), "");
    answer("Pro at 34.99");
    open("music-learning");
    EXPECT_EQ(answer()->toPlainText(), "By the school");
}

TEST_F(WorkshopOfAnyBook, WorksOnAnotherBookThatIsChosenWithoutOpeningIt)
{
    ASSERT_EQ(books()->count(), 2);
    choose(1);
    EXPECT_EQ(status(), "Workshop of SessionTrack");
    answer("Pro at 34.99");
    EXPECT_EQ(keptOf("sessiontrack"), 1);
    EXPECT_EQ(keptOf("music-learning"), 0);
    EXPECT_EQ(model.book().id, "music-learning");
}

TEST_F(WorkshopOfAnyBook, OffersABookThatHasAWorkshopInTheStore)
{
    answer("By the school");
    open("sessiontrack");
    Session session;
    session.theme = Theme::Light;
    session.book = "sessiontrack";
    reopen(session);
    press(Qt::Key_7, Qt::ControlModifier);
    ASSERT_EQ(books()->count(), 2);
    choose(1);
    EXPECT_EQ(answer()->toPlainText(), "By the school");
}

TEST_F(WorkshopOfAnyBook, StaysWithItsBookWhileADraftOfItIsInUse)
{
    click("Open the draft price book in the Calculator");
    press(Qt::Key_7, Qt::ControlModifier);
    EXPECT_EQ(status(), "Workshop of Music platform");
}

} // namespace

} // namespace seatwise::ui::test::workshop_books_test
