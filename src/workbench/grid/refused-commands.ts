/** Commands whose effect would not reach the file: only contents are edited here, formats stay as they are. */
const REFUSED: readonly RegExp[] = [
  /^sheet\.command\.set-(?:range-)?(?:bold|italic|underline|stroke|overline|subscript|superscript|style)$/,
  /^sheet\.command\.(?:set|reset)-(?:range-)?(?:font|fontsize|text|background|border|vertical|horizontal)/,
  /^sheet\.command\.(?:insert|remove)-(?:row|col|multi|sheet|range)/,
  /^sheet\.command\.(?:insert|delete)-range/,
  /^sheet\.command\.move-(?:range|rows|cols|row|col)/,
  /worksheet-merge|protection|format-painter|clear-selection-(?:format|all)|split-text|copy-worksheet/,
  /^sheet\.command\.set-worksheet-(?:name|hidden|order|show|row-count|column-count)/,
  /^sheet\.command\.set-(?:col-hidden|rows-hidden|tab-color|defined-name)|numfmt\.command/,
];

/** Commands that change what cells hold. */
const WRITING: readonly RegExp[] = [
  /^sheet\.command\.(?:set-range-values|clear-selection-content|auto-fill|auto-clear-content|refill|copy-down|copy-right|paste|text-to-number)/,
];

/** True for a command that the grid does not run at all. */
export function isRefused(command: string): boolean {
  return REFUSED.some((pattern) => pattern.test(command));
}

/** True for a command that a protected sheet refuses. */
export function isWriting(command: string): boolean {
  return WRITING.some((pattern) => pattern.test(command));
}
