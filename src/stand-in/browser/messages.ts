/** A message of office.js's cross-document protocol, from the add-in's page to the one round it. */
export interface PaneRequest {
  /** 0 a request, 1 an answer. */
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 call, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What a call of `executeMethod` carries; `ArrayData[4]` is the text of a RichApi request. */
export interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number; readonly Version?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: Readonly<Record<string, unknown>> };
}

/** The calls that Excel on the web knows by number. */
export const DispatchId = {
  saveSettings: 76,
  refreshSettings: 75,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** What the add-in's page tells of the keyboard, and is told, by number (`OSF.AgaveHostAction`). */
export const HostAction = {
  ctrlF6Exit: 5,
  ctrlF6ExitShift: 6,
  tabIn: 11,
  tabInShift: 12,
  tabExit: 13,
  tabExitShift: 14,
  f2Exit: 16,
  exitNoFocusable: 17,
  exitNoFocusableShift: 18,
} as const;

/** The name under which the add-in's page is told something by the one round it, and the end of that conversation's id. */
const NOTIFICATION = 'Office_notifyAgave';
const NOTIFICATION_SUFFIX = '_ntf';

/** Tells the add-in's page one of the host's actions. */
export function notificationOf(action: number, conversation: string, count: number, origin: string): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: NOTIFICATION,
    _actionType: 0,
    _conversationId: `${conversation}${NOTIFICATION_SUFFIX}`,
    _correlationId: count,
    _origin: origin,
    _data: [action],
    _serializerVersion: 1,
  });
}

/** Reads a message; null for anything that is none of this protocol. */
export function readPaneRequest(data: unknown): PaneRequest | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  try {
    const message = JSON.parse(data) as PaneRequest;
    return message._messageType === 0 && typeof message._actionName === 'string' ? message : null;
  } catch {
    return null;
  }
}

/** The answer to a request, or (`isEvent`) one more firing of the event that it registered. */
export function replyTo(request: PaneRequest, data: unknown, origin: string, isEvent: boolean): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}

/** The name that the frame must bear before it loads: by it office.js knows its host. */
export function frameName(conversation: string, origin: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: `Excel|Web|16.00|zh-CN|${conversation}|||1`,
    xdmInfo: `${conversation}|jixiao-workbench|${origin}/index.html`,
    serializerVersion: '1',
    flights: '[]',
  });
}
