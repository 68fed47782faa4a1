#!/usr/bin/python3
"""Derive the Seatwise Sans fonts from Inter (Debian package fonts-inter, python3-fonttools).

Usage: derive.py [folder of the Inter OTF files] [folder to write to]

Each weight is cut down to the characters below, its digits are replaced by the tabular ones, so that amounts
align in columns without an OpenType feature (Qt 6.4 cannot switch features), and the family is renamed, so that
it can never be mistaken for, or replaced by, an installed Inter.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Seatwise Sans"
WEIGHTS = ("Regular", "SemiBold", "Bold")
CHARACTERS = [
    *range(0x20, 0x7F),  # Latin
    *range(0xA0, 0x180),  # Latin-1, Latin Extended-A
    0x0192, 0x0218, 0x0219, 0x021A, 0x021B, 0x02C6, 0x02DA, 0x02DC,  # Romanian, spacing accents
    0x0300, 0x0301, 0x0302, 0x0303, 0x0304, 0x0306, 0x0307, 0x0308, 0x030A, 0x030C, 0x0327, 0x0328,
    0x1E9E,
    *range(0x2002, 0x200C),  # spaces
    *range(0x2010, 0x2028), 0x202F, *range(0x2030, 0x2040), 0x2044,  # punctuation
    *range(0x2070, 0x2090),  # superscript and subscript figures
    *range(0x20A0, 0x20C1),  # currencies
    0x2116, 0x2122,
    *range(0x2190, 0x219A), 0x21A9, 0x21AA, 0x21C4,  # arrows
    0x2202, 0x2206, 0x2211, 0x2212, 0x2215, 0x221A, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265,  # mathematics
    0x25A0, 0x25A1, 0x25B2, 0x25B6, 0x25BC, 0x25C0, 0x25CB, 0x25CF, 0x2610, 0x2611, 0x2713, 0x2717,
]


def tabular_digits(font):
    """The substitution of the feature tnum for the ten digits, as {glyph: tabular glyph}."""
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    digits = {font.getBestCmap()[c] for c in range(ord("0"), ord("9") + 1)}
    found = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            mapping = getattr(table, "ExtSubTable", table).mapping
            found.update({a: b for a, b in mapping.items() if a in digits})
    assert len(found) == 10, "every digit needs a tabular form"
    return found


def freeze_digits(font):
    swap = tabular_digits(font)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = swap.get(table.cmap[code], table.cmap[code])  # tables may share one map
    # In beta 7 the bold tabular four is a few units narrow; one width for all is the point of tabular digits.
    metrics = font["hmtx"]
    width = max(metrics[glyph][0] for glyph in swap.values())
    for glyph in swap.values():
        assert width - metrics[glyph][0] <= 8, "a tabular digit is far from the common width"
        metrics[glyph] = (width, metrics[glyph][1])
    metrics[font.getBestCmap()[0x2007]] = (width, 0)


def cut(font):
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    options.glyph_names = False
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)


def rename(font, weight):
    # Every weight says family and style the same way, so that the font system lists one family of three weights.
    names = {1: FAMILY if weight in ("Regular", "Bold") else f"{FAMILY} {weight}",
             2: weight if weight in ("Regular", "Bold") else "Regular",
             3: f"{FAMILY} {weight}; derived from Inter", 4: f"{FAMILY} {weight}",
             6: f"{FAMILY.replace(' ', '')}-{weight}", 16: FAMILY, 17: weight}
    table = font["name"]
    kept = {0, 5, 8, 9, 11, 12, 13, 14}
    table.names = [record for record in table.names if record.nameID in kept]
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
    cff = font["CFF "].cff
    top = cff.topDictIndex[0]
    cff.fontNames = [names[6]]
    top.FamilyName, top.FullName, top.Weight = FAMILY, names[4], weight


def main():
    source = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
    target = Path(sys.argv[2] if len(sys.argv) > 2 else Path(__file__).parent)
    for weight in WEIGHTS:
        font = TTFont(source / f"Inter-{weight}.otf", recalcTimestamp=False)
        freeze_digits(font)
        cut(font)
        rename(font, weight)
        font.save(target / f"SeatwiseSans-{weight}.otf")


if __name__ == "__main__":
    main()
