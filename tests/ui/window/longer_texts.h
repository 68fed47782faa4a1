#pragma once

#include <QTranslator>

#include <algorithm>

namespace seatwise::ui::test {

/// Every text of the program 40 % longer and with accents, as German would have it.
class LongerTexts : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (QString::fromLatin1(context).startsWith('Q') || text.startsWith("Ctrl+"))
            return {};
        QString longer = text;
        longer.replace('e', QStringLiteral("é")).replace('u', QStringLiteral("ü")).replace('A', QStringLiteral("Ä"));
        static const QString filler = QStringLiteral("größer ist länger als gewöhnlich ");
        return longer + ' ' + filler.repeated(8).left(std::max<qsizetype>(1, text.size() * 2 / 5)).trimmed();
    }
};

} // namespace seatwise::ui::test
