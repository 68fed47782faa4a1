# Several sources are compiled as one where that saves reading the same headers again (CMAKE_UNITY_BUILD in the presets). These stand
# alone: each has a name of its own that a neighbour has too. Give the shared thing one home and take the file off the list.
# The engine too: in a unit of twelve files GCC inlines less, and a price took half as long again.
set(seatwise_engine_alone
    core/words/table.cpp # it defines SAY another way
    core/pricing/curve.cpp
    core/charges/lines.cpp
    core/charges/list_total.cpp
    core/pricing/price.cpp
    core/pricing/recommend.cpp
    core/money/plain_text.cpp
    core/pricing/working.cpp
    core/tables/row_reader.cpp
    core/calendar/date_words.cpp
    core/calendar/typed_date.cpp
    core/calendar/typed_numbers.cpp
    core/calendar/typed_phrases.cpp
)
set(seatwise_batch_alone
    app/cli/batch/row_pricer.cpp
)
foreach(target seatwise_engine seatwise_batch)
    list(TRANSFORM ${target}_alone PREPEND ${PROJECT_SOURCE_DIR}/)
    set_source_files_properties(${${target}_alone} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endforeach()
