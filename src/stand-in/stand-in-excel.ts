import { columnLetters } from '../core/sheet/address';
import type { DocumentEvent, StandInDocument } from './document/document';
import { localAddress } from './document/range-target';
import { EVENT_TYPES, EventRegistrations, WORKBOOK_TARGET } from './excel/event-registration';
import { workbookType } from './excel/workbook-type';
import { HostError } from './host-error';
import { Interpreter, type References } from './interpreter';
import { ActionType, type EventEntry, type RequestBody, type ResponseBody } from './protocol';
import type { Session, StandInObject } from './type-table';

const RICH_API_CATEGORY = 65_536;
/** What an Excel on the web takes in one request, and gives in one answer. */
const LARGEST_BYTES = 5 * 1024 * 1024;

/** What the client sent, for tests that count. */
export interface RequestCount {
  /** Requests that did something; those that only let references go are left out. */
  requests: number;
  /** Sent by the client. */
  bytes: number;
  /** Answered to it. */
  answerBytes: number;
}

/** Ways in which the stand-in can be told to misbehave, as Excel at times does. */
export interface Misbehaviour {
  /** A cell is being edited: every request is refused. */
  isEditingCell?: boolean;
  /** Refuse the action at this index of the next request, after the ones before it were done. */
  failAtAction?: number | null;
  /** Called before the next request is answered: somebody else edits. */
  beforeNextRequest?: (() => void) | null;
  /** The connection is gone: requests fail without an answer. */
  isOffline?: boolean;
  /** The largest request and answer in bytes; absent: what Excel on the web takes. */
  largestBytes?: number;
  /** The next request is answered with this error before anything is done. */
  failNextWith?: { readonly code: string; readonly message: string } | null;
}

export type StandInAnswer =
  | ResponseBody
  | { readonly status: number; readonly code: string; readonly message: string };

/** The other end of office.js over one open workbook: answers requests, counts them, and sends events. */
export class StandInExcel {
  readonly count: RequestCount = { requests: 0, bytes: 0, answerBytes: 0 };
  readonly misbehaviour: Misbehaviour = {};
  readonly events = new EventRegistrations();
  /** Where events go; set by whoever carries the messages. */
  sendEvents: (entries: readonly EventEntry[]) => void = () => {};
  private mostActions = 0;
  private failingWrite: number | null = null;
  private failed = false;
  private readonly references: References = new Map();
  private readonly root: StandInObject = { type: workbookType, target: {} };

  constructor(
    readonly document: StandInDocument,
    readonly requirementSet: string,
    private readonly newObjects: Readonly<Record<string, StandInObject>> = {},
  ) {
    document.listen((event) => this.forward(event));
  }

  /** Counts the actions of the next requests but for reads; the result gives the most that one of them had. */
  countActions(): () => number {
    this.mostActions = 0;
    return () => this.mostActions;
  }

  /** Refuses the action at this index of the next request that changes something; reads before it go through. */
  failWriteAt(index: number): void {
    this.failingWrite = index;
  }

  /** True once an action was refused because a test asked for it. */
  hasFailed(): boolean {
    return this.failed;
  }

  /** Answers one request; `bytes` is the size of its body in UTF-8. Never throws: what it does not know is an error of the client's. */
  answer(body: RequestBody, bytes: number): StandInAnswer {
    const isCounted = !isLettingGo(body);
    if (isCounted) {
      const beforeNext = this.misbehaviour.beforeNextRequest;
      this.misbehaviour.beforeNextRequest = null;
      beforeNext?.();
    }
    if (this.misbehaviour.isOffline) return { status: 504, code: 'HostIsBusy', message: 'The host is busy.' };
    if (isCounted) {
      this.count.requests++;
      this.count.bytes += bytes;
    }
    return this.refusal(bytes, isCounted) ?? this.run(body, isCounted);
  }

  /** Refuses a request before anything of it is done. */
  private refusal(bytes: number, isCounted: boolean): StandInAnswer | null {
    if (bytes > this.largestBytes) {
      const message = 'The request payload size has exceeded the limit.';
      return { status: 413, code: 'RequestPayloadSizeLimitExceeded', message };
    }
    if (this.misbehaviour.isEditingCell) {
      const message =
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';
      return { status: 400, code: 'InvalidOperationInCellEditMode', message };
    }
    const failure = this.misbehaviour.failNextWith;
    if (!failure || !isCounted) return null;
    this.misbehaviour.failNextWith = null;
    return { status: 400, ...failure };
  }

  private get largestBytes(): number {
    return this.misbehaviour.largestBytes ?? LARGEST_BYTES;
  }

  private run(body: RequestBody, isCounted: boolean): StandInAnswer {
    const { document, events, requirementSet } = this;
    const session: Session & { readonly events: EventRegistrations } = {
      document,
      requirementSet,
      events,
      nextId: () => document.nextId(),
    };
    const failAt = isCounted ? this.nextFailure(body) : null;
    const interpreter = new Interpreter(this.root, this.newObjects, this.references, session, (index) => {
      if (index === failAt) {
        this.failed = true;
        const message = 'There was an internal error while processing the request.';
        throw new HostError('GeneralException', message, 500);
      }
    });
    this.trackRanges();
    const answer = interpreter.run(body);
    // Somebody else's rows may go in before the next request.
    this.trackRanges();
    if (!isCounted) return answer;
    const size = new TextEncoder().encode(JSON.stringify(answer)).length;
    this.count.answerBytes += size;
    if (size <= this.largestBytes) return answer;
    const message = 'The response payload size has exceeded the limit.';
    return { status: 413, code: 'ResponsePayloadSizeLimitExceeded', message };
  }

  /** The ranges that the client holds on to follow their cells. */
  private trackRanges(): void {
    const { tracked } = this.document;
    tracked.clear();
    for (const { type, target } of this.references.values()) {
      if (type.name === 'Range') tracked.add(target as never);
    }
  }

  private nextFailure(body: RequestBody): number | null {
    this.mostActions = Math.max(this.mostActions, body.Actions.length);
    const at = this.misbehaviour.failAtAction ?? null;
    this.misbehaviour.failAtAction = null;
    if (at !== null || this.failingWrite === null || !isWriting(body)) return at;
    const { failingWrite } = this;
    this.failingWrite = null;
    return failingWrite;
  }

  private forward(event: DocumentEvent): void {
    const { sheet } = event;
    const worksheetId = sheet.id;
    switch (event.kind) {
      case 'cells':
        this.send('DataChanged', worksheetId, {
          changeType: 'RangeEdited',
          source: 'Local',
          worksheetId,
          address: localAddress(event.area),
          shiftDirection: 'None',
          ...this.triggerSource(event.byAddIn),
        });
        return;
      case 'rows':
      case 'columns': {
        const { first, inserted } = event;
        const last = first + event.count - 1;
        const isRows = event.kind === 'rows';
        this.send('DataChanged', worksheetId, {
          changeType: `${isRows ? 'Row' : 'Column'}${inserted ? 'Inserted' : 'Deleted'}`,
          source: 'Local',
          worksheetId,
          address: isRows ? `${first}:${last}` : `${columnLetters(first)}:${columnLetters(last)}`,
          shiftDirection: isRows ? (inserted ? 'Down' : 'Up') : inserted ? 'Right' : 'Left',
          ...this.triggerSource(event.byAddIn),
        });
        return;
      }
      case 'selection':
        this.send('SelectionChanged', worksheetId, { worksheetId, address: localAddress(event.area) });
        return;
      case 'sheet-activated':
        this.send('Activated', worksheetId, { worksheetId });
        return;
      case 'sheet-added':
        this.send('Added', worksheetId, { worksheetId, source: 'Local' });
        return;
      case 'sheet-deleted':
        this.send('Deleted', worksheetId, { worksheetId, source: 'Local' });
        return;
      default:
        return;
    }
  }

  /** From ExcelApi 1.14 on an event says whether this add-in brought it about. */
  private triggerSource(byAddIn: boolean): { readonly triggerSource?: string } {
    const [, minor = 0] = this.requirementSet.split('.').map(Number);
    return minor < 14 ? {} : { triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown' };
  }

  private send(name: keyof typeof EVENT_TYPES, worksheetId: string, message: unknown): void {
    const type = EVENT_TYPES[name];
    const entries: EventEntry[] = [];
    for (const target of [worksheetId, WORKBOOK_TARGET]) {
      if (this.events.has(type, target))
        entries.push([RICH_API_CATEGORY, type, target, JSON.stringify(message), 0]);
    }
    if (entries.length > 0) this.sendEvents(entries);
  }
}

/** A request that only releases references: office.js sends it by itself after a run. */
function isLettingGo(body: RequestBody): boolean {
  return body.Actions.every(
    (action) => action.ActionType === ActionType.instantiate || action.Name === '_RemoveReference',
  );
}

/** Methods that change the workbook; setting a property always does. */
const WRITING_METHODS = ['Add', 'Delete', 'SetXml', 'Clear', 'Insert', 'Merge', 'CopyFrom'];

function isWriting(body: RequestBody): boolean {
  const adds = Object.values(body.ObjectPaths).some((path) => path.Name === 'Add' || path.Name === 'Insert');
  return (
    adds ||
    body.Actions.some(
      (action) => action.ActionType === ActionType.setProperty || WRITING_METHODS.includes(action.Name),
    )
  );
}
