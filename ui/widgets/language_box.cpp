#include "widgets/language_box.h"

#include "words/format.h"
#include "words/language.h"

namespace seatwise::ui {

LanguageBox::LanguageBox(const QString& accessibleName, const QString& none, QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(accessibleName);
    addItem(none, QString());
    for (const Language& language : languages())
        addItem(nameOf(language), toQString(language.code));
}

std::string LanguageBox::code() const
{
    return currentData().toString().toStdString();
}

void LanguageBox::choose(const std::string& code)
{
    if (findData(toQString(code)) < 0) {
        const auto language = findLanguage(code);
        addItem(language ? nameOf(*language) : toQString(code), toQString(code));
    }
    setCurrentIndex(findData(toQString(code)));
}

} // namespace seatwise::ui
