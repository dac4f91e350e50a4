import { UnknownApiError } from '../host-error';
import type { StandInMethod, StandInObject, StandInType } from '../type-table';

/** Whether the add-in's page is on screen (`Office.AppRuntimeState`). */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** What the page round the add-in does when the add-in asks the application, not the workbook. */
export interface Application {
  runtimeState(): RuntimeState;
  /** `Office.addin.showAsTaskpane()` asks for `Visible`, `Office.addin.hide()` for `Background`. */
  setRuntimeState(state: RuntimeState): void;
  /** `Office.ribbon.requestUpdate()`: the request as the add-in made it. */
  updateRibbon(request: unknown): void;
}

const STATES: readonly string[] = ['Inactive', 'Background', 'Visible'];

function service(name: string, methods: Readonly<Record<string, StandInMethod>>): StandInObject {
  const type: StandInType = { name, properties: {}, navigation: {}, methods };
  return { type, target: {} };
}

function stateOf(value: unknown): RuntimeState {
  if (typeof value !== 'string' || !STATES.includes(value))
    throw new UnknownApiError(`state ${String(value)}`);
  return value as RuntimeState;
}

/** The objects that office.js makes with `new`: shared runtime, ribbon, and its own readiness. */
export function applicationServices(application: Application): Readonly<Record<string, StandInObject>> {
  let startState: RuntimeState = 'Inactive';
  return {
    'Microsoft.InternalService.AddinInternalService': service('AddinInternalService', {
      NotifyActionHandlerReady: { set: '1.1', call: () => null },
    }),
    'Microsoft.AppRuntime.AppRuntimeService': service('AppRuntimeService', {
      GetAppRuntimeState: { set: '1.1', call: () => application.runtimeState() },
      SetAppRuntimeState: {
        set: '1.1',
        call: (_target: never, [state]) => application.setRuntimeState(stateOf(state)),
      },
    }),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': service('AppRuntimePersistenceService', {
      GetAppRuntimeStartState: { set: '1.1', call: () => startState },
      SetAppRuntimeStartState: {
        set: '1.1',
        call: (_target: never, [state]) => {
          startState = stateOf(state);
        },
      },
    }),
    'Microsoft.DynamicRibbon.DynamicRibbon': service('DynamicRibbon', {
      ExecuteRequestUpdate: {
        set: '1.1',
        call: (_target: never, [request]) =>
          application.updateRibbon(typeof request === 'string' ? JSON.parse(request) : request),
      },
    }),
  };
}
