#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QDate>

namespace seatwise {
class BookLibrary;
class CallKeeper;
class CallStore;
class DraftKeeper;
class FileWriter;
class QuoteStores;
class TableSource;
class ReportWriter;
} // namespace seatwise

namespace seatwise::ui {

class CalculatorViewModel;
class Office;
class Page;

/// What the window and its pages need from outside; all of it must outlive the window.
struct Services
{
    CalculatorViewModel& model;
    const BookLibrary& library;
    const FileWriter& files;
    const QuoteStores& stores;
    const ReportWriter& documents;
    const TableSource& tables;
    CallStore& calls;
    CallKeeper& keeper;                   ///< keeps calls in that store
    QDate today;                          ///< the local date when the window opens
    std::function<std::string()> utcTime; ///< of now: "2026-11-21T10:15:30Z"
    const DraftKeeper* drafts = nullptr;  ///< of price books; null: none is kept
};

/// Makes the pages of a window in the order of the rail, each empty until it is shown; the window takes them over.
using MakePages = std::function<std::vector<Page*>(const Services& services, Office& office)>;

} // namespace seatwise::ui
