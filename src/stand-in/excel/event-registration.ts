import type { StandInMethod } from '../type-table';

/** RichApi event types by the name in their registering method (office.js, GenericEventHandlers). */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  ProtectionChanged: 24,
  NameChanged: 25,
} as const;

/** Events about the whole workbook bear this as their target. */
export const WORKBOOK_TARGET = 'Workbook';

/** Counts who listens to what; an event is sent only while somebody does. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = `${type}/${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = `${type}/${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  has(type: number, target: string): boolean {
    return (this.counts.get(`${type}/${target}`) ?? 0) > 0;
  }

  /** How many registrations are open: none may be left when an add-in has switched its handlers off. */
  get open(): number {
    let open = 0;
    for (const count of this.counts.values()) open += count;
    return open;
  }
}

interface SessionWithEvents {
  readonly events: EventRegistrations;
}

type EventName = keyof typeof EVENT_TYPES;

/** The register and unregister methods of some events; `targetOf` names the target of an object's events. */
export function eventMethods(
  names: readonly (readonly [EventName, string])[],
  targetOf: (target: never) => string,
): Record<string, StandInMethod> {
  const methods: Record<string, StandInMethod> = {};
  for (const [name, set] of names) {
    const suffix = name === 'NameChanged' ? 'EventNameChanged' : `${name}Event`;
    methods[`_Register${suffix}`] = {
      set,
      call: (target, _parameters, session) => {
        (session as unknown as SessionWithEvents).events.add(EVENT_TYPES[name], targetOf(target));
      },
    };
    methods[`_Unregister${suffix}`] = {
      set,
      call: (target, _parameters, session) => {
        (session as unknown as SessionWithEvents).events.remove(EVENT_TYPES[name], targetOf(target));
      },
    };
  }
  return methods;
}
