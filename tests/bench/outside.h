#pragma once

#include <string>

#include <QDate>

#include "books/book_source.h"
#include "calls/call_writer.h"
#include "calls/file_call_store.h"
#include "files/disk_writer.h"
#include "services.h"
#include "store/opened_stores.h"
#include "tables/table_file.h"
#include "window/report_files.h"

namespace seatwise {

/// What the window and its pages need from outside, as the program has it, with the calls in a folder.
struct Outside
{
    explicit Outside(const std::string& folder)
        : calls(folder)
        , keeper(calls)
    {
    }

    [[nodiscard]] ui::Services services(ui::CalculatorViewModel& model, const DraftKeeper* drafts = nullptr)
    {
        return {model,
                library,
                files,
                stores,
                documents,
                tables,
                calls,
                keeper,
                QDate(2026, 11, 21),
                [] { return std::string("2026-11-21T10:15:30Z"); },
                drafts};
    }

    const BookShelf library;
    const DiskWriter files;
    const OpenedStores stores;
    const ReportFiles documents;
    const DiskTables tables;
    FileCallStore calls;
    CallWriter keeper;
};

} // namespace seatwise
