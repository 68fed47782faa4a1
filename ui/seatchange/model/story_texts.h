#pragma once

#include <vector>

#include <QLocale>
#include <QString>

#include "money/currency.h"

namespace seatwise {
struct ChangeStory;
}

namespace seatwise::ui {

/// A stretch of time of a change, ready to show.
struct StoryPart
{
    enum class Kind { before, now, next };

    Kind kind = Kind::before;
    int days = 0;
    QString title;  ///< "To pay now"
    QString dates;  ///< "16 Nov 2026 – 30 Nov 2026"
    QString amount; ///< empty for what was paid before

    friend bool operator==(const StoryPart&, const StoryPart&) = default;
};

/// What a change comes to over time, ready to show.
struct StoryTexts
{
    QString everyTitle; ///< "From 1 Dec 2026 every month"
    QString every;      ///< "$54.35 → $63.15"
    QString year;       ///< "$652.20 → $757.80"
    QString nextTitle;  ///< "Next invoice, 1 Dec 2026"
    QString next;
    QString told; ///< all of it in sentences
    std::vector<StoryPart> parts;

    friend bool operator==(const StoryTexts&, const StoryTexts&) = default;
};

[[nodiscard]] StoryTexts storyTexts(const ChangeStory& story, const Currency& currency, const QLocale& locale);

} // namespace seatwise::ui
