import './styles.css';
import { loadBeginning } from './beginning';
import { element } from './shell/element';
import { Workbench } from './workbench';

async function start(): Promise<void> {
  const root = document.getElementById('workbench');
  if (!root) return;
  // The grid is large: all else that the page begins with is asked for meanwhile.
  const [{ createUniverGrid }, beginning] = await Promise.all([
    import(/* webpackChunkName: "grid" */ './grid/univer-grid'),
    loadBeginning(),
  ]);
  const workbench = await Workbench.start(root, beginning, (place) => {
    const holder = element('div', { class: 'grid-holder', style: 'position:absolute;inset:0' });
    place.replaceChildren(holder);
    return createUniverGrid(holder);
  });
  // The grid is a picture: what it shows can be asked for in the browser's console.
  Object.assign(window, { workbench });
  document.documentElement.dataset['ready'] = 'true';
}

void start();
