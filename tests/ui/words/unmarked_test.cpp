#include "words/unmarked.h"

#include <QLabel>
#include <gtest/gtest.h>

#include "words/pseudo_language.h"

namespace seatwise::ui::test::unmarked_test {

TEST(UnmarkedWords, AreThoseOutsideTheMarksThatNobodyGave)
{
    const QStringList given = givenTexts({QStringLiteral("Elm School")});
    EXPECT_EQ(unmarkedWords(QStringLiteral("‹Seats of ‹Elm››: 200 seats, Elm School, 5 May 2026, Ensemble"), given),
              QStringList{QStringLiteral("seats")});
    EXPECT_EQ(unmarkedWords(QStringLiteral("‹Seats that are cut…"), given), QStringList());
}

TEST(UnmarkedIn, FindsTextsTipsAndPaintings)
{
    QWidget window;
    auto* label = new QLabel(PseudoLanguage::of(QStringLiteral("Seats")), &window);
    window.show();
    EXPECT_TRUE(unmarkedIn(window, {}).empty());
    label->setToolTip(QStringLiteral("How many"));
    EXPECT_EQ(unmarkedIn(window, {}), std::vector<std::string>{R"(QLabel , toolTip: "How many" in "How many")"});
}

} // namespace seatwise::ui::test::unmarked_test
