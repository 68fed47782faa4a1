#pragma once

#include "documents/document.h"
#include "documents/flow.h"
#include "documents/look.h"

namespace seatwise::ui {

// The parts of a letter to a customer, each added to its pages. The document outlives the pages.

/// Logo and sender at the left, title, number and mark at the right.
void addLetterhead(Flow& flow, const Document& document, const Look& look);

/// Three columns of what counts.
void addFacts(Flow& flow, const FactsBlock& facts, const Look& look, const QLocale& locale);

/// The lines, and below them how they were worked out beside what they come to.
void addOffer(Flow& flow, const OfferBlock& offer, const Look& look, const QLocale& locale);

/// The chart beside the notes.
void addSides(Flow& flow, const SidesBlock& sides, const Look& look, const QLocale& locale);

/// The terms line by line, and the lines to sign on at the end of the last page.
void addTerms(Flow& flow, const TermsBlock& terms, const Look& look);

/// The frame of a page of a letter: verify code, QR code and number.
void drawVerification(const Flow& flow, const Document& document, const QString& pageNumber);

/// A word in a frame, its upper right corner at a place. Returns how wide it is.
double drawBadge(Sheet& sheet, const QString& word, bool isSettled, QPointF corner, double size);

} // namespace seatwise::ui
