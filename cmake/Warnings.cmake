# The warnings every target of the project is built with. Link seatwise_warnings to get them.
option(SEATWISE_WERROR "Treat warnings as errors" OFF)

add_library(seatwise_warnings INTERFACE)
target_compile_options(seatwise_warnings INTERFACE -Wall -Wextra -Wconversion -Wshadow)
target_compile_options(seatwise_warnings INTERFACE -Wnon-virtual-dtor -Woverloaded-virtual)
# GCC's is false inside <optional>, <string> and <vector> where it inlines much.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(seatwise_warnings INTERFACE -Wnull-dereference)
endif()
if(SEATWISE_WERROR)
    target_compile_options(seatwise_warnings INTERFACE -Werror)
    # GCC 12 sees these where its own inlining of <string> and <optional> leads it: they tell, but stop nothing.
    target_compile_options(seatwise_warnings INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-error=array-bounds;-Wno-error=maybe-uninitialized;-Wno-error=restrict;-Wno-error=stringop-overflow>)
endif()
