/** What a button of the ribbon does. */
export type RibbonAction =
  | { readonly kind: 'run'; readonly functionName: string }
  | { readonly kind: 'show-pane' };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Addresses by size in pixels, without the origin. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What an add-in's manifest says of itself, as far as a page shows it. */
export interface Manifest {
  readonly name: string;
  readonly tabs: readonly RibbonTab[];
  /** What the add-in puts on the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  /** Path of the pane's page, without the origin. */
  readonly panePath: string;
}

/** An XML element as `DOMParser` gives it: the few members that are read here. */
export interface XmlNode {
  readonly localName: string;
  readonly children: ArrayLike<XmlNode>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  getAttributeNS(namespace: string | null, name: string): string | null;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

function children(node: XmlNode, name: string): XmlNode[] {
  return Array.from(node.children).filter((child) => child.localName === name);
}

function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && children(node, name)[0];
}

function descendants(node: XmlNode, name: string): XmlNode[] {
  return Array.from(node.children).flatMap((inner) => [
    ...(inner.localName === name ? [inner] : []),
    ...descendants(inner, name),
  ]);
}

/** The path of an address, so that the files come from whoever serves this page. */
function pathOf(address: string): string {
  return address.replace(/^https?:\/\/[^/]+/, '');
}

function textIn(node: XmlNode, language: string): string {
  const override = children(node, 'Override').find(
    (candidate) => candidate.getAttribute('Locale')?.toLowerCase() === language.toLowerCase(),
  );
  return (override ?? node).getAttribute(override ? 'Value' : 'DefaultValue') ?? '';
}

/** Reads what a manifest puts on the ribbon, in the given language (`zh-CN`). A newer version override wins. */
export function readManifest(root: XmlNode, language: string): Manifest {
  const texts = new Map<string, string>();
  const overrides = children(root, 'VersionOverrides').flatMap((first) => [
    first,
    ...children(first, 'VersionOverrides'),
  ]);
  const newest = overrides.at(-1);
  const resources = newest && child(newest, 'Resources');
  for (const list of resources ? Array.from(resources.children) : []) {
    for (const entry of Array.from(list.children)) {
      texts.set(entry.getAttribute('id') ?? '', textIn(entry, language));
    }
  }
  const resource = (node: XmlNode | undefined) => texts.get(node?.getAttribute('resid') ?? '') ?? '';

  const button = (control: XmlNode): RibbonButton => {
    const action = child(control, 'Action');
    const tip = child(control, 'Supertip');
    const icons = new Map<number, string>();
    for (const image of descendants(control, 'Image')) {
      icons.set(Number(image.getAttribute('size')), pathOf(resource(image)));
    }
    const isRunning = action?.getAttributeNS(XSI, 'type') === 'ExecuteFunction';
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(child(control, 'Label')),
      supertip: { title: resource(child(tip, 'Title')), description: resource(child(tip, 'Description')) },
      icons,
      action: isRunning
        ? {
            kind: 'run',
            functionName: (action && child(action, 'FunctionName')?.textContent?.trim()) ?? '',
          }
        : { kind: 'show-pane' },
    };
  };

  const tabs = (newest ? [...descendants(newest, 'CustomTab'), ...descendants(newest, 'OfficeTab')] : []).map(
    (tab): RibbonTab => ({
      id: tab.getAttribute('id') ?? '',
      label: resource(child(tab, 'Label')) || '开始',
      groups: children(tab, 'Group').map((group) => ({
        id: group.getAttribute('id') ?? '',
        label: resource(child(group, 'Label')),
        buttons: children(group, 'Control').map((control) => button(control)),
      })),
    }),
  );
  const cellMenus = newest
    ? descendants(newest, 'OfficeMenu').filter((menu) => menu.getAttribute('id') === 'ContextMenuCell')
    : [];
  const name = child(root, 'DisplayName');
  const source = newest && descendants(newest, 'SourceLocation')[0];
  const settings = child(root, 'DefaultSettings');
  const fallback = child(settings, 'SourceLocation')?.getAttribute('DefaultValue') ?? '';
  return {
    name: name ? textIn(name, language) : '',
    tabs,
    cellMenu: cellMenus.flatMap((menu) => children(menu, 'Control').map((control) => button(control))),
    panePath: pathOf(resource(source) || fallback),
  };
}
