/** What a list may be at most. The whole city has some 30,000 students; nothing honest comes near these. */
export const ROWS_MAX = 200_000;
export const COLUMNS_MAX = 200;
export const CELL_CHARACTERS_MAX = 2_000;

/** A city's list is a few megabytes of XML; a bomb is gigabytes. */
export const UNPACKED_BYTES_MAX = 200 * 1024 * 1024;
/** XML packs ten- to thirtyfold; only nonsense packs two hundredfold. */
export const PACK_RATIO_MAX = 200;
/** Below this a high ratio is harmless: an empty sheet of a wide template packs very well. */
export const PACK_RATIO_FROM_BYTES = 10 * 1024 * 1024;
/** One XML tag or text; the parser keeps it in memory until it ends. */
export const XML_PIECE_CHARACTERS_MAX = 1024 * 1024;
/** A workbook has a few dozen parts. */
export const ARCHIVE_ENTRIES_MAX = 2_000;
