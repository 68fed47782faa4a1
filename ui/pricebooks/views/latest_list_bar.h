#pragma once

#include "pricebook/price_book.h"
#include "widgets/notice_bar.h"

namespace seatwise::ui {

class PublishingDesk;

/// Says that a list is edited which is not the one that was published last, whose changes publishing it may take
/// back, and offers that one. Hidden where it is.
class LatestListBar : public NoticeBar
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit LatestListBar(const PublishingDesk& desk, QWidget* parent = nullptr);

    void showFor(const PriceBook& edited);

signals:
    void editRequested(const SharedBook& list);
    /// The list cannot be had, and why.
    void failed(const QString& why);

private:
    const PublishingDesk& desk_;
};

} // namespace seatwise::ui
