import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { RIBBON_ACTIONS } from '../src/taskpane/ribbon-actions';
import { SHORTCUTS } from '../src/taskpane/shortcuts';

const ROOT = resolve(import.meta.dirname, '..');
const MANIFEST = join(ROOT, 'manifest.xml');
const ORIGIN = 'https://localhost:3000';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('opentag', (tag) => {
    const element: Element = {
      name: tag.name,
      attributes: Object.fromEntries(
        Object.entries(tag.attributes).map(([key, value]) => [key, String(value)]),
      ),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const here = open.at(-1);
    if (here) here.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error('no root element');
  return first;
}

function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function names(element: Element | undefined): readonly string[] {
  return element?.children.map((child) => child.name) ?? [];
}

const xml = readFileSync(MANIFEST, 'utf8');
const manifest = parse(xml);
const resources = all(manifest, 'Resources')[0];
const defined = resources?.children.flatMap((list) => list.children) ?? [];
const strings = defined.filter((element) => element.name === 'bt:String');

/** Width and height of a PNG file, from its header. */
function pixelsOf(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('is read by the manifest parser of Office', async () => {
    const info = await OfficeAddinManifest.readManifestFile(MANIFEST);
    expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(info.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(info).toMatchObject({
      officeAppType: 'TaskPaneApp',
      defaultLocale: 'zh-CN',
      displayName: '绩效自评助手',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: `${ORIGIN}/taskpane/index.html` },
    });
  });

  it('keeps the order that the schema prescribes', () => {
    expect(names(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
      'ExtendedOverrides',
    ]);
    expect(names(all(manifest, 'VersionOverrides')[0])).toEqual(['Hosts', 'Resources']);
    const host = all(manifest, 'Host').find((element) => element.attributes['xsi:type'] === 'Workbook');
    expect(names(host)).toEqual(['Runtimes', 'DesktopFormFactor']);
    expect(names(all(manifest, 'DesktopFormFactor')[0])).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
      'ExtensionPoint',
    ]);
    for (const tab of all(manifest, 'CustomTab')) {
      expect(names(tab).at(-1)).toBe('Label');
      expect(new Set(names(tab).slice(0, -1))).toEqual(new Set(['Group']));
    }
    for (const group of all(manifest, 'Group')) expect(names(group).slice(0, 2)).toEqual(['Label', 'Icon']);
    for (const control of all(manifest, 'Control')) {
      expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
    expect(names(resources)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });

  it('asks for the floor: shared runtime 1.1, ExcelApi 1.13, a runtime that lives on', () => {
    const sets = all(manifest, 'Set').map((set) => [set.attributes['Name'], set.attributes['MinVersion']]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.13'],
    ]);
    const [runtime] = all(manifest, 'Runtime');
    expect(runtime?.attributes).toEqual({ resid: 'Url.Pane', lifetime: 'long' });
    expect(all(manifest, 'FunctionFile')[0]?.attributes['resid']).toBe('Url.Pane');
  });

  it('names every id once, and refers only to what it defines', () => {
    const ids = [
      ...all(manifest, 'CustomTab'),
      ...all(manifest, 'Group'),
      ...all(manifest, 'Control'),
      ...defined,
    ].map((element) => element.attributes['id'] ?? '');
    expect(ids.length).toBeGreaterThan(60);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => id.length > 125 || id === '')).toEqual([]);
    const wanted = [...xml.matchAll(/resid="([^"]+)"/g)].map((match) => match[1] ?? '');
    const known = new Set(defined.map((element) => element.attributes['id']));
    expect(wanted.filter((resid) => !known.has(resid) || resid.length > 32)).toEqual([]);
    expect([...known].filter((id) => !wanted.includes(id ?? ''))).toEqual([]);
  });

  it('speaks both languages, within the lengths that Office allows', () => {
    for (const string of strings) {
      const override = string.children.find((child) => child.attributes['Locale'] === 'en-US');
      const isShort = all(resources ?? manifest, 'bt:ShortStrings')[0]?.children.includes(string) ?? false;
      const limit = isShort ? 125 : 250;
      const [chinese, english] = [
        string.attributes['DefaultValue'] ?? '',
        override?.attributes['Value'] ?? '',
      ];
      expect(chinese, string.attributes['id']).toMatch(/[\u4e00-\u9fff]/);
      expect(english, string.attributes['id']).toMatch(/^[^\u4e00-\u9fff]+$/);
      expect(Math.max(chinese.length, english.length)).toBeLessThanOrEqual(limit);
    }
    // Labels of buttons and groups break badly when they are long.
    const labels = all(manifest, 'Label').map((label) => label.attributes['resid']);
    for (const string of strings.filter((known) => labels.includes(known.attributes['id']))) {
      expect((string.attributes['DefaultValue'] ?? '').length).toBeLessThanOrEqual(10);
      expect((string.children[0]?.attributes['Value'] ?? '').length).toBeLessThanOrEqual(24);
    }
  });

  it('has the ribbon that the clerk knows, in its order', () => {
    const text = new Map(
      strings.map((string) => [string.attributes['id'], string.attributes['DefaultValue']]),
    );
    const ribbon = all(manifest, 'Group').map((group) =>
      all(group, 'Control').map((control) => text.get(control.children[0]?.attributes['resid'] ?? '')),
    );
    expect(ribbon).toEqual([
      ['一键校验', '实时校验', '清除标记'],
      ['计算执行率', '计算得分', '总分与等级'],
      ['插入标准说明', '新建标准表'],
      ['打开面板', '设置', '帮助'],
    ]);
    expect(text.get('Text.Tab')).toBe('绩效自评');
    const menu = all(manifest, 'OfficeMenu')[0];
    expect(menu?.attributes['id']).toBe('ContextMenuCell');
    expect(text.get(all(menu ?? manifest, 'Label')[0]?.attributes['resid'] ?? '')).toBe('查看此单元格的问题');
  });

  it('calls only functions that the pane has, and the pane has none that nothing calls', () => {
    const called = all(manifest, 'FunctionName').map((element) => element.text);
    const shortcuts = JSON.parse(readFileSync(join(ROOT, 'assets/shortcuts.json'), 'utf8')) as {
      readonly actions: readonly { readonly id: string }[];
      readonly shortcuts: readonly {
        readonly action: string;
        readonly key: Readonly<Record<string, string>>;
      }[];
    };
    const actions = shortcuts.actions.map(({ id }) => id);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(actions);
    expect(new Set([...called, ...actions])).toEqual(new Set(Object.keys(RIBBON_ACTIONS)));
    expect(shortcuts.shortcuts.map(({ action, key }) => [action, key['default']])).toEqual(
      SHORTCUTS.map(({ action, key }) => [action, key]),
    );
    for (const { key } of shortcuts.shortcuts) {
      expect(key['default']).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
      expect(key['mac']).toMatch(/^Command\+Shift\+Option\+[A-Z]$/);
    }
  });

  it('stays on one origin, and every address of it is a file of ours', () => {
    const addresses = [...xml.matchAll(/https?:\/\/[^"<]+/g)]
      .map((match) => match[0])
      .filter((address) => !/^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
    expect(addresses.filter((address) => !address.startsWith(ORIGIN))).toEqual([]);
    const paths = addresses.map((address) => address.slice(ORIGIN.length)).filter((path) => path !== '');
    const missing = paths.filter((path) => path !== '/taskpane/index.html' && !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
    expect(existsSync(join(ROOT, 'src/taskpane/index.html'))).toBe(true);
  });

  it('shows icons of the size that it says', () => {
    const images = all(manifest, 'bt:Image').filter((image) => image.attributes['DefaultValue']);
    expect(images.length).toBe(33);
    for (const image of images) {
      const path = join(ROOT, (image.attributes['DefaultValue'] ?? '').slice(ORIGIN.length));
      const size = Number(image.attributes['id']?.split('.').at(-1));
      expect(pixelsOf(path), path).toEqual([size, size]);
    }
    for (const icon of all(manifest, 'Icon')) {
      expect(icon.children.map((image) => image.attributes['size'])).toEqual(['16', '32', '80']);
      for (const image of icon.children) {
        expect(image.attributes['resid']?.endsWith(`.${image.attributes['size']}`)).toBe(true);
      }
    }
    expect(pixelsOf(join(ROOT, 'assets/icons/app-32.png'))).toEqual([32, 32]);
    expect(pixelsOf(join(ROOT, 'assets/icons/app-64.png'))).toEqual([64, 64]);
  });
});

describe('a manifest for an intranet', () => {
  /** What the build writes to dist/manifest.xml. */
  const writtenFor = (origin: string) =>
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { readFileSync } from 'node:fs';
        import { manifestFor } from './webpack.config.js';
        process.stdout.write(manifestFor(readFileSync('manifest.xml', 'utf8'), ${JSON.stringify(origin)}));`,
      ],
      { cwd: ROOT, encoding: 'utf8' },
    );

  it('names its origin wherever the other stood, and is else the same', () => {
    const written = writtenFor('https://addin.example.gov.cn');
    expect(written).not.toContain('localhost');
    expect(written.replaceAll('https://addin.example.gov.cn', ORIGIN)).toBe(xml);
    expect(all(parse(written), 'AppDomain').map(({ text }) => text)).toEqual([
      'https://addin.example.gov.cn',
    ]);
    expect(writtenFor('https://addin.example.gov.cn:8443/')).toContain(
      '"https://addin.example.gov.cn:8443/taskpane/index.html"',
    );
  });

  it.each(['http://addin.example.gov.cn', 'addin.example.gov.cn', 'https://addin.example.gov.cn/jixiao'])(
    'refuses the origin %s in words, before anything is built',
    (origin) => {
      const { status, stderr } = spawnSync(process.execPath, ['webpack.build.js', '--origin', origin], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stderr).toContain(`--origin 应为 https 网址，不带路径`);
      expect(stderr).not.toContain(' at ');
    },
  );
});
