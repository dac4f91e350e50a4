import { applicationServices } from '../../stand-in/browser/app-services';
import { CrossDocumentHost } from '../../stand-in/browser/cross-document-host';
import type { StandInDocument } from '../../stand-in/document/document';
import { StandInExcel } from '../../stand-in/stand-in-excel';
import type { Pane } from '../shell/pane';

/** The floor that the add-in is written for: nothing above it is offered. */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  DialogApi: '1.2',
};
const PLAYED_SET = '1.14';

/** What the add-in asks of the page, and the page of the workbook. */
export interface AddinSurroundings {
  settled(): Promise<void>;
  answered(): void;
  /** The keyboard wants out of the pane. */
  leave(to: 'next' | 'back' | 'sheet'): void;
  updateRibbon(request: unknown): void;
}

/** The add-in's page in the pane, connected to one open workbook. */
export class ConnectedAddin {
  readonly excel: StandInExcel;
  readonly host: CrossDocumentHost;
  private readonly receive: (event: MessageEvent) => void;

  constructor(document: StandInDocument, pane: Pane, panePath: string, surroundings: AddinSurroundings) {
    const services = applicationServices({
      runtimeState: () => (pane.isOpen ? 'Visible' : 'Background'),
      setRuntimeState: (state) => (state === 'Visible' ? pane.open() : pane.close()),
      updateRibbon: (request) => surroundings.updateRibbon(request),
    });
    this.excel = new StandInExcel(document, PLAYED_SET, services);
    const { origin } = window.location;
    this.host = new CrossDocumentHost(this.excel, {
      origin,
      requirementSets: REQUIREMENT_SETS,
      documentUrl: `${origin}/workbook.xlsx`,
      settled: () => surroundings.settled(),
      answered: () => surroundings.answered(),
      leave: (to) => surroundings.leave(to),
      post: (message) => pane.frame.contentWindow?.postMessage(message, origin),
    });
    this.receive = (event) => {
      if (event.source === pane.frame.contentWindow && event.origin === origin) this.host.receive(event.data);
    };
    window.addEventListener('message', this.receive);
    pane.enter = (isBack) => this.host.enter(isBack);
    pane.load(this.host.frameName, panePath);
  }

  /** Tells the add-in that its pane was opened or closed. */
  paneToggled(isOpen: boolean): void {
    this.host.tellVisibility(isOpen ? 'Visible' : 'Background');
  }

  close(): void {
    window.removeEventListener('message', this.receive);
  }
}
