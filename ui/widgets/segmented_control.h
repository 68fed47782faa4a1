#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

namespace seatwise::ui {

class SegmentButton;

/// One choice out of a few, side by side. Each segment is a radio button named after its text, so that screen readers
/// and keyboards (left, right) know what to do. A segment that cannot be chosen now is dimmed and says why. Where the
/// width does not hold all segments they stand in several rows: no text is cut.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// Replaces the segments; the first becomes current and all are available. The same texts again change nothing.
    void setSegments(const QStringList& texts);
    int count() const { return int(buttons_.size()); }

    int current() const { return current_; }
    /// Sets the current segment from outside: no chosen(). -1 for none.
    void setCurrent(int index);

    /// An unavailable segment cannot be chosen, except that a current one stays current; `reason` is its tooltip
    /// and accessible description.
    void setAvailable(int index, bool available, const QString& reason = {});
    bool isAvailable(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

signals:
    /// The person chose another segment.
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int segmentsPerRow(int width) const;
    int rowWidth(int first, int end) const;
    void arrange();
    void choose(int index);
    void refresh();

    std::vector<SegmentButton*> buttons_;
    int current_ = -1;
};

} // namespace seatwise::ui
