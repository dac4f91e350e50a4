import { Activity, type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { isTab, type Tab } from '../session/pane-state';
import { LanguageContext } from '../texts/use-text';
import { CheckPage } from './check/check-page';
import { NoticeBar } from './notice-bar';
import { PaneHead } from './pane-head';
import { FaultBoundary } from './shared/fault-boundary';
import { useDoor, usePane } from './shared/pane-context';
import { Skeleton } from './shared/skeleton';
import { JobBar, UndoBar } from './status-bars';
import { TabBar } from './tab-bar';
import { useLostFocus } from './use-lost-focus';
import { usePageScroll } from './use-page-scroll';
import { usePanelFocus } from './use-panel-focus';

/** Head, tabs and page; a panel (preview, help, a new form) lies over the page, which stays as it was underneath. */
export function Frame(): ReactElement {
  const { language, page, tab, helpCode, preview, notice } = usePane();
  const { store, engine } = useDoor();
  const place = useRef<HTMLElement>(null);
  const panel = preview ? 'preview' : isTab(page) ? null : page;
  const keepScroll = usePageScroll(place, panel === null ? tab : `${panel} ${helpCode ?? ''}`);
  usePanelFocus(place, panel);
  useLostFocus(place);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (preview) store.dispatch({ type: 'previewed', preview: null });
    else if (!isTab(page)) store.dispatch({ type: 'page-opened', page: tab });
    else if (notice) store.dispatch({ type: 'noticed', notice: null });
    else return;
    event.preventDefault();
  };
  const Panel = preview ? engine?.views.Preview : isTab(page) ? null : engine?.views.pages[page];
  return (
    <LanguageContext value={language}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever the focus is in the pane. */}
      <div className="frame" onKeyDown={onKeyDown}>
        <PaneHead />
        <TabBar />
        <JobBar />
        <NoticeBar />
        <main className="page" id="page" ref={place} tabIndex={-1} onScroll={keepScroll}>
          {panel === null ? null : (
            <div className="panel" key={panel} tabIndex={-1}>
              <FaultBoundary language={language}>{Panel ? <Panel /> : <Skeleton />}</FaultBoundary>
            </div>
          )}
          <TabPages shown={panel === null ? tab : null} />
        </main>
        <UndoBar />
      </div>
    </LanguageContext>
  );
}

/** The pages that were opened so far; those not shown keep what was typed and unfolded in them. */
function TabPages({ shown }: { readonly shown: Tab | null }): ReactElement {
  const { language } = usePane();
  const { engine } = useDoor();
  const [opened, setOpened] = useState<readonly Tab[]>([]);
  if (shown !== null && opened[0] !== shown) setOpened([shown, ...opened.filter((tab) => tab !== shown)]);
  return (
    <>
      {opened.map((tab) => {
        const TabPage = tab === 'check' ? CheckPage : (engine?.views.pages[tab] ?? Skeleton);
        return (
          <Activity key={tab} mode={tab === shown ? 'visible' : 'hidden'}>
            <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} className="tab-page">
              <FaultBoundary language={language}>
                <TabPage />
              </FaultBoundary>
            </div>
          </Activity>
        );
      })}
    </>
  );
}
