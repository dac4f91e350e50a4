/** Words of the pane, each in both languages: [zh-CN, en]. `{name}` stands for a figure or a word. */
export type TextTable = Readonly<Record<string, readonly [string, string]>>;
