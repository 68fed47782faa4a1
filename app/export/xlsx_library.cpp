#include "export/xlsx_library.h"

#include <dlfcn.h>

#include "words/files_words.h"

namespace seatwise::sheets {

namespace {

XlsxLibrary found;

/// What is wrong; null when nothing is.
const char* findFunctions()
{
    void* library = ::dlopen(SEATWISE_XLSXWRITER, RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return ::dlerror();
#define FUNCTION(name)                                                                                                 \
    found.name = reinterpret_cast<decltype(found.name)>(::dlsym(library, #name));                                      \
    if (!found.name)                                                                                                   \
        return ::dlerror();
#include "export/xlsx_functions.def"
#undef FUNCTION
    return nullptr;
}

} // namespace

Result<void> loadXlsxLibrary()
{
    static const char* const problem = findFunctions();
    if (problem)
        return failed(words::cannotMakeSpreadsheet(problem));
    return {};
}

const XlsxLibrary& xlsx()
{
    return found;
}

} // namespace seatwise::sheets
