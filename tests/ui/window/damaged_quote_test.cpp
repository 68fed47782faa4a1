#include <QListView>
#include <QTest>

#include "calculator/model/calculator_edits.h"
#include "store/sqlite_file.h"
#include "widgets/problem_label.h"
#include "window_test.h"

namespace seatwise::ui::test::damaged_quote_test {

namespace {

/// The window over a store with one draft, of which somebody changed the content.
class DamagedQuote : public WindowTest
{
protected:
    void SetUp() override
    {
        setCustomer(model, QStringLiteral("Elm"));
        click("New quote");
        openSqliteStore(stores.place()).value()->execute(QStringLiteral("UPDATE quote_contents SET content = 'x'"));
        reopen(window->session());
    }
};

TEST_F(DamagedQuote, IsSaidToBeWhereItIsChosen)
{
    press(Qt::Key_5, Qt::ControlModifier);
    auto* list = control<QListView>(*window, "Quotes");
    list->setCurrentIndex(list->model()->index(0, 0));
    settle();
    QStringList said;
    for (const ProblemLabel* label : window->findChildren<ProblemLabel*>())
        if (label->isVisible())
            said += label->text();
    EXPECT_TRUE(said.join('\n').contains("damaged")) << said.join('\n').toStdString();
}

TEST_F(DamagedQuote, IsSaidToBeLeftOutOfFigures)
{
    press(Qt::Key_8, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return notices().contains("1 quote is left out"); }))
        << notices().toStdString();
}

} // namespace

} // namespace seatwise::ui::test::damaged_quote_test
