#pragma once

#include <QString>

#include "documents/quote_document.h"
#include "files/file_writer.h"
#include "office_settings.h"
#include "widgets/save_file.h"

namespace seatwise::ui {

class QuotesViewModel;

/// How the quote on show is put on paper, with its price book.
[[nodiscard]] QuoteDocumentOptions paperOptions(QuotesViewModel& model, const OfficeSettings& office);

/// Writes a PDF and says what came of it; one on which characters are missing is not done well.
[[nodiscard]] Saved writePdf(const FileWriter& files, const QString& file, const PdfDocument& drawn);

} // namespace seatwise::ui
