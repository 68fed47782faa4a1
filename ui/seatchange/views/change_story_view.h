#pragma once

#include <array>

#include <QWidget>

#include "seatchange/model/story_texts.h"

class QGridLayout;
class QLabel;

namespace seatwise::ui {

class FittingLabel;
class TimeStrip;

/// What a change comes to over time: from the next period on, a year, the next invoice, and a strip of time with its
/// captions.
class ChangeStoryView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeStoryView(QWidget* parent = nullptr);

    void setStory(const StoryTexts& story);

private:
    struct Row
    {
        QLabel* title = nullptr;
        FittingLabel* amount = nullptr;
    };
    static Row addRow(QGridLayout& grid, const QString& title, const QString& description);

    Row every_;
    Row year_;
    Row next_;
    TimeStrip* strip_ = nullptr;
    std::array<QLabel*, 3> captions_{}; ///< of the parts of the strip, in their order
    QLabel* told_ = nullptr;
};

} // namespace seatwise::ui
