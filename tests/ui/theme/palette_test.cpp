#include "theme/palette.h"

#include <gtest/gtest.h>

#include <vector>

namespace seatwise::ui::palette_test {

namespace {

struct NamedPalette
{
    const char* name;
    const Palette& (*palette)();
};

class Palettes : public testing::TestWithParam<NamedPalette>
{
protected:
    const Palette& p = GetParam().palette();
};

} // namespace

TEST_P(Palettes, KeepTextReadableOnEverySurface)
{
    for (const QColor& surface : {p.window, p.panel, p.rail, p.field, p.hover}) {
        EXPECT_GE(contrastRatio(p.text, surface), 4.5) << surface.name().toStdString();
        EXPECT_GE(contrastRatio(p.mutedText, surface), 4.5) << surface.name().toStdString();
    }
    for (const QColor& surface : {p.panel, p.window, p.rail, p.accentSoft})
        EXPECT_GE(contrastRatio(p.accentText, surface), 4.5) << surface.name().toStdString();
    EXPECT_GE(contrastRatio(p.text, p.accentSoft), 4.5);
    EXPECT_GE(contrastRatio(p.mutedText, p.accentSoft), 4.5);
    EXPECT_GE(contrastRatio(p.mutedText, p.band), 4.5);
    EXPECT_GE(contrastRatio(p.text, p.track), 4.5);
}

TEST_P(Palettes, KeepTextReadableOnTheAccent)
{
    for (const QColor& fill : {p.accent, p.accentHover, p.accentPressed})
        EXPECT_GE(contrastRatio(p.onAccent, fill), 4.5) << fill.name().toStdString();
}

TEST_P(Palettes, KeepNoticesAndReadOutsReadable)
{
    EXPECT_GE(contrastRatio(p.infoText, p.infoBackground), 4.5);
    EXPECT_GE(contrastRatio(p.warningText, p.warningBackground), 4.5);
    EXPECT_GE(contrastRatio(p.errorText, p.errorBackground), 4.5);
    EXPECT_GE(contrastRatio(p.errorText, p.panel), 4.5);
    EXPECT_GE(contrastRatio(p.successText, p.panel), 4.5);
    EXPECT_GE(contrastRatio(p.tooltipText, p.tooltip), 4.5);
    EXPECT_GE(contrastRatio(p.tooltipMutedText, p.tooltip), 4.5);
}

TEST_P(Palettes, LetControlsAndCurvesStandOut)
{
    for (const QColor& mark : {p.controlBorder, p.focus, p.accent, p.pin})
        for (const QColor& surface : {p.panel, p.field})
            EXPECT_GE(contrastRatio(mark, surface), 3.0) << mark.name().toStdString();
    EXPECT_GE(contrastRatio(p.focus, p.window), 3.0);
    for (const QColor& series : p.series)
        for (const QColor& surface : {p.panel, p.band})
            EXPECT_GE(contrastRatio(series, surface), 3.0) << series.name().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Every, Palettes,
                         testing::Values(NamedPalette{"Light", lightPalette}, NamedPalette{"Dark", darkPalette},
                                         NamedPalette{"HighContrast", highContrastPalette}),
                         [](const auto& row) { return row.param.name; });

TEST(Contrast, OfBlackOnWhiteIsTwentyOne)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-6);
}

TEST(Contrast, DoesNotDependOnTheOrder)
{
    EXPECT_DOUBLE_EQ(contrastRatio(Qt::red, Qt::white), contrastRatio(Qt::white, Qt::red));
}

} // namespace seatwise::ui::palette_test
