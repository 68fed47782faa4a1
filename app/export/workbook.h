#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "calendar/date.h"
#include "export/sheet.h"
#include "money/error.h"

struct lxw_workbook;

namespace seatwise::sheets {

/// What a workbook says of itself.
struct WorkbookTitle
{
    std::string title;
    std::string comments;
    Date made{}; ///< given, so that the same content gives the same bytes
};

/// The sheets of an XLSX file while they are filled.
class Workbook
{
public:
    Workbook(const XlsxLibrary& xlsx, lxw_workbook* book, Say say);
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    ~Workbook() = default;

    [[nodiscard]] SheetWriter& add(const std::string& name);
    [[nodiscard]] SheetWriter& add(const Message& name) { return add(say_(name)); }
    [[nodiscard]] const std::vector<std::unique_ptr<SheetWriter>>& sheets() const noexcept { return sheets_; }

private:
    [[nodiscard]] lxw_format* formatOf(const Look& look);

    const XlsxLibrary& xlsx_;
    lxw_workbook* book_;
    Say say_;
    std::vector<std::unique_ptr<SheetWriter>> sheets_;
    std::map<Look, lxw_format*> formats_;
};

/// The bytes of the workbook that `fill` fills, in the words of `say`. The library writes them through files in the
/// temporary folder and does not notice when those come out short, so every part is read back and checked. Failed: no
/// room there.
[[nodiscard]] Result<std::string> makeWorkbook(const WorkbookTitle& title, const std::function<void(Workbook&)>& fill,
                                               const Say& say = &Message::english);

} // namespace seatwise::sheets
