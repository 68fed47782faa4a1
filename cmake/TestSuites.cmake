# One test of ctest for each suite of a GoogleTest program, found when ctest runs: to start a process, with Qt above all, costs more
# than most tests do. `ctest -R Money` takes the suites whose names hold it.
#
#   discover_test_suites(TARGET [PREFIX text] [LONG suite ...] [PROPERTIES name value ...])
#
# Suites that take minutes, LONG, are begun first.
set(seatwise_list_suites "${CMAKE_CURRENT_LIST_DIR}/ListTestSuites.cmake")

function(discover_test_suites target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "PREFIX" "LONG;PROPERTIES")
    set(suites "${CMAKE_CURRENT_BINARY_DIR}/${target}_suites.cmake")
    file(GENERATE OUTPUT "${suites}" CONTENT "set(program [==[$<TARGET_FILE:${target}>]==])
set(folder [==[${CMAKE_CURRENT_BINARY_DIR}]==])
set(prefix [==[${arg_PREFIX}]==])
set(long [==[${arg_LONG}]==])
set(properties [==[${arg_PROPERTIES}]==])
include([==[${seatwise_list_suites}]==])
")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${suites}")
endfunction()
