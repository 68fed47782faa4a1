#pragma once

#include "widgets/notice_bar.h"

namespace seatwise::ui {

class WaitingChanges;

/// Says that the store cannot be reached and what waits to be kept; hidden while nothing waits. Its action is to try
/// again.
class WaitingBar : public NoticeBar
{
    Q_OBJECT

public:
    /// The changes must outlive it.
    explicit WaitingBar(const WaitingChanges& waiting, QWidget* parent = nullptr);

private:
    void showWaiting();

    const WaitingChanges& waiting_;
};

} // namespace seatwise::ui
