import { createRoot } from 'react-dom/client';
import type { Language } from '../core/finding/finding';
import type { PaneSession } from './session/pane-session';
import { startRibbon } from './start-ribbon';
import { currentTheme } from './start-theme';
import { languageOf } from './texts/language';
import { Outline } from './views/outline';
import { Unavailable } from './views/unavailable';

/** The lowest set that the add-in is built on; the manifest asks for the same. */
const LOWEST_EXCEL_API = '1.13';

const place = document.getElementById('pane');
const root = place ? createRoot(place) : null;

const fetchEngine = () => import(/* webpackChunkName: "engine" */ './start-pane');

// On its way while office.js is still shaking hands with Excel; if it does not arrive, opening asks again and tells.
let engine: ReturnType<typeof fetchEngine> | null = fetchEngine();
engine.catch(() => {
  engine = null;
});

/** The outline is on the screen, and the ribbon answers, before the engine has arrived. */
async function openPane(language: Language): Promise<PaneSession> {
  if (!root) throw new Error('index.html has no place for the pane');
  root.render(<Outline language={language} theme={currentTheme()} />);
  const pane = await (engine ?? fetchEngine());
  return pane.openPane(root, language);
}

function start(host: Office.HostType | null): void {
  const language = languageOf(host === null ? navigator.language : Office.context.displayLanguage);
  document.documentElement.lang = language;
  if (host !== Office.HostType.Excel) {
    root?.render(<Unavailable language={language} theme={currentTheme()} reason="notInExcel" />);
    return;
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', LOWEST_EXCEL_API)) {
    root?.render(<Unavailable language={language} theme={currentTheme()} reason="tooOld" />);
    return;
  }
  let opening: Promise<PaneSession>;
  const open = () => {
    opening = openPane(language);
    opening.catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      root?.render(
        <Unavailable
          language={language}
          theme={currentTheme()}
          reason="faultTitle"
          detail={detail}
          onRetry={open}
        />,
      );
    });
  };
  open();
  startRibbon(() => opening);
}

Office.onReady((info) => start(info.host));
