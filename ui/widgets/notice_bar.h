#pragma once

#include <vector>

#include <QString>
#include <QWidget>

namespace seatwise::ui {

class NoticeRow;
class WaitingChanges;

/// Something the person should know now, with at most one thing to do about it. What is done is well and needs nothing.
struct BarNotice
{
    enum class Severity { Info, Warning, Error, Done };

    Severity severity = Severity::Info;
    QString text;
    QString actionText; ///< empty: nothing to do
    QString actionId;   ///< handed back by NoticeBar::actionTriggered

    bool operator==(const BarNotice&) const = default;
};

/// A list of notices, one below the other, each wrapped to the width there is. Without notices it is hidden and takes
/// no room. Setting the same notices again does nothing at all.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void setNotices(const std::vector<BarNotice>& notices);
    const std::vector<BarNotice>& notices() const { return notices_; }

signals:
    void actionTriggered(const QString& id);

protected:
    bool event(QEvent* event) override;

private:
    void showIfNeeded();

    std::vector<BarNotice> notices_;
    std::vector<NoticeRow*> rows_;
};

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
