#pragma once

#include <QCache>

#include "widgets/notice_bar.h"

class QLabel;
class QPushButton;

namespace seatwise::ui {

/// One notice of a NoticeBar: icon, wrapped text, and the action beside the text, or below it where that leaves the
/// text too little room.
class NoticeRow : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeRow(QWidget* parent = nullptr);

    void setNotice(const BarNotice& notice);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void actionTriggered(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Places
    {
        QRect icon, text, action;
        int height = 0;
    };

    /// A layout asks for the same few widths again and again.
    const Places& placesFor(int width) const;
    Places measured(int width) const;
    int widestWord() const;
    void forgetPlaces();
    void arrange();
    void applyColours();

    BarNotice notice_;
    mutable QCache<int, Places> places_{8}; ///< by width
    mutable int widestWord_ = 0;            ///< of the notice; 0 until asked for
    QRect icon_;
    QLabel* text_;
    QPushButton* action_;
};

} // namespace seatwise::ui
