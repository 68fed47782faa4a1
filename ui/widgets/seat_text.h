#pragma once

#include <optional>

#include <QLocale>
#include <QString>

namespace seatwise::ui {

/// The most seats the program takes.
constexpr qint64 maxSeats = 1'000'000'000;

/// Reads a number of seats the way people write or paste it: "1250", "1,250", "1 250", "1'250" or "1.250", and with the
/// word: "1,250 seats". Groups are separated by the locale's sign, a space or an apostrophe, always the same one, and
/// must be whole: "1,25" is no number, nor is "1.250" where the point starts decimals. Nothing for anything else, nor
/// for more than maxSeats.
std::optional<qint64> seatsFromText(const QString& text, const QLocale& locale);

/// Whether typing on could still make `text` a number of seats: "", "1,2", "1,250 se".
bool mayBecomeSeats(const QString& text, const QLocale& locale);

/// The number with the locale's group separators.
QString seatsToText(qint64 seats, const QLocale& locale);

/// The number in few letters, for ticks: "120", "1k", "2.5k", "75k", "1M".
QString seatsToShortText(qint64 seats, const QLocale& locale);

} // namespace seatwise::ui
