/** Words of the pane in one language. `{name}` stands for a figure or a word. */
export type TextTable = Readonly<Record<string, string>>;
