#include "editing/music_draft.h"

#include <stdexcept>

#include "pricing/music_book.h"

namespace seatwise::test {

BookDraft musicDraft()
{
    const SharedBook book = musicBook();
    return draftOf(*book);
}

BookDraft edited(BookDraft draft, const Result<BookEdit>& edit)
{
    if (!edit)
        throw std::invalid_argument(edit.error().message.english());
    apply(draft, *edit);
    return draft;
}

} // namespace seatwise::test
