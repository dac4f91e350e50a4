import { createRoot } from 'react-dom/client';
import { hostTold } from './host-told';
import { OpeningPane } from './opening-pane';
import type { PaneSession } from './session/pane-session';
import { startRibbon } from './start-ribbon';
import { languageOf } from './texts/language';

/** The lowest set that the add-in is built on; the manifest asks for the same. */
const LOWEST_EXCEL_API = '1.13';

const fetchEngine = () => import(/* webpackChunkName: "engine" */ './start-engine');

// On its way while office.js is still shaking hands with Excel; if it does not arrive, opening asks again and tells.
let arriving: ReturnType<typeof fetchEngine> | null = fetchEngine();
arriving.catch(() => {
  arriving = null;
});

function start(pane: OpeningPane, host: Office.HostType | null): void {
  const language = languageOf(host === null ? navigator.language : Office.context.displayLanguage);
  if (host !== Office.HostType.Excel) {
    pane.refuse(language, 'notInExcel');
    return;
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', LOWEST_EXCEL_API)) {
    pane.refuse(language, 'tooOld');
    return;
  }
  let opening: Promise<PaneSession>;
  const open = () => {
    opening = pane.open(language, open);
    // The pane says so itself.
    opening.catch(() => undefined);
  };
  open();
  startRibbon(() => opening);
}

const place = document.getElementById('pane');
if (place) {
  const pane = new OpeningPane(createRoot(place), async (store) =>
    (await (arriving ?? fetchEngine())).startEngine(store),
  );
  const told = hostTold(window.location.search, window.name);
  // Words that do not arrive now are told of when Excel is there.
  if (told?.host === 'Excel') pane.show(languageOf(told.language)).catch(() => undefined);
  void Office.onReady((info) => start(pane, info.host));
}
