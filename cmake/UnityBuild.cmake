# 48 sources are compiled as one (CMAKE_UNITY_BUILD in the presets), which saves reading the same headers again. These stand alone: with
# neighbours GCC inlines less, and a price took half as long again.
set(seatwise_engine_alone
    core/words/table.cpp # it defines SAY another way
    core/charges/band.cpp
    core/charges/lines.cpp
    core/charges/list_total.cpp
    core/pricing/curve.cpp
    core/pricing/price.cpp
    core/pricing/recommend.cpp
    core/pricing/working.cpp
    core/tables/row_reader.cpp
)
set(seatwise_batch_alone
    app/cli/batch/row_pricer.cpp
)
foreach(target seatwise_engine seatwise_batch)
    list(TRANSFORM ${target}_alone PREPEND ${PROJECT_SOURCE_DIR}/)
    set_source_files_properties(${${target}_alone} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endforeach()
