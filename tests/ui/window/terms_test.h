#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "calculator/views/terms_panel.h"
#include "window_test.h"

namespace seatwise::ui::test {

/// The window with "Terms and offers" open.
class WindowTerms : public WindowTest
{
protected:
    WindowTerms() { click("Terms and offers"); }

    [[nodiscard]] QLineEdit& start() const { return *control<QLineEdit>(*window, "Start date"); }
    [[nodiscard]] QComboBox& term() const { return *window->findChild<TermsPanel*>()->findChild<QComboBox*>(); }
    [[nodiscard]] QDoubleSpinBox& discount() const { return *control<QDoubleSpinBox>(*window, "Discount in percent"); }

    /// Types a text over what a field holds.
    void type(QLineEdit& field, const QString& text) const
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        settle();
    }

    void giveDiscount(const QString& percent) const
    {
        discount().setFocus();
        discount().selectAll();
        QTest::keyClicks(&discount(), percent);
        settle();
    }

    void giveReason(const QString& reason) const
    {
        type(*control<QLineEdit>(*window, "Reason for the discount"), reason);
    }

    void startOn(const QString& day) const
    {
        type(start(), day);
        QTest::keyClick(&start(), Qt::Key_Return);
        settle();
    }
    void startOn(QDate day) const { startOn(day.toString(Qt::ISODate)); }

    [[nodiscard]] bool has(const QString& name) const
    {
        for (QWidget* widget : window->findChildren<QWidget*>())
            if (widget->isVisible() && spokenName(widget) == name)
                return true;
        return false;
    }

    /// Whether a visible label says this.
    [[nodiscard]] bool says(const QString& part) const
    {
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
};

} // namespace seatwise::ui::test
