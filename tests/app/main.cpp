#include <QCoreApplication>

#include <gtest/gtest.h>

#include "own_home.h"

int main(int argc, char** argv)
{
    const seatwise::test::OwnHome home;
    const QCoreApplication application(argc, argv); // finds Qt's database drivers
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
