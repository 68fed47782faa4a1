#include "settings/session_store.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"

namespace seatwise::test {

namespace {

using namespace std::chrono;

/// A home of its own for what is remembered.
class TermsSession : public testing::Test
{
protected:
    TermsSession()
    {
        QCoreApplication::setApplicationName("seatwise");
        qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(folder.path()));
    }

    ~TermsSession() override { qunsetenv("XDG_CONFIG_HOME"); }

    static ui::CalculatorInputs agreedInputs()
    {
        ui::CalculatorInputs inputs;
        inputs.customer = "Riverside";
        inputs.selection.plan = "ensemble";
        inputs.selection.seats = 20'000;
        inputs.selection.billing = Billing::annual;
        inputs.selection.start = 2026y / September / 1;
        inputs.selection.termYears = 3;
        inputs.selection.offers.promotions = {"TENTH", "EXTRA"};
        inputs.selection.offers.manager = AgreedDiscount{Percent::parse("7.5").value(), "renewal; a, b"};
        inputs.selection.offers.negotiated = NegotiatedRates{
            {{10'000, Rate::parse("0.045").value()}, {15'000, Rate::parse("0.04").value()}}, "district of the state"};
        inputs.academic = true;
        inputs.pause = SummerPause{June / 15, August / 15};
        return inputs;
    }

    static ui::CalculatorInputs savedAndLoaded(const ui::CalculatorInputs& inputs)
    {
        ui::Session session;
        session.inputs = inputs;
        EXPECT_TRUE(saveSession(session));
        return loadSession().inputs.value();
    }

    ScratchFolder folder;
};

} // namespace

TEST_F(TermsSession, KeepsTermsAndOffers)
{
    EXPECT_EQ(savedAndLoaded(agreedInputs()), agreedInputs());
}

TEST_F(TermsSession, ForgetsTermsThatWereTakenBack)
{
    static_cast<void>(savedAndLoaded(agreedInputs()));
    ui::CalculatorInputs plain;
    plain.selection.plan = Cheapest{};
    plain.selection.seats = 200;
    EXPECT_EQ(savedAndLoaded(plain), plain);
}

TEST_F(TermsSession, LeavesOutWhatCannotBeRead)
{
    static_cast<void>(savedAndLoaded(agreedInputs()));
    QFile file(QString::fromStdString(folder.path() + "/seatwise/seatwise.conf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    text.replace("start=2026-09-01", "start=soon").replace("years=3", "years=30").replace("discount=7.5", "discount=x");
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();
    const ui::CalculatorInputs found = loadSession().inputs.value();
    EXPECT_FALSE(found.selection.start.has_value());
    EXPECT_FALSE(found.selection.termYears.has_value());
    EXPECT_TRUE(found.selection.offers.manager->percent.isZero());
    EXPECT_EQ(found.selection.seats, 20'000);
}

} // namespace seatwise::test
