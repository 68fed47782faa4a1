#pragma once

#include <ostream>
#include <string>

#include <QApplication>
#include <QDir>

#include "calculator/model/calculator_edits.h"
#include "cuts.h"
#include "theme/theme.h"
#include "window_test.h"

namespace seatwise::ui::test {

struct Setting
{
    Theme theme;
    double textScale;
    const char* book;
    SeatCount seats;
};

inline void PrintTo(const Setting& setting, std::ostream* out)
{
    *out << setting.book << " " << setting.seats << " seats at " << setting.textScale * 100 << " %";
}

inline constexpr const char* longName =
    "Unified School District of the Greater Metropolitan Area of San Bernardino County";

/// The window on a small laptop: 1366 × 768.
class SmallWindow : public WindowTest
{
protected:
    void show(const Setting& setting)
    {
        applyTheme(*qApp, setting.theme, setting.textScale);
        reopen(window->session());
        window->resize(1366, 768);
        settle();
        if (model.book().id != setting.book)
            open(setting.book);
        setSeats(model, setting.seats);
        setCustomer(model, longName);
        setBudget(model, Money::whole(2'000));
        settle();
    }

    void expectNothingCut(const std::string& name)
    {
        settle();
        EXPECT_EQ(window->size(), QSize(1366, 768));
        EXPECT_LE(window->minimumSizeHint().width(), 1366);
        EXPECT_LE(window->minimumSizeHint().height(), 768);
        for (const std::string& cut : cutsIn(*window))
            ADD_FAILURE() << cut;
        keep(name);
    }

    /// Pictures to look at, where SEATWISE_SHOTS names a folder.
    void keep(const std::string& name) const
    {
        const QString folder = qEnvironmentVariable("SEATWISE_SHOTS");
        const QString file = QDir(folder).filePath(QString::fromStdString(name + ".png"));
        EXPECT_TRUE(folder.isEmpty() || window->grab().save(file));
    }
};

} // namespace seatwise::ui::test
