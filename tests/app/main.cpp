#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv); // finds Qt's database drivers
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
