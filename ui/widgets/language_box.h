#pragma once

#include <string>

#include <QComboBox>

namespace seatwise::ui {

/// A choice among the languages of the program, or none of them.
class LanguageBox : public QComboBox
{
    Q_OBJECT

public:
    /// `none` is what it says where no language is chosen.
    LanguageBox(const QString& accessibleName, const QString& none, QWidget* parent = nullptr);

    /// The code of the language; empty for none.
    [[nodiscard]] std::string code() const;
    /// Chooses a language; one that is not offered, such as that of a region, is offered from here on.
    void choose(const std::string& code);
};

} // namespace seatwise::ui
