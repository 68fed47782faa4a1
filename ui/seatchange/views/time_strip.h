#pragma once

#include <vector>

#include <QWidget>

#include "seatchange/model/story_texts.h"

namespace seatwise::ui {

/// The stretches of time of a change beside each other, each as wide as its days, with a mark where the change takes
/// effect. A screen reader is told what the captions below it say.
class TimeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TimeStrip(QWidget* parent = nullptr);

    void setParts(const std::vector<StoryPart>& parts);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<StoryPart> parts_;
};

} // namespace seatwise::ui
