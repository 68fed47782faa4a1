#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

#include "comparison/plan_totals.h"
#include "money/error.h"
#include "pricebook/book_library.h"

namespace seatwise::ui {

/// Another price list, a competitor's or one of ours, that the charts of the window draw beside the one they show.
class ListBeside : public QObject
{
    Q_OBJECT

public:
    /// The library must outlive it.
    explicit ListBeside(const BookLibrary& library, QObject* parent = nullptr);

    /// Null for none.
    [[nodiscard]] const SharedBook& list() const { return list_; }
    /// Takes the list of a file; one that cannot be read or is refused leaves all as it is.
    [[nodiscard]] Result<void> open(const QString& file);
    void close();

signals:
    void changed();

private:
    void take(SharedBook list);

    const BookLibrary& library_;
    SharedBook list_;
};

/// Where a plan is dearer or cheaper than another list by the prices of both: "Beside Rival 2026, School: dearer at
/// 5–119; cheaper at 120 and more."; or why that cannot be said.
[[nodiscard]] QString besideLine(const PlanOfBook& ours, Billing billing, const PriceBook& beside,
                                 const QLocale& locale);

} // namespace seatwise::ui
