/** An object of the stand-in: a type of the table over something of the open workbook. */
export interface StandInObject {
  readonly type: StandInType;
  readonly target: unknown;
}

export interface StandInProperty {
  /** Lowest ExcelApi set that has it: `1.1`. */
  readonly set: string;
  /** Loaded by a plain `load()` without names. */
  readonly isDefault?: boolean;
  readonly read: (target: never, session: Session) => unknown;
  readonly write?: (target: never, value: unknown, session: Session) => void;
}

export interface StandInNavigation {
  readonly set: string;
  readonly type: () => StandInType;
  readonly open: (target: never, session: Session) => unknown;
}

export interface StandInMethod {
  readonly set: string;
  /** The type of the object that it returns; absent: it returns a plain value. */
  readonly type?: () => StandInType;
  /** Null from a method whose name ends in OrNullObject makes a null object. */
  readonly call: (target: never, parameters: readonly unknown[], session: Session) => unknown;
}

/** One Excel object type, keys in the protocol's PascalCase. */
export interface StandInType {
  readonly name: string;
  readonly properties: Readonly<Record<string, StandInProperty>>;
  readonly navigation: Readonly<Record<string, StandInNavigation>>;
  readonly methods: Readonly<Record<string, StandInMethod>>;
  /** A collection's `getItem`. */
  readonly indexer?: {
    readonly set: string;
    readonly call: (target: never, key: unknown, session: Session) => unknown;
  };
  /** A collection's items and their type. */
  readonly items?: {
    readonly type: () => StandInType;
    readonly list: (target: never, session: Session) => readonly unknown[];
  };
  /** The id by which the client addresses an object again (sheets, conditional formats). */
  readonly id?: (target: never) => string;
  /** Objects that follow their cells when rows are inserted are kept by reference (`_KeepReference`). */
  readonly isReferenced?: boolean;
}

/** What the interpreter offers to the table while one request runs. */
export interface Session {
  /** The open workbook; its shape is the document's own business. */
  readonly document: unknown;
  /** Refuses what is above the requirement set that the stand-in plays: see `enforceSet`. */
  readonly requirementSet: string;
  /** A number that grows with every request, for ids. */
  nextId(): string;
}
