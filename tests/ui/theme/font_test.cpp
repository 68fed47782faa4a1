#include "theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace seatwise::ui::font_test {

namespace {

QFont applicationFont(int weight)
{
    applyTheme(*qApp, Theme::Light);
    return scaledFont(QApplication::font(), 2.0, weight);
}

} // namespace

TEST(Font, IsTheOneShippedWithTheProgram)
{
    EXPECT_EQ(QFontInfo(applicationFont(QFont::Normal)).family(), "Seatwise Sans");
}

TEST(Font, IsOneFamilyOfThreeWeights)
{
    applicationFont(QFont::Normal);
    EXPECT_EQ(QFontDatabase::styles("Seatwise Sans").size(), 3);
    for (const int weight : {QFont::Normal, QFont::DemiBold, QFont::Bold})
        EXPECT_EQ(QFontInfo(applicationFont(weight)).weight(), weight);
}

TEST(Font, HasDigitsOfOneWidth)
{
    for (const int weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
        const QFontMetricsF metrics(applicationFont(weight));
        for (char digit = '0'; digit <= '9'; ++digit)
            EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QLatin1Char(digit)),
                             metrics.horizontalAdvance(QLatin1Char('0')));
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QChar(0x2007)), metrics.horizontalAdvance(QLatin1Char('0')));
    }
}

TEST(Font, CoversTheLanguagesAndSignsOfTheProgram)
{
    const QFontMetrics metrics(applicationFont(QFont::Normal));
    const QString signs = QStringLiteral("äöüßéèêçñ¿¡œŒæÅřžșŁ€£¥₹–—·…“”„«»’−×÷≤≥≈→←↔✓●○%‰");
    for (const QChar c : signs)
        EXPECT_TRUE(metrics.inFont(c)) << int(c.unicode());
}

} // namespace seatwise::ui::font_test
