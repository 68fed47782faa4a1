#pragma once

class QWidget;

namespace seatwise::ui {

/// Leaves Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y to the window's undo. A text field would keep them for its own text, of which
/// a step of the window is often all there is, and swallow them where it has nothing to undo. Likewise Ctrl+K, which
/// asks a price; some desktops have it delete the rest of a line.
void leaveUndoToWindow(QWidget& field);

} // namespace seatwise::ui
