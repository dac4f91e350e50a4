/** Bounds of what is opened at all; generous for a workbook, small for a machine. */
export const ZIP_LIMITS = {
  /** The file itself, bytes. */
  fileBytes: 256 * 1024 * 1024,
  entries: 20_000,
  /** One entry inflated, bytes. */
  entryBytes: 512 * 1024 * 1024,
  /** All entries inflated, bytes. */
  totalBytes: 1024 * 1024 * 1024,
  /** Inflated to deflated: real sheets stay below 60, the format's own bound is 1,032. */
  ratio: 250,
  /** Below this size (bytes) an entry may have any ratio: it can do no harm. */
  ratioFreeBytes: 16 * 1024 * 1024,
} as const;
