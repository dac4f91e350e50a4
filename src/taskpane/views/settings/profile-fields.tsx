import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Profile } from '../../../core/profile/profile';
import { profileById } from '../../../core/profile/profiles';
import { useText } from '../../texts/use-text';
import { usePane, useSession } from '../shared/pane-context';
import {
  FIGURE_SETTINGS,
  type FigureSetting,
  readFigure,
  VARIANT_SETTINGS,
  withSetting,
} from './profile-settings';

/** The figures and variants of a profile, kept together when saved; what is out of bounds is told and not taken. */
export function ProfileFields({ profile }: { readonly profile: Profile }): ReactElement {
  const { job } = usePane();
  const session = useSession();
  const t = useText();
  const [draft, setDraft] = useState(profile);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const isChanged = JSON.stringify(draft) !== JSON.stringify(profile);
  const base = profileById(profile.id.replace(/-custom$/, ''));
  const isUnreadable = Object.values(typed).some((words) => readFigure(words) === null);
  const change = (setting: FigureSetting, words: string) => {
    setTyped({ ...typed, [setting.key]: words });
    const figure = readFigure(words);
    if (figure !== null) setDraft(withSetting(draft, setting.path, figure));
  };
  const save = () => {
    const isOwn = profileById(draft.id) === null;
    const named = isOwn ? draft : { ...draft, id: `${draft.id}-custom`, name: `${draft.name}，有改动` };
    void session.importProfile(JSON.stringify(named));
  };
  return (
    <>
      {(['thresholds', 'tolerance'] as const).map((group) => (
        <details key={group} className="settings">
          <summary>{t(group)}</summary>
          {FIGURE_SETTINGS.filter((setting) => setting.group === group).map((setting) => (
            <label key={setting.key} className="setting">
              <span>{t(`setting.${setting.key}`)}</span>
              <input
                className="control short"
                inputMode="decimal"
                value={typed[setting.key] ?? String(setting.read(draft))}
                aria-invalid={
                  typed[setting.key] !== undefined && readFigure(typed[setting.key] ?? '') === null
                }
                onChange={(event) => change(setting, event.target.value)}
              />
            </label>
          ))}
        </details>
      ))}
      <details className="settings">
        <summary>{t('variants')}</summary>
        {VARIANT_SETTINGS.map((setting) => (
          <label key={setting.key} className="setting">
            <span>{t(`setting.${setting.key}`)}</span>
            <select
              className="control"
              value={setting.read(draft)}
              onChange={(event) => setDraft(withSetting(draft, setting.path, event.target.value))}
            >
              {setting.values.map((value) => (
                <option key={value.value} value={value.value}>
                  {t(value.text)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </details>
      {isChanged || isUnreadable ? (
        <div className="row">
          <Button appearance="primary" size="small" disabled={job !== null || isUnreadable} onClick={save}>
            {t('applySettings')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setDraft(profile);
              setTyped({});
            }}
          >
            {t('cancel')}
          </Button>
        </div>
      ) : null}
      {!isChanged && base && base.id !== profile.id ? (
        <Button size="small" disabled={job !== null} onClick={() => void session.chooseProfile(base)}>
          {t('resetSettings')}
        </Button>
      ) : null}
    </>
  );
}
