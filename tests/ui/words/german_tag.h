#pragma once

#include <cstring>
#include <memory>

#include <QTranslator>

#include "words/language.h"

namespace seatwise::ui::test {

/// German of which only the tag is translated: what stands in it are the names of a price book.
class TagAlone final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                    int /*number*/) const override
    {
        return std::strcmp(source, "en") == 0 ? QStringLiteral("de") : QString();
    }
};

/// German, as TagAlone has it.
inline Language germanTag()
{
    return {"de", {QLocale::German, QLocale::Germany}, std::make_shared<TagAlone>()};
}

} // namespace seatwise::ui::test
