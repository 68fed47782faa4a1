#include "widgets/save_file.h"

#include <QFileDialog>

#include "files/file_writer.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

Saved writeFile(const FileWriter& files, const QString& file, const Result<std::string>& bytes)
{
    const auto written = bytes.and_then([&](const std::string& made) { return files.write(file.toStdString(), made); });
    return {written ? SharedWords::tr("Saved %1").arg(file)
                    : SharedWords::tr("Not saved: %1").arg(toQString(written.error().message)),
            written.has_value()};
}

std::optional<Saved> saveFile(QWidget& page, const FileWriter& files, const FileAsked& asked,
                              const std::function<Result<std::string>()>& make)
{
    const QString file = QFileDialog::getSaveFileName(&page, asked.title, asked.name, asked.kind);
    return file.isEmpty() ? std::nullopt : std::optional(writeFile(files, file, make()));
}

} // namespace seatwise::ui
