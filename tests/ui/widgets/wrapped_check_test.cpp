#include "widgets/wrapped_check.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "reading.h"

namespace seatwise::ui::test::wrapped_check_test {

namespace {

class WrappedCheckTest : public testing::Test
{
protected:
    WrappedCheckTest()
    {
        check.resize(160, 200);
        check.show();
        settle();
    }

    [[nodiscard]] QLabel& label(const QString& text) const
    {
        for (QLabel* label : check.findChildren<QLabel*>())
            if (label->text() == text)
                return *label;
        throw std::runtime_error("no label");
    }

    WrappedCheck check{"Bundle: Semantic search capabilities and Extended historical analysis"};
};

} // namespace

TEST_F(WrappedCheckTest, TakesAsManyLinesAsItsTextNeeds)
{
    const QLabel& text = label("Bundle: Semantic search capabilities and Extended historical analysis");
    EXPECT_GE(text.height(), 2 * text.fontMetrics().height());
    EXPECT_GE(text.height(), text.heightForWidth(text.width()));
}

TEST_F(WrappedCheckTest, IsNamedAfterItsText)
{
    EXPECT_NE(control<QCheckBox>(check, "Bundle: Semantic search capabilities and Extended historical analysis"),
              nullptr);
}

TEST_F(WrappedCheckTest, IsTickedByAClickOnItsText)
{
    QSignalSpy spy(&check, &WrappedCheck::clicked);
    QTest::mouseClick(&label(check.box()->accessibleName()), Qt::LeftButton);
    EXPECT_TRUE(check.box()->isChecked());
    ASSERT_EQ(spy.count(), 1);
    EXPECT_TRUE(spy.front().front().toBool());
}

TEST_F(WrappedCheckTest, SaysWhatIsSaidOfItToAScreenReaderToo)
{
    check.say("$9.00 a month");
    EXPECT_TRUE(label("$9.00 a month").isVisible());
    EXPECT_EQ(check.box()->accessibleDescription(), "$9.00 a month");
}

TEST_F(WrappedCheckTest, CannotBeTickedWhileItIsNotAvailable)
{
    check.setAvailable(false);
    QTest::mouseClick(&label(check.box()->accessibleName()), Qt::LeftButton);
    EXPECT_FALSE(check.box()->isChecked());
}

TEST_F(WrappedCheckTest, ReportsOnlyWhatThePersonDid)
{
    QSignalSpy spy(&check, &WrappedCheck::clicked);
    check.setChecked(true);
    EXPECT_EQ(spy.count(), 0);
}

} // namespace seatwise::ui::test::wrapped_check_test
