#include <QApplication>

#include <gtest/gtest.h>

#include "own_home.h"

int main(int argc, char** argv)
{
    const seatwise::test::OwnHome home;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
