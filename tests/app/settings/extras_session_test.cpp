#include "settings/session_store.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"

namespace seatwise::test {

namespace {

/// A home of its own for the usage and the add-ons that are remembered.
class ExtrasSession : public testing::Test
{
protected:
    ExtrasSession()
    {
        QCoreApplication::setApplicationName("seatwise");
        qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(folder.path()));
    }

    ~ExtrasSession() override { qunsetenv("XDG_CONFIG_HOME"); }

    static ui::CalculatorInputs usedInputs()
    {
        ui::CalculatorInputs inputs;
        inputs.selection.plan = "pro";
        inputs.selection.seats = 3;
        inputs.selection.usage = {{"credit", Quantity::parse("240.5").value()}, {"call", Quantity::whole(1'000'000)}};
        inputs.selection.addOns = {"semantic-search", "ai-bundle"};
        return inputs;
    }

    static void save(const ui::CalculatorInputs& inputs)
    {
        ui::Session session;
        session.inputs = inputs;
        EXPECT_TRUE(saveSession(session));
    }

    ScratchFolder folder;
};

} // namespace

TEST_F(ExtrasSession, KeepsUsageAndAddOns)
{
    save(usedInputs());
    EXPECT_EQ(loadSession().inputs, usedInputs());
}

TEST_F(ExtrasSession, ForgetsWhatWasTakenBack)
{
    save(usedInputs());
    ui::CalculatorInputs plain = usedInputs();
    plain.selection.usage.clear();
    plain.selection.addOns.clear();
    save(plain);
    EXPECT_EQ(loadSession().inputs, plain);
}

TEST_F(ExtrasSession, LeavesOutUsageThatCannotBeRead)
{
    save(usedInputs());
    QFile file(QString::fromStdString(folder.path() + "/seatwise/seatwise.conf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    text.replace("credit 240.5", "credit many");
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();
    EXPECT_EQ(loadSession().inputs.value().selection.usage, (std::vector<Usage>{{"call", Quantity::whole(1'000'000)}}));
}

} // namespace seatwise::test
