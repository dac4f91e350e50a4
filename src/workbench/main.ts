import './styles.css';
import { element } from './shell/element';
import { Workbench } from './workbench';

async function sampleNames(): Promise<readonly string[]> {
  const answer = await fetch('/assets/samples/index.json');
  return answer.ok ? ((await answer.json()) as string[]) : [];
}

async function start(): Promise<void> {
  const root = document.getElementById('workbench');
  if (!root) return;
  // The grid is large: it loads while the page is already there.
  const [{ createUniverGrid }, samples] = await Promise.all([
    import(/* webpackChunkName: "grid" */ './grid/univer-grid'),
    sampleNames(),
  ]);
  const workbench = await Workbench.start(root, samples, (place) => {
    const holder = element('div', { class: 'grid-holder', style: 'position:absolute;inset:0' });
    place.replaceChildren(holder);
    return createUniverGrid(holder);
  });
  // The grid is a picture: what it shows can be asked for in the browser's console.
  Object.assign(window, { workbench });
  document.documentElement.dataset['ready'] = 'true';
}

void start();
