#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

#include "theme/theme.h"

/// The tests of the window see no screen and no setting of the machine they run on.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "en_US.UTF-8");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    testing::InitGoogleTest(&argc, argv);
    QApplication::setApplicationName(QStringLiteral("seatwise"));
    const QApplication application(argc, argv);
    seatwise::ui::applyTheme(*qApp, seatwise::ui::Theme::Light);
    return RUN_ALL_TESTS();
}
