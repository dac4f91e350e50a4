import type { KeyboardEvent, ReactElement } from 'react';
import { TABS, type Tab } from '../session/pane-state';
import { useText } from '../texts/use-text';
import { useDoor, usePane } from './shared/pane-context';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The tabs 校验 · 计算 · 得分 · 说明 · 设置, moved through with the arrow keys (WAI-ARIA tabs). */
export function TabBar(): ReactElement {
  const { page, judgement, isChecked, isLive } = usePane();
  const { store } = useDoor();
  const t = useText();
  const open = (tab: Tab) => store.dispatch({ type: 'page-opened', page: tab });
  const current = TABS.find((tab) => tab === page);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    const at = current ? TABS.indexOf(current) : -1;
    const last = TABS.length - 1;
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? last
          : step
            ? (Math.max(at, 0) + step + TABS.length) % TABS.length
            : -1;
    const tab = TABS[next];
    if (!tab) return;
    event.preventDefault();
    open(tab);
    document.getElementById(`tab-${tab}`)?.focus();
  };

  const { error = 0 } = judgement?.result.summary ?? {};
  return (
    <nav aria-label={t('tabs')}>
      <div className="tabs" role="tablist" aria-label={t('tabs')} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            className="tab"
            aria-selected={tab === page}
            aria-controls={`panel-${tab}`}
            tabIndex={tab === (current ?? TABS[0]) ? 0 : -1}
            onClick={() => open(tab)}
          >
            <span className="tab-label">{t(`tab.${tab}`)}</span>
            {tab === 'check' && isLive ? (
              <span className="tab-live" title={t('liveOn')}>
                <span className="unseen">{t('liveOn')}</span>
              </span>
            ) : null}
            {tab === 'check' && isChecked && error > 0 ? (
              <span className="tab-count">
                {error}
                <span className="unseen">{t('severity.error')}</span>
              </span>
            ) : null}
          </button>
        ))}
      </div>
    </nav>
  );
}
