# Several sources are compiled as one where that saves reading the same headers again (CMAKE_UNITY_BUILD in the presets). These stand
# alone: each has a name of its own that a neighbour has too. Give the shared thing one home and take the file off the list.
# The engine too: in a unit of twelve files GCC inlines less, and a price took half as long again.
set(seatwise_core_alone
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
set(seatwise_plain_alone
    app/cli/book_list_command.cpp
    app/cli/book_show_command.cpp
    app/cli/experiment_command.cpp
    app/cli/pool_command.cpp
    app/cli/price_command.cpp
    app/cli/schedule_command.cpp
    app/cli/sensitivity_command.cpp
)
set(seatwise_app_alone
    app/cli/events_command.cpp
    app/cli/quote_list_command.cpp
    app/cli/workshop_card_commands.cpp
    app/cli/workshop_draft_commands.cpp
    app/cli/workshop_text.cpp
    app/store/sql_workshop_store.cpp
)
set(seatwise_ui_alone
    ui/calculator/views/negotiated_fields.cpp
    ui/quotes/views/quote_details.cpp
    ui/workshop/views/analysis/ledger_card.cpp
    ui/workshop/views/analysis/refused_rows.cpp
    ui/workshop/views/analysis/sensitivity_card.cpp
    ui/workshop/views/draft_panel.cpp
    ui/telemetry/usage_dialog.cpp
    ui/calculator/model/usage_plot.cpp
    ui/widgets/side_area.cpp
    ui/words/language.cpp
)
foreach(target seatwise_core seatwise_batch seatwise_plain seatwise_app seatwise_ui)
    list(TRANSFORM ${target}_alone PREPEND ${PROJECT_SOURCE_DIR}/)
    set_source_files_properties(${${target}_alone} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endforeach()
