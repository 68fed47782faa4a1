#pragma once

#include <QString>

#include "documents/quote_document.h"

namespace seatwise::ui {

/// What an office sets once for its quotes: who sends them, on which paper, and where they are kept.
struct OfficeSettings
{
    Letterhead letterhead;
    Paper paper = Paper::letter;
    QString preparedBy;     ///< stands in new quotes
    QString language;       ///< of the program, by its code; empty: as the system
    QString pdfFolder = {}; ///< where the PDF of a quote is saved that is issued; empty: nowhere
    QString store;          ///< a file or a postgresql:// address; empty for the default place

    friend bool operator==(const OfficeSettings&, const OfficeSettings&) = default;
};

} // namespace seatwise::ui
