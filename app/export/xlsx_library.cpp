#include "export/xlsx_library.h"

#include <dlfcn.h>

#include "words/files_words.h"

namespace seatwise::sheets {

Result<XlsxLibrary> loadXlsxLibrary()
{
    void* library = ::dlopen(SEATWISE_XLSXWRITER, RTLD_NOW | RTLD_LOCAL); // once: it stays, and is found again
    if (!library)
        return failed(words::cannotMakeSpreadsheet(::dlerror()));
    XlsxLibrary found;
#define FUNCTION(name)                                                                                                 \
    found.name = reinterpret_cast<decltype(found.name)>(::dlsym(library, #name));                                      \
    if (!found.name)                                                                                                   \
        return failed(words::cannotMakeSpreadsheet(::dlerror()));
#include "export/xlsx_functions.def"
#undef FUNCTION
    return found;
}

} // namespace seatwise::sheets
