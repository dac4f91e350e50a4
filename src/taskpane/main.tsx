import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ExcelHost } from '../hosts/excel/excel-host';
import { paneReducer } from './session/pane-reducer';
import { PaneSession } from './session/pane-session';
import { initialState } from './session/pane-state';
import { createStore } from './session/store';
import { startRibbon } from './start-ribbon';
import { startsDark } from './start-theme';
import { languageOf } from './texts/texts';
import { App } from './views/app';
import { Unavailable } from './views/unavailable';

/** The lowest set that the add-in is built on; the manifest asks for the same. */
const LOWEST_EXCEL_API = '1.13';

function show(content: ReactNode): void {
  const place = document.getElementById('pane');
  if (place) createRoot(place).render(content);
}

function start(host: Office.HostType | null): void {
  const language = languageOf(host === null ? navigator.language : Office.context.displayLanguage);
  document.documentElement.lang = language;
  if (host !== Office.HostType.Excel) {
    show(<Unavailable language={language} reason="notInExcel" />);
    return;
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', LOWEST_EXCEL_API)) {
    show(<Unavailable language={language} reason="tooOld" />);
    return;
  }
  const session = new PaneSession(new ExcelHost(), createStore(paneReducer, initialState(language)));
  startRibbon(session);
  show(<App session={session} isDark={startsDark()} />);
  void session.start();
}

Office.onReady((info) => start(info.host));
