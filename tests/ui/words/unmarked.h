#pragma once

#include <string>
#include <vector>

#include <QStringList>
#include <QWidget>

namespace seatwise::ui::test {

// Text that a program in the pseudo-language shows without its marks: nobody translated it.

/// The words of a text outside the marks of the pseudo-language that were not given: neither numbers nor signs nor any
/// of `given`, such as a customer's name. Where a text was cut to its room, "…" ends what was marked.
[[nodiscard]] QStringList unmarkedWords(const QString& text, const QStringList& given);

/// What a price book's author wrote in it: every text of the JSON but ids and words of the format.
[[nodiscard]] QStringList textsOfBook(const std::string& path);

/// The months and days of the locale of the tests, codes of currencies, names of keys and files.
[[nodiscard]] QStringList usualTexts();

/// Every text of the visible widgets of a window, in fields, menus, tables, tips and paintings and for a screen reader,
/// that has unmarked words, with the widget it is on.
[[nodiscard]] std::vector<std::string> unmarkedIn(const QWidget& window, const QStringList& given);

} // namespace seatwise::ui::test
