#pragma once

#include <functional>
#include <optional>
#include <string>

#include <QString>

#include "money/error.h"

class QWidget;

namespace seatwise {
class FileWriter;
} // namespace seatwise

namespace seatwise::ui {

/// A file that a person is asked for.
struct FileAsked
{
    QString title; ///< of the dialog
    QString name;  ///< that is suggested
    QString kind;  ///< "PDF document (*.pdf)"
};

/// What came of saving a file.
struct Saved
{
    QString said; ///< "Saved budget.pdf", "Not saved: …"
    bool done = false;
};

/// Writes a file, unless what it is to hold could not be made.
[[nodiscard]] Saved writeFile(const FileWriter& files, const QString& file, const Result<std::string>& bytes);

/// Asks where to save what is then made; nothing where the person cancels.
[[nodiscard]] std::optional<Saved> saveFile(QWidget& page, const FileWriter& files, const FileAsked& asked,
                                            const std::function<Result<std::string>()>& make);

} // namespace seatwise::ui
