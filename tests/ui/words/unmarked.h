#pragma once

#include <string>
#include <vector>

#include <QStringList>
#include <QWidget>

namespace seatwise::ui::test {

// Text that a program in the pseudo-language shows without its marks: nobody translated it.

/// What need not be translated, longest first: what the authors of the shipped price books wrote in them, numbers of
/// quotes, months and days of the locale, names of keys; and `more`, such as a customer's name.
[[nodiscard]] QStringList givenTexts(const QStringList& more);

/// The words of a text outside the marks of the pseudo-language that are neither numbers nor signs nor given. Where a
/// text was cut to its room, "…" ends what was marked.
[[nodiscard]] QStringList unmarkedWords(const QString& text, const QStringList& given);

/// Every text of the visible widgets of a window, in fields, menus, tables, tips and paintings and for a screen reader,
/// that has unmarked words, with the widget it is on; and every date of ISO 8601 and every "+$0.00", which no person
/// writes.
[[nodiscard]] std::vector<std::string> unmarkedIn(const QWidget& window, const QStringList& given);

} // namespace seatwise::ui::test
